import type { Page } from '@playwright/test'
import type { EmployeeRow } from '#shared/people/employee.ts'
import type { PersonDevelopment } from '#shared/development/development.ts'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(240_000)

const year = 2026

const show = async (page: Page, hash: string): Promise<void> =>
  await page.evaluate((next) => void (location.hash = next), hash)

const found = async (page: Page, search: string): Promise<EmployeeRow> => {
  const { rows } = await callIn<{ rows: EmployeeRow[] }>(page, 'employee.list', { search, limit: 1 })
  return rows[0]!
}

/** The sample office as somebody of a role sees it. */
async function actAs(page: Page, as: { readonly role: 'head' | 'owner'; readonly employeeId?: string }) {
  await callIn(page, 'account.actAs', as)
  await page.reload()
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** An empty phrase is caught, a sentence of the bank is put in, its blanks are walked by Tab, and what is missing is asked for. */
async function giveFeedback(page: Page, person: EmployeeRow): Promise<void> {
  await show(page, `/feedback?period=${year}-Q3&selected=${person.id}`)
  await expect(page.getByRole('heading', { level: 1, name: /^Umpan balik: / })).toBeVisible()
  await page.getByLabel('Tentang').selectOption({ label: 'Nilai: Kolaboratif' })
  await page.getByLabel('Tanggal').fill(`05-08-${year}`)
  await page.getByText('Perlu perubahan', { exact: true }).click()
  const fact = page.getByRole('textbox', { name: 'Perilaku atau fakta' })
  await fact.focus()
  await page.keyboard.type('Perlu perbaikan lagi')
  await expect(page.getByText(/^“perlu perbaikan” belum berkata apa-apa/)).toBeVisible()

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Space')
  const bank = page.getByRole('listbox', { name: 'Bank kalimat' })
  await expect(bank).toBeVisible()
  await page.keyboard.type('data tidak diteruskan')
  await expect(bank.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Enter')
  await expect(fact).toBeFocused()
  await expect(fact).toHaveValue('Pada kegiatan …, data tidak diteruskan ke seksi …')
  await page.keyboard.type('pendataan UMKM')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Pelayanan Umum')
  await expect(fact).toHaveValue(
    'Pada kegiatan pendataan UMKM, data tidak diteruskan ke seksi Pelayanan Umum',
  )
  await expect(page.getByText(/belum berkata apa-apa/)).toHaveCount(0)
  // no blank is left: Tab goes on
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Dampak' })).toBeFocused()
  await expect(page.getByText('Apa dampaknya bagi warga, rekan, atau pekerjaan?')).toBeVisible()
  await page.keyboard.type('loket mendata ulang 40 usaha')
  await expect(page.getByText('Apa dampaknya bagi warga, rekan, atau pekerjaan?')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kirim rekap tiap Jumat ke loket')
  await page.getByRole('button', { name: 'Simpan umpan balik' }).press('Enter')
  const log = page.getByRole('region', { name: `Rekaman tahun ${year}` })
  await expect(log.getByText('Kirim rekap tiap Jumat ke loket')).toBeVisible()
  await expect(log.getByText('Kolaboratif')).toBeVisible()
  await expect(fact).toHaveValue('')

  // it stands beside the person's rating
  await show(page, `/appraisal?period=${year}-Q3&selected=${person.id}`)
  await expect(page.getByRole('complementary').getByText(/^Kirim rekap tiap Jumat ke loket/)).toBeVisible()
}

/** What the person's page says of the year: ▲, ▼, what each rests on, and the training that the weakness leads to. */
async function seeStrengths(page: Page, person: EmployeeRow): Promise<void> {
  await show(page, `/employees/${person.id}?period=${year}`)
  const table = page.getByRole('table', { name: 'Kekuatan dan pengembangan' })
  await expect(table.getByRole('row', { name: /Kolaboratif/ })).toContainText('▼ lemah')
  await expect(table.getByText('▲ kuat').first()).toBeVisible()
  await table.getByRole('button', { name: new RegExp(String(year)) }).click()
  await expect(page.getByText(/data tidak diteruskan ke seksi Pelayanan Umum/).first()).toBeVisible()
  await expect(page.getByText(/^Kerja sama \(pelatihan\)/).first()).toBeVisible()
  await expectSound(page, 'person')
}

/** The need is planned from its list, and the training is done before the quarter ends. */
async function train(page: Page, person: EmployeeRow): Promise<void> {
  await show(page, `/development/training?period=${year}`)
  const needs = page.getByRole('grid', { name: /^Kebutuhan pelatihan/ })
  await needs.getByRole('row', { name: new RegExp(`${person.fullName}.*Kerja sama`) }).click()
  await page.getByRole('complementary').getByRole('button', { name: 'Rencanakan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Status').selectOption({ label: 'selesai' })
  await dialog.getByLabel('JP').fill('16')
  await dialog.getByLabel('Selesai').fill(`15-09-${year}`)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toHaveCount(0)
}

/** Every member of the panel chooses whoever comes first by name, by the keys 1 and 2. */
async function findBest(page: Page, of: number): Promise<void> {
  await show(page, `/ranking?period=${of}`)
  await page.getByRole('link', { name: 'Pegawai terbaik' }).click()
  await page.getByRole('button', { name: 'Pemilihan baru' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Banyaknya finalis (2–8)').fill('3')
  // weights that do not sum to 100 are refused at the field
  await form.getByLabel('Indeks periode terendah').fill('20')
  await form.getByRole('button', { name: 'Simpan' }).click()
  await expect(form.getByText('Bobot kriteria harus berjumlah 100.')).toBeVisible()
  await form.getByLabel('Indeks periode terendah').fill('30')
  await form.getByLabel('Kelompok').selectOption('staff')
  await form.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Calon belum terlihat')).toBeVisible()

  await page.getByRole('button', { name: 'Kunci kriteria dan lihat calon' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kunci kriteria dan lihat calon' }).click()
  await expect(page.getByRole('table', { name: 'Daftar pendek' })).toBeVisible()
  await expect(page.getByText('finalis', { exact: true }).first()).toBeVisible()
  await expectSound(page, 'shortlist')

  await page.getByRole('button', { name: 'Tetapkan finalis dan panel' }).click()
  const panel = page.getByRole('dialog')
  for (const guest of ['Bu Rahmi', 'Pak Yohanes', 'Pak Salim']) {
    await panel.getByLabel('Anggota dari luar kantor (nama)').fill(guest)
    await panel.getByRole('button', { name: 'Tambah', exact: true }).click()
  }
  await panel.getByRole('button', { name: 'Mulai perbandingan' }).click()
}

async function vote(page: Page, of: number): Promise<string> {
  const [{ id }] = await callIn<[{ id: string }]>(page, 'award.list', { year: of })
  const { named, pairs } = await callIn<{ named: { fullName: string }[]; pairs: number }>(page, 'award.get', {
    id,
  })
  await page.getByRole('button', { name: 'Bu Rahmi memilih' }).click()
  const dialog = page.getByRole('dialog')
  for (let member = 0; member < 3; member++) {
    for (let pair = 1; pair <= pairs; pair++) {
      await expect(dialog.getByText(`Pasangan ${pair} dari ${pairs}`)).toBeVisible()
      const names = await dialog.locator('.award-choice b').allTextContents()
      await page.keyboard.press(names[0]!.localeCompare(names[1]!) < 0 ? '1' : '2')
    }
    await expect(dialog.getByText(/sudah selesai/)).toBeVisible()
    if (member < 2) await dialog.getByRole('button', { name: /Giliran berikut/ }).click()
  }
  await page.keyboard.press('Escape')
  return named.map(({ fullName }) => fullName).toSorted((a, b) => a.localeCompare(b))[0]!
}

async function printMinutes(page: Page, best: string): Promise<void> {
  await expect(page.getByText(`Terpilih: ${best}`)).toBeVisible()
  await expectSound(page, 'result')
  await page.getByRole('button', { name: 'Catat hasil' }).click()
  await page.getByRole('dialog').getByLabel('Tempat rapat').fill('Aula kecamatan')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('link', { name: 'Berita acara' }).click()
  const minutes = page.getByRole('article')
  await expect(minutes.getByText(`Terpilih: ${best}`)).toBeVisible()
  await expect(minutes.getByText('di Aula kecamatan')).toBeVisible()
  await expect(minutes.getByText(/sidik [0-9a-f]{64}/)).toBeVisible()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.getByRole('button', { name: 'Cetak' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
}

test('a person grows: feedback by keys, strength and weakness, the training it leads to, what changed in the next period, and the best of the year by a panel with its minutes', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  const [head, person] = [await found(page, 'Irwan Yansen'), await found(page, 'Fajar Sangkai')]
  await actAs(page, { role: 'head', employeeId: head.id })

  await giveFeedback(page, person)
  await seeStrengths(page, person)
  await train(page, person)

  // the next period: the same value is rated again, and the page says what changed
  const scored = { employeeId: person.id, field: 'score', coreValue: 'collaborative', value: 88 }
  await callIn(page, 'appraisal.rate', { period: `${year}-Q4`, cells: [scored] })
  await show(page, `/employees/${person.id}?period=${year}`)
  await expect(page.getByRole('heading', { name: 'Apakah membantu' })).toBeVisible()
  await expect(page.getByText(/^Kolaboratif: .* → 88 \(Triwulan IV 2026\), lebih baik/)).toBeVisible()
  const { helped } = await callIn<PersonDevelopment>(page, 'development.person', {
    employeeId: person.id,
    year,
  })
  expect(helped).toHaveLength(1)

  await actAs(page, { role: 'owner' })
  await findBest(page, year - 1)
  await printMinutes(page, await vote(page, year - 1))
  expect(pageErrors).toEqual([])
})
