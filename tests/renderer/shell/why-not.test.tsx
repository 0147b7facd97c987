import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { damageTable } from '#tests/damaged-file.ts'
import { byHand, closedOffice } from '#tests/logged-office.ts'
import { openPage } from '../page.tsx'

/** An office that lost a part of its file is open for reading alone. */
async function openReadOnly(path: string, language: 'id' | 'en' = 'id') {
  const { file } = await closedOffice()
  damageTable(file, 'official')
  const page = await openPage({ office: 'none', file, path, language })
  await screen.findByText(language === 'id' ? /Yang terbuka hanyalah/ : /What is open is only/)
  return page
}

const button = (name: string) => screen.getByRole('button', { name })

/** Neither the mouse nor the keyboard reaches it, and its surroundings say why. */
function expectRefused(control: HTMLElement, why: RegExp) {
  expect(control.matches(':disabled')).toBe(true)
  expect(control.closest('fieldset')?.title).toMatch(why)
}

test('where nothing can be stored, what adds people cannot be pressed and says why; reading goes on', async () => {
  const page = await openReadOnly('/employees')
  await waitFor(() => expectRefused(button('Tambah pegawai'), /rusak/))
  expect(button('Ekspor').matches(':disabled')).toBe(false)
  fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN', altKey: true })
  expect(screen.queryByRole('dialog')).toBeNull()
  await page.close()
})

test('Beranda then offers neither what would mend a gap nor, in the palette, an import', async () => {
  const page = await openReadOnly('/?period=2025')
  const [waiting] = await screen.findAllByText(/Citra Lestari/, { selector: 'li b' })
  const list = waiting!.closest('ul')!
  await waitFor(() => expect(within(list).queryAllByRole('link')).toEqual([]))
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true })
  await page.user.type(await screen.findByLabelText('Cari nama, NIP, halaman, atau perintah'), 'daftar')
  expect(await screen.findByText('Cari di daftar pegawai')).toBeTruthy()
  expect(screen.queryByText('Impor daftar dari Excel atau CSV')).toBeNull()
  await page.close()
})

test('settings are then to be read, and say why in the language of the page', async () => {
  const page = await openReadOnly('/settings?tab=office', 'en')
  await waitFor(() => expectRefused(screen.getByLabelText(/^Agency/), /damaged/))
  await page.close()
})

test('a grid then takes no entry', async () => {
  const page = await openReadOnly('/appraisal?period=2025-Q3&tab=score')
  const cells = async () => within(await screen.findByRole('grid')).findAllByRole('gridcell')
  for (const cell of await cells()) {
    fireEvent.doubleClick(cell)
    expect(within(screen.getByRole('grid')).queryByRole('textbox')).toBeNull()
  }
  await page.close()
})

test('while the content is not what the log says, nothing but its mending is offered', async () => {
  const { file } = await closedOffice()
  byHand(file, "UPDATE value_rating SET score = 1208 WHERE core_value = 'loyal'")
  const page = await openPage({ office: 'none', file, path: '/employees' })
  const dialog = await screen.findByRole('dialog', { name: 'Isi berkas berbeda dari catatannya' })
  await page.user.click(await within(dialog).findByRole('button', { name: 'Biarkan, hanya baca' }))
  await waitFor(() => expectRefused(button('Tambah pegawai'), /hanya bisa dibaca/))
  await page.user.click(button('Lihat perbedaannya…'))
  await page.user.click(await screen.findByRole('button', { name: 'Kembalikan menurut catatan' }))
  await waitFor(() => expect(button('Tambah pegawai').matches(':disabled')).toBe(false))
  await page.close()
})
