import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { byHand, closedOffice } from '#tests/logged-office.ts'
import { openPage } from '../page.tsx'

/** The text beside a label, once it is there. */
async function beside(label: string, text: RegExp): Promise<void> {
  const line = (await screen.findByText(label)).closest('div')!
  await waitFor(() => expect(line.querySelector('dd')?.textContent).toMatch(text))
}

test('The sheet says what there is, what waits, where the copies are and what was changed', async () => {
  const { file } = await closedOffice()
  const page = await openPage({ office: 'none', file, path: '/settings?tab=about' })
  const { call, user } = page
  await call('setting.save', { values: { achievementCap: 150 } })
  await call('backup.make', {})
  await user.click(await screen.findByRole('link', { name: 'Buka lembar serah terima' }))

  await beside('Pegawai bertugas', /^2$/)
  await beside('Unit kerja', /^4$/)
  const years = await screen.findByRole('table', { name: 'Yang ada' })
  await within(years)
    .findByText('1 dari 2')
    .catch(() => within(years).findAllByText('0 dari 2'))
  await beside('Masih kurang', /: 2 pegawai/)
  await beside('Berkas kantor', /^kantor\.timbang di .+/)
  await beside('Cadangan terbaru', /2 pegawai, diperiksa penuh/)
  await beside('Drive kedua', /^belum dipilih$/)
  await beside('Pemeriksaan mingguan', /baik$|^belum pernah$/)
  await beside('Batas atas capaian indikator', /150 % \(biasanya 120 %\)/)
  expect(await screen.findByText(/^Pengaturan diubah · .*Pemilik$/)).toBeTruthy()
  expect(screen.getByText(/^Belum ada drive kedua/)).toBeTruthy()

  const { head, contentHash, events } = await call('file.verify', {})
  expect(await screen.findByText(head)).toBeTruthy()
  expect(screen.getByText(contentHash)).toBeTruthy()
  expect(screen.getByText(new RegExp(`${events} perubahan tercatat, utuh`))).toBeTruthy()
  await page.close()
})

test('A content that is not what the log says is a warning on the sheet, not a figure to trust', async () => {
  const { file } = await closedOffice()
  byHand(file, "UPDATE value_rating SET score = 1208 WHERE core_value = 'loyal'")
  const page = await openPage({ office: 'none', file, path: '/settings/handover', language: 'en' })
  await waitFor(() => {
    const warnings = screen.getByRole('region', { name: 'What to watch' })
    expect(within(warnings).getByText(/was changed outside Timbang/)).toBeTruthy()
  })
  expect(screen.queryByText(/logged changes, sound/)).toBeNull()
  await page.close()
})
