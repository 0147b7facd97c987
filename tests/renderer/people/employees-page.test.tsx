import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { draftOf } from '../../../renderer/features/people/employee-draft.ts'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
const patient = { timeout: 15_000 }
afterEach(() => page.close())
/** The whole text at once, as from the clipboard. */
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
/** A menu fades in by an animation that jsdom never ends. */
const menuItem = (name: string) => screen.findByRole('menuitem', { name, hidden: true }, patient)

test('The list names everybody and narrows while a name is typed', async () => {
  page = await openPage({ path: '/employees' })
  expect(await screen.findByText(/^36 pegawai: 30 PNS, 6 PPPK$/, {}, patient)).toBeTruthy()
  const { rows } = await page.call('employee.list', { limit: 1, offset: 4 })
  fill(screen.getByRole('searchbox', { name: 'Cari nama atau NIP' }), rows[0]!.nip!.slice(0, 12))
  await screen.findByText(/^1 pegawai: /, {}, patient)
  expect(within(screen.getByRole('grid')).getByText(rows[0]!.fullName)).toBeTruthy()
})

test('A click anywhere on a row opens the person', async () => {
  page = await openPage({ path: '/employees' })
  await screen.findByText(/^36 pegawai/, {}, patient)
  const { rows } = await page.call('employee.list', { limit: 1, offset: 2 })
  const row = within(screen.getByRole('grid')).getByText(rows[0]!.fullName).closest('[role=row]')!
  await page.user.click(
    within(row as HTMLElement)
      .getAllByRole('gridcell')
      .at(-1)!,
  )
  await screen.findByRole('heading', { level: 1, name: rows[0]!.fullName }, patient)
})

test('A link with a search and filters shows what it says', async () => {
  page = await openPage({ path: '/employees?type=pppk&sort=-name' })
  await screen.findByText('6 pegawai: 6 PPPK', {}, patient)
  const names = (await page.call('employee.list', { employeeType: 'pppk', sort: 'name', descending: true }))
    .rows
  await waitFor(
    () => expect(screen.getAllByRole('link', { name: names[0]!.fullName })).toHaveLength(1),
    patient,
  )
})

test('An office without people says what to do next', async () => {
  page = await openPage({ path: '/employees', office: 'new' })
  expect(await screen.findByText('Belum ada pegawai di kantor ini.', {}, patient)).toBeTruthy()
  expect(screen.queryByText(/yang cocok/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Impor daftar pegawai' }).getAttribute('href')).toContain('/data')
})

test('Plans of an office without people lead to the import of its staff list too', async () => {
  page = await openPage({ path: '/plan', office: 'new' })
  const link = await screen.findByRole('link', { name: 'Impor daftar pegawai' }, patient)
  expect(link.getAttribute('href')).toContain('/data')
})

test('A new person: the NIP fills birth date and sex, a refusal stands at its field, then the page opens', async () => {
  page = await openPage({ path: '/employees', office: 'new' })
  await page.user.click((await screen.findAllByRole('button', { name: 'Tambah pegawai' }, patient))[0]!)
  const nip = await screen.findByRole('textbox', { name: /^NIP(?! lama)/ }, patient)
  fill(screen.getByRole('textbox', { name: /^Nama/ }), 'Citra Lestari')
  fill(nip, '198613262015051001')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  expect(
    await screen.findByText('Delapan angka pertama NIP bukan tanggal lahir yang ada.', {}, patient),
  ).toBeTruthy()
  expect(nip.getAttribute('aria-invalid')).toBe('true')
  fill(nip, '19860926 201505 2 001')
  expect(screen.getByRole('textbox', { name: /^Tanggal lahir/ })).toHaveProperty('value', '26-09-1986')
  expect(screen.getByRole('combobox', { name: /^Jenis kelamin/ })).toHaveProperty('value', 'female')
  expect(screen.getAllByText('Diisi dari NIP.')).toHaveLength(2)
  fill(screen.getByRole('textbox', { name: 'Jabatan' }), 'Analis SDM Aparatur Ahli Muda')
  fireEvent.blur(screen.getByRole('textbox', { name: 'Jabatan' }))
  expect(screen.getByRole('combobox', { name: /^Jenjang jabatan/ })).toHaveProperty('value', 'ahliMuda')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await screen.findByRole('heading', { name: 'Citra Lestari', level: 1 }, patient)
  const [row] = (await page.call('employee.list', {})).rows
  expect(row).toMatchObject({ nip: '198609262015052001', positionKind: 'functional' })
})

test('A form with changes asks before it is left, and one without does not', async () => {
  page = await openPage({ path: '/employees' })
  const [person] = (await page.call('employee.list', { limit: 1 })).rows
  await page.router.navigate({ to: '/employees/$id', params: { id: person!.id } })
  const edit = await screen.findByRole('button', { name: 'Ubah' }, patient)
  const name = () => screen.findByRole('textbox', { name: /^Nama/ }, patient)
  const gone = () => expect(screen.queryByRole('textbox', { name: /^Nama/ })).toBeNull()
  await page.user.click(edit)
  await name()
  await page.user.click(screen.getByRole('button', { name: 'Batal' }))
  await waitFor(gone, patient)
  await page.user.click(edit)
  await page.user.type(await name(), ' Baru')
  await page.user.click(screen.getByRole('button', { name: 'Batal' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Tutup tanpa menyimpan', hidden: true }, patient))
  await waitFor(gone, patient)
  expect((await page.call('employee.get', { id: person!.id })).fullName).toBe(person!.fullName)
})

test('A form that is saved as it was offers no undo, since it would be that of an earlier act', async () => {
  page = await openPage({ path: '/employees' })
  const [person] = (await page.call('employee.list', { limit: 1 })).rows
  await page.router.navigate({ to: '/employees/$id', params: { id: person!.id } })
  await page.user.click(await screen.findByRole('button', { name: 'Ubah' }, patient))
  const name = await screen.findByRole('textbox', { name: /^Nama/ }, patient)
  const before = (name as HTMLInputElement).value
  fill(name, `${before} Baru`)
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  const saved = () => screen.findByText(/disimpan/, { selector: '[role=alert] *' }, patient)
  expect(
    within((await saved()).closest('[role=alert]')!).getByRole('button', { name: 'Urungkan' }),
  ).toBeTruthy()
  // the form that was saved may still be on its way out
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /^Nama/ })).toBeNull(), patient)
  await screen.findByRole('heading', { name: / Baru/ }, patient)
  await page.user.click(await screen.findByRole('button', { name: 'Ubah' }, patient))
  await screen.findByRole('textbox', { name: /^Nama/ }, patient)
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(async () => {
    const notice = (await saved()).closest<HTMLElement>('[role=alert]')!
    expect(within(notice).queryByRole('button', { name: 'Urungkan' })).toBeNull()
  }, patient)
})

test('A form that nobody has touched follows its record; one with entries keeps them, and tells that somebody else was there', async () => {
  page = await openPage({ path: '/employees' })
  const [row] = (await page.call('employee.list', { limit: 1 })).rows
  const saveElsewhere = async (name: string) => {
    const draft = draftOf(await page.call('employee.get', { id: row!.id }))
    await page.call('employee.save', { ...draft, name })
  }
  await page.router.navigate({ to: '/employees/$id', params: { id: row!.id } })
  await page.user.click(await screen.findByRole('button', { name: 'Ubah' }, patient))
  const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Nama/ })
  await waitFor(name, patient)
  await saveElsewhere('Nama Kedua')
  await waitFor(() => expect(name().value).toBe('Nama Kedua'), patient)
  fill(name(), 'Nama Ketiga')
  await saveElsewhere('Nama Keempat')
  await screen.findAllByRole('heading', { name: /Nama Keempat/ }, patient)
  expect(name().value).toBe('Nama Ketiga')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await screen.findByText(/sudah diubah di tempat lain/, {}, patient)
  expect((await page.call('employee.get', { id: row!.id })).name).toBe('Nama Keempat')
})

test('A superior is changed in three clicks, and the page says so', async () => {
  page = await openPage({ path: '/employees' })
  const people = (await page.call('employee.list', { limit: 100, withSuperior: true })).rows
  const person = people.find((row) => !row.leadsUnit && row.unit === 'Seksi Pelayanan Umum')!
  const other = people.find((row) => row.leadsUnit && row.unit === 'Seksi Pemerintahan')!
  await page.router.navigate({ to: '/employees/$id', params: { id: person.id } })
  await page.user.click(await screen.findByRole('button', { name: 'Ganti atasan' }, patient))
  await page.user.type(
    await screen.findByRole('textbox', { name: 'Atasan' }, patient),
    other.nip!.slice(0, 10),
  )
  await page.user.click(await screen.findByText(other.fullName, { selector: '.two-lines' }, patient))
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(async () => {
    const { superior } = await page.call('employee.get', { id: person.id })
    expect(superior).toMatchObject({ id: other.id, proposed: false })
  }, patient)
  await screen.findByRole('link', { name: other.fullName }, patient)
})

test('A wrong NIP is refused in its dialog and then corrected', async () => {
  page = await openPage({ path: '/employees' })
  const { id, nip } = (await page.call('employee.list', { limit: 1, offset: 3 })).rows[0]!
  await page.router.navigate({ to: '/employees/$id', params: { id } })
  await page.user.click(await screen.findByRole('button', { name: 'Tindakan lain' }, patient))
  fireEvent.click(await menuItem('Perbaiki NIP'))
  const field = await screen.findByRole('textbox', { name: /^NIP yang benar/ }, patient)
  fill(field, '123')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  expect(await screen.findByText('NIP harus 18 angka.', {}, patient)).toBeTruthy()
  const right = `${nip!.slice(0, 15)}777`
  fill(field, right)
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(async () => expect((await page.call('employee.get', { id })).nip).toBe(right), patient)
})

test('The tree is walked by the arrow keys, and a unit is added below the chosen one', async () => {
  page = await openPage({ path: '/employees/units' })
  const tree = await screen.findByRole('tree', { name: 'Susunan unit' }, patient)
  const items = within(tree).getAllByRole('treeitem')
  items[0]!.focus()
  await page.user.keyboard('{ArrowDown}')
  await waitFor(() => expect(items[1]!.getAttribute('aria-selected')).toBe('true'), patient)
  await page.user.click(screen.getByRole('button', { name: 'Tambah unit' }))
  fill(await screen.findByRole('textbox', { name: /^Nama/ }, patient), 'Subbagian Arsip')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(async () => {
    const units = await page.call('unit.list', {})
    const added = units.find(({ name }) => name === 'Subbagian Arsip')
    expect(added?.parentId).toBe(units[1]!.id)
  }, patient)
})

test('In English every sentence is there', async () => {
  page = await openPage({ path: '/employees/units', language: 'en' })
  await screen.findByRole('heading', { name: 'Units and superiors' }, patient)
  expect(screen.getByRole('button', { name: 'Add a unit' })).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/\b(?:unit|employee)\.[a-z]/)
})
