import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { byHand, closedOffice } from '#tests/logged-office.ts'
import { openPage } from '../page.tsx'

const byOther = "UPDATE value_rating SET score = 1208 WHERE core_value = 'loyal'"

/** The program opens an office that was changed by another one; the differences come by themselves. */
async function openChanged(language: 'id' | 'en' = 'id') {
  const { file } = await closedOffice()
  byHand(file, byOther)
  const page = await openPage({ office: 'none', file, language })
  const title =
    language === 'id' ? 'Isi berkas berbeda dari catatannya' : 'The content is not what the log says'
  return { page, dialog: await screen.findByRole('dialog', { name: title }) }
}

test('an edit made outside the program is shown at the opening with its row, and can be left as it is', async () => {
  const { page, dialog } = await openChanged()
  const row = (await within(dialog).findByText('Skor')).closest('tr')!
  expect(within(row).getByText('Loyal · Budi')).toBeTruthy()
  expect([within(row).getByText('94'), within(row).getByText('12,08')]).toHaveLength(2)
  await page.user.click(within(dialog).getByRole('button', { name: 'Biarkan, hanya baca' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: 'Lihat perbedaannya…' })).toBeTruthy()
  expect(await page.call('file.state', {})).toEqual({ found: 'differs' })
  await page.close()
})

test('what the log says is put back with one button, and the notice goes', async () => {
  const { page, dialog } = await openChanged('en')
  await page.user.click(await within(dialog).findByRole('button', { name: 'Put back what the log says' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'See the differences…' })).toBeNull())
  expect(await page.call('file.verify', {})).toMatchObject({ ok: true })
  await page.close()
})

test('accepting asks for a reason at its field', async () => {
  const { page, dialog } = await openChanged()
  const accept = await within(dialog).findByRole('button', { name: 'Terima apa adanya' })
  await page.user.click(accept)
  expect(await within(dialog).findByText('Wajib diisi.')).toBeTruthy()
  await page.user.type(within(dialog).getByLabelText('Alasan menerima apa adanya'), 'Diperbaiki Kominfo')
  await page.user.click(accept)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const [event] = await page.call('history.list', {})
  expect(event).toMatchObject({ operation: 'file.accept', reason: 'Diperbaiki Kominfo' })
  await page.close()
})
