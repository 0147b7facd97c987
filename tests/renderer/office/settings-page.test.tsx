import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

test('The office is saved from its form, and the letterhead follows what is typed', async () => {
  page = await openPage({ path: '/settings?tab=office', office: 'new' })
  const name = await screen.findByRole('textbox', { name: /Nama kantor/ })
  await page.user.clear(name)
  await page.user.type(name, 'Kecamatan Bukit Batu')
  expect(screen.getByText('KECAMATAN BUKIT BATU')).toBeTruthy()
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(async () => expect((await page.call('office.get', {})).name).toBe('Kecamatan Bukit Batu'))
})

test('A specimen form beside the office shows what is being typed, as a picture, before it is saved', async () => {
  page = await openPage({ path: '/settings?tab=office', office: 'new' })
  const picture = await screen.findByRole('img', { name: 'Pratinjau D.1.1, halaman 1 dari 1' })
  const before = picture.getAttribute('src')
  expect(before).toMatch(/^data:image\/svg\+xml/)
  await page.user.type(screen.getByRole('textbox', { name: /Instansi/ }), 'Pemerintah <b>Kota</b>')
  const now = () => screen.getByRole('img', { name: 'Pratinjau D.1.1, halaman 1 dari 1' }).getAttribute('src')
  await waitFor(() => expect(now()).not.toBe(before))
  expect(decodeURIComponent(now()!)).not.toContain('<b>')
  expect((await page.call('office.get', {})).agency).toBeUndefined()
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Formulir' }), 'plan')
  await screen.findByRole('img', { name: /^Pratinjau A\.1\.7, halaman 1 dari \d/ })
  await page.user.click(screen.getByRole('button', { name: 'Halaman berikutnya' }))
  await screen.findByRole('img', { name: /^Pratinjau A\.1\.7, halaman 2 dari \d/ })
})

test('An empty name is refused under its field before anything is sent', async () => {
  page = await openPage({ path: '/settings?tab=office', office: 'new' })
  const name = await screen.findByRole('textbox', { name: /Nama kantor/ })
  await page.user.clear(name)
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getByText('Wajib diisi.')).toBeTruthy()
  expect((await page.call('office.get', {})).name).toBe('Kecamatan Rakumpit')
})

test('A year is opened and, while it holds nothing, deleted again', async () => {
  page = await openPage({ path: '/settings?tab=years', office: 'new' })
  const open = await screen.findByRole('button', { name: /^Buka tahun \d+$/ })
  const year = Number(/\d+/.exec(open.textContent ?? '')?.[0])
  await page.user.click(open)
  await page.user.click(await screen.findByRole('button', { name: `Hapus ${year}` }))
  await waitFor(async () =>
    expect((await page.call('office.get', {})).years.map((row) => row.year)).not.toContain(year),
  )
})

test('Weights that do not sum to 100 show their sum and cannot be saved', async () => {
  page = await openPage({ path: '/settings?tab=scheme', office: 'new' })
  const quality = await screen.findByRole('textbox', { name: 'Kualitas hasil kerja, Pimpinan' })
  fireEvent.change(quality, { target: { value: '25' } })
  expect(screen.getByText('105, seharusnya 100')).toBeTruthy()
  const save = screen.getByRole('button', { name: 'Simpan versi baru' })
  expect(save).toHaveProperty('disabled', true)
  fireEvent.change(screen.getByRole('textbox', { name: 'Kepemimpinan, Pimpinan' }), {
    target: { value: '15' },
  })
  await page.user.click(save)
  await waitFor(async () => {
    const [newest] = (await page.call('scheme.list', {})).toSorted((a, b) =>
      b.validFrom.localeCompare(a.validFrom),
    )
    expect(newest?.criteria.find(({ key }) => key === 'workQuality')?.head).toBe(25)
  })
})

test('A setting saves by itself when its field is left, and a value beyond its bounds is refused beside it', async () => {
  page = await openPage({ path: '/settings?tab=rules', office: 'new' })
  const cap = await screen.findByRole('textbox', { name: 'Batas atas capaian indikator' })
  await page.user.clear(cap)
  await page.user.type(cap, '130{Tab}')
  await waitFor(async () => expect((await page.call('setting.get', {})).achievementCap).toBe(130))
  await page.user.clear(cap)
  await page.user.type(cap, '90{Tab}')
  await screen.findByText('Paling kecil 100.')
  expect((await page.call('setting.get', {})).achievementCap).toBe(130)
})

test('Every setting has its name, meaning and source in both languages', async () => {
  page = await openPage({ path: '/settings?tab=rules', office: 'new', language: 'en' })
  await screen.findByText('Highest achievement of an indicator')
  expect(screen.getByRole('main').textContent).not.toMatch(/setting\.\w+|settings\.\w+/)
})

test("An organisation's result is entered for a unit and shown with what it rests on", async () => {
  page = await openPage({ path: '/settings?tab=orgResult&period=2025-Q3', office: 'new' })
  const value = await screen.findByRole('combobox', { name: 'Capaian, Kecamatan Rakumpit' })
  await page.user.selectOptions(value, 'Istimewa')
  await waitFor(async () => {
    const [row] = await page.call('orgResult.list', { period: '2025-Q3' })
    expect(row?.value).toBe('outstanding')
  })
})

test('The history tells each change in words and undoes it', async () => {
  page = await openPage({ path: '/settings?tab=history', office: 'new' })
  await page.call('year.open', { year: 2027, rhythm: 'monthly' })
  const undo = await screen.findByRole('button', { name: /Urungkan: Tahun dibuka · 2027/ })
  await page.user.click(undo)
  await waitFor(async () =>
    expect((await page.call('office.get', {})).years.map((row) => row.year)).not.toContain(2027),
  )
  await screen.findByText(/diurungkan oleh #/)
})

test('The history tells between the events when and why a backup was made', async () => {
  page = await openPage({ path: '/settings?tab=history', office: 'new' })
  await page.call('backup.make', {})
  await page.call('year.open', { year: 2027, rhythm: 'monthly' })
  const made = (await screen.findByText('Cadangan dibuat: diminta')).closest('li')!
  expect(made.textContent).toMatch(/PC ini · diperiksa penuh · memuat sampai #1/)
  const lines = await screen.findAllByRole('listitem')
  const [newer, older] = [/Tahun dibuka/, /Kantor dibuat/].map((what) =>
    lines.findIndex(({ textContent }) => what.test(textContent)),
  )
  expect(lines.indexOf(made)).toBeGreaterThan(newer!)
  expect(lines.indexOf(made)).toBeLessThan(older!)
})

test('The history says whom a row is about, and of a new row only what it holds', async () => {
  page = await openPage({ path: '/settings?tab=history', office: 'new' })
  const { id } = await page.call('employee.save', {
    nip: '198609262015051001',
    name: 'Budi Santoso',
    employeeType: 'pns',
    status: 'active',
    positionName: 'Arsiparis Terampil',
  })
  const post = (await screen.findByText('Arsiparis Terampil', { exact: false })).closest('li')!
  expect(post.textContent).toContain('Budi Santoso')
  expect(post.textContent).not.toContain('→')
  await page.call('employee.endService', { rowVersion: 1, id, status: 'retired', date: '2026-01-10' })
  await screen.findByText('Status: Aktif → Pensiun')
})

test('Switching the language redraws the page at once, and the PC remembers it', async () => {
  page = await openPage({ path: '/settings?tab=display', office: 'new' })
  await page.user.click(await screen.findByRole('radio', { name: 'English' }))
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  expect((await page.call('preference.get', {})).language).toBe('en')
  expect(document.documentElement.lang).toBe('en')
})

test('The file is checked on demand and its fingerprint shown', async () => {
  page = await openPage({ path: '/settings?tab=about', office: 'new' })
  await page.user.click(await screen.findByRole('button', { name: 'Periksa sekarang' }))
  await screen.findByText(/Berkas utuh/)
  const { contentHash } = await page.call('file.verify', {})
  expect(within(screen.getByRole('main')).getByText(contentHash)).toBeTruthy()
})
