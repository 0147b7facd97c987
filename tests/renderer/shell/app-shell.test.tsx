import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createOffice } from '#electron/host/office-file.ts'
import { damageTable } from '#tests/damaged-file.ts'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

test('Without an open office there is the start page, and one click opens the sample', async () => {
  page = await openPage({ office: 'none' })
  const sample = await screen.findByRole('button', { name: 'Buka kantor contoh' })
  // the real thing comes first, and is the one primary button
  const make = screen.getByRole('button', { name: 'Buat kantor' })
  expect(make.compareDocumentPosition(sample)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(document.querySelectorAll('.mantine-Button-root:not([data-variant])')).toHaveLength(1)
  await page.user.click(sample)
  await screen.findByText(/Kantor contoh: semua orang dan angka di sini rekaan/)
})

test('Five answers make a new office, and a missing name is refused under its field', async () => {
  page = await openPage({ office: 'none' })
  const make = await screen.findByRole('button', { name: 'Buat kantor' })
  await page.user.click(make)
  await screen.findByText('Wajib diisi.')
  await page.user.type(screen.getByRole('textbox', { name: /Nama kantor/ }), 'Kecamatan Bukit Batu')
  await page.user.click(make)
  await screen.findByRole('button', { name: /Kecamatan Bukit Batu/ })
  expect(await page.call('office.get', {})).toMatchObject({ name: 'Kecamatan Bukit Batu', sample: false })
})

test('"Periksa isian" goes as soon as the field is mended', async () => {
  page = await openPage({ office: 'none' })
  await page.user.click(await screen.findByRole('button', { name: 'Buat kantor' }))
  await screen.findByText('Periksa isian yang ditandai.')
  await page.user.type(screen.getByRole('textbox', { name: /Nama kantor/ }), 'Kecamatan')
  await waitFor(() => expect(screen.queryByText('Periksa isian yang ditandai.')).toBeNull())
})

test('The start page speaks the other language at one click and takes an office file from elsewhere', async () => {
  const elsewhere = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-usb-')), 'kantor usb.timbang')
  createOffice(elsewhere, { name: 'Kecamatan Pahandut', year: 2025, rhythm: 'quarterly' })
  page = await openPage({ office: 'none' })
  await page.user.click(await screen.findByText('English'))
  const choose = await screen.findByLabelText('Choose a file elsewhere…')
  await page.user.upload(choose, new File([readFileSync(elsewhere)], 'kantor usb.timbang'))
  await screen.findByRole('button', { name: 'Kecamatan Pahandut' })
})

test('An office file that cannot be opened at the start is named on the start page', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'surat.timbang')
  writeFileSync(file, 'bukan basis data '.repeat(500))
  page = await openPage({ office: 'none', file })
  expect((await screen.findByRole('alert')).textContent).toContain('surat.timbang')
  await page.user.click(screen.getByRole('button', { name: 'Buka kantor contoh' }))
  await screen.findByText(/Kantor contoh: semua orang dan angka di sini rekaan/)
})

test('Of an office that turns out to be damaged while it is shown what can be read stays, and the page leads to backups and rescue', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'rusak.timbang')
  createOffice(file, { name: 'Kecamatan Pahandut', year: 2025, rhythm: 'quarterly' })
  damageTable(file, 'holiday')
  page = await openPage({ office: 'none', file })
  const care = await screen.findByRole('button', { name: 'Cadangan dan penyelamatan' }, { timeout: 30_000 })
  expect(
    screen.getByText(/rusak\.timbang rusak\. Yang terbuka hanyalah yang masih dapat dibaca/),
  ).toBeTruthy()
  await page.user.click(care)
  await screen.findByRole('heading', { name: 'rusak.timbang rusak' })
  await page.user.click(screen.getByRole('button', { name: 'Selamatkan ke berkas baru' }))
  const report = await screen.findByRole(
    'region',
    { name: 'Laporan penyelamatan rusak.timbang' },
    { timeout: 30_000 },
  )
  expect(within(report).getByRole('row', { name: /^Hari libur/ }).textContent).toContain('tidak diketahui')
  expect(within(report).getByText(/Tidak ada cadangan yang terbaca/)).toBeTruthy()
})

test('Ctrl+K finds commands by their words and people by name, and opens the person', async () => {
  page = await openPage({ path: '/?period=2025' })
  await screen.findByRole('navigation', { name: 'Halaman' })
  await page.user.keyboard('{Control>}k{/Control}')
  const search = await screen.findByPlaceholderText('Cari nama, NIP, halaman, atau perintah')
  await page.user.type(search, 'pengaturan')
  expect(await screen.findByRole('button', { name: /^Pengaturan/ })).toBeTruthy()
  const { rows } = await page.call('employee.list', { search: 'Citra' })
  await page.user.clear(search)
  await page.user.type(search, 'Citra')
  await page.user.click(await screen.findByRole('button', { name: new RegExp(rows[0]?.fullName ?? '-') }))
  await waitFor(() => expect(page.router.state.location.pathname).toBe(`/employees/${rows[0]?.id}`))
})

test('The palette makes a backup from any page and says that it was checked', async () => {
  page = await openPage({ path: '/settings', office: 'new' })
  await screen.findByRole('navigation', { name: 'Halaman' })
  await page.user.keyboard('{Control>}k{/Control}')
  await page.user.type(await screen.findByPlaceholderText('Cari nama, NIP, halaman, atau perintah'), 'cadang')
  await page.user.click(await screen.findByRole('button', { name: /^Cadangkan kantor ini/ }))
  expect(await screen.findByText(/^Cadangan dibuat dan diperiksa: .*\.timbang/)).toBeTruthy()
})

test('The palette offers report and import on every page, and the sidebar counts what waits', async () => {
  page = await openPage({ path: '/settings?tab=display&period=2026-Q4' })
  const waiting = await page.call('dashboard.waiting', { period: '2026-Q4' })
  expect(waiting).toEqual({ plan: 0, realisation: 1, appraisal: 1 })
  const navigation = await screen.findByRole('navigation', { name: 'Halaman' })
  await within(navigation).findAllByTitle('menunggu: 1 pegawai')
  await page.user.keyboard('{Control>}k{/Control}')
  const search = await screen.findByPlaceholderText('Cari nama, NIP, halaman, atau perintah')
  await page.user.type(search, 'laporan')
  expect(await screen.findByRole('button', { name: 'Laporan tahunan' })).toBeTruthy()
  await page.user.clear(search)
  await page.user.type(search, 'impor')
  await page.user.click(await screen.findByRole('button', { name: /^Impor daftar/ }))
  await waitFor(() => expect(page.router.state.location.pathname).toBe('/data'))
})

test('Ctrl+Z takes back the last command and Ctrl+Shift+Z brings it again', async () => {
  page = await openPage({ path: '/settings?tab=years', office: 'new' })
  await page.call('year.open', { year: 2027, rhythm: 'monthly' })
  const years = async () => (await page.call('office.get', {})).years.map(({ year }) => year)
  await screen.findByRole('cell', { name: '2027' })
  await page.user.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect(await years()).not.toContain(2027))
  await page.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await waitFor(async () => expect(await years()).toContain(2027))
})

test('In a text field Ctrl+Z stays with the field', async () => {
  page = await openPage({ path: '/settings?tab=office', office: 'new' })
  await page.call('year.open', { year: 2027, rhythm: 'monthly' })
  await page.user.click(await screen.findByRole('textbox', { name: /Nama kantor/ }))
  await page.user.keyboard('{Control>}z{/Control}')
  expect((await page.call('office.get', {})).years.map(({ year }) => year)).toContain(2027)
})

test('Ctrl+S answers that everything is saved, also from a field', async () => {
  page = await openPage({ path: '/settings?tab=office', office: 'new' })
  await page.user.click(await screen.findByRole('textbox', { name: /Nama kantor/ }))
  await page.user.keyboard('{Control>}s{/Control}')
  await screen.findByText(/Semua sudah tersimpan/)
})

test('The shortcut sheet lists what the palette offers', async () => {
  page = await openPage({ office: 'new' })
  await screen.findByRole('navigation', { name: 'Halaman' })
  await page.user.keyboard('{Shift>}?{/Shift}')
  const sheet = await screen.findByRole('dialog', { name: 'Pintasan papan ketik' })
  expect(within(sheet).getByText('Urungkan')).toBeTruthy()
  expect(within(sheet).getByText('Pastikan semua tersimpan')).toBeTruthy()
})

test('What another window changed shows without being asked', async () => {
  page = await openPage({ office: 'new' })
  await screen.findByRole('button', { name: 'Kecamatan Rakumpit' })
  const office = await page.call('office.get', {})
  await page.call('office.save', { name: 'Kecamatan Pahandut', rowVersion: office.rowVersion })
  await screen.findByRole('button', { name: 'Kecamatan Pahandut' })
})

test('An address without a page says so and leads home', async () => {
  page = await openPage({ path: '/nowhere', office: 'new' })
  await screen.findByRole('heading', { level: 1, name: 'Halaman tidak ada' })
  await page.user.click(screen.getByRole('button', { name: 'Ke Beranda' }))
  await waitFor(() => expect(page.router.state.location.pathname).toBe('/'))
})

/** Looks for words in the palette and presses what is found. */
async function command(words: string, name: RegExp): Promise<void> {
  await screen.findByRole('navigation', { name: 'Halaman' })
  await page.user.keyboard('{Control>}k{/Control}')
  await page.user.type(await screen.findByPlaceholderText('Cari nama, NIP, halaman, atau perintah'), words)
  await page.user.click(await screen.findByRole('button', { name }))
}
const pathNow = () => page.router.state.location.pathname

test.each([
  ['tambah pegawai', /^Tambah pegawai/, '/employees'],
  ['tambah unit', /^Tambah unit/, '/employees/units'],
])('From a page of settings "%s" opens its page and the dialog there', async (words, name, path) => {
  page = await openPage({ path: '/settings?tab=display' })
  await command(words, name)
  await screen.findByRole('dialog', { name })
  expect(pathNow()).toBe(path)
})

test('From Beranda the ranking is printed on its own page, once it is there', async () => {
  page = await openPage({ path: '/?period=2026' })
  const printed: string[] = []
  window.print = () => void printed.push(pathNow())
  await command('cetak peringkat', /^Cetak$/)
  await waitFor(() => expect(printed).toEqual(['/ranking']))
})

test('A command for one person goes to the person in sight, and waits for the choice where nobody is', async () => {
  page = await openPage({ path: '/settings?tab=display' })
  const [citra] = (await page.call('employee.list', { search: 'Citra' })).rows
  await command('salin rencana', /^Salin rencana/)
  await screen.findByText(/^Pilih pegawainya: "Salin rencana/)
  expect(pathNow()).toBe('/plan')
  await page.router.navigate({ to: `/plan/${citra?.id}` } as never)
  await page.user.click(within(await screen.findByRole('dialog', { name: /^Salin/ })).getByLabelText('Tutup'))

  await page.router.navigate({ to: `/employees/${citra?.id}` } as never)
  await screen.findByRole('heading', { level: 1, name: citra?.fullName ?? '-' })
  await command('salin rencana', /^Salin rencana/)
  await screen.findByRole('dialog', { name: /^Salin/ })
  expect(pathNow()).toBe(`/plan/${citra?.id}`)
})

test('What was asked for is forgotten when one goes elsewhere', async () => {
  page = await openPage({ path: '/settings?tab=display' })
  const [citra] = (await page.call('employee.list', { search: 'Citra' })).rows
  await command('salin rencana', /^Salin rencana/)
  await waitFor(() => expect(pathNow()).toBe('/plan'))
  await page.router.navigate({ to: '/ranking' } as never)
  await screen.findByRole('heading', { level: 1, name: /^Peringkat/ })
  await page.router.navigate({ to: `/plan/${citra?.id}` } as never)
  await screen.findByRole('heading', { level: 1, name: /^Rencana / })
  expect(screen.queryByRole('dialog', { name: /^Salin/ })).toBeNull()
})

test('Every part of the settings is found from every page', async () => {
  page = await openPage({ path: '/employees' })
  // the page with the whole story begins with the same word
  await command('riwayat', /^Riwayat(?! perubahan)/)
  await waitFor(() => expect(page.router.state.location.search).toMatchObject({ tab: 'history' }))
})

test('Only a change of colours styles the whole page anew; going to another page does not', async () => {
  page = await openPage({ path: '/settings?tab=display' })
  const scheme = () => document.documentElement.dataset['mantineColorScheme']
  let restyled = 0
  const watch = new MutationObserver((changes) => {
    restyled += changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isStyle).length
  })
  watch.observe(document.head, { childList: true })
  await page.user.click(await screen.findByRole('radio', { name: 'Gelap' }))
  await waitFor(() => expect(scheme()).toBe('dark'))
  await waitFor(() => expect(restyled).toBe(1))
  await page.user.click(screen.getByRole('link', { name: 'Peringkat' }))
  await screen.findByRole('heading', { level: 1, name: /^Peringkat/ })
  watch.disconnect()
  expect(restyled).toBe(1)
})

const isStyle = (node: Node) => node.nodeName === 'STYLE'
