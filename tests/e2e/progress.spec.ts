import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { EmployeeRow } from '#shared/people/employee.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(120_000)

/** A red point: the smallest picture there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** A clerk's person with a plan of 2026, and his page. */
async function openPerson(page: Page, address: string): Promise<EmployeeRow> {
  await page.goto(address)
  await expect(page.getByRole('navigation')).toBeVisible()
  const { rows } = await callIn<{ rows: EmployeeRow[] }>(page, 'employee.list', { search: 'Citra', limit: 1 })
  await page.evaluate((id) => void (location.hash = `/progress?period=2026-Q4&selected=${id}`), rows[0]!.id)
  await expect(page.getByRole('heading', { level: 1, name: /^Catatan kinerja / })).toBeVisible()
  return rows[0]!
}

test('a line by the keyboard alone: Enter stores it and opens the next, and the day is no gap any more', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await openPerson(page, timbang.address)
  const gaps = page.getByRole('complementary').getByRole('button', { name: /2026$/ })
  const before = await gaps.count()
  const day = page.getByRole('textbox', { name: 'Tanggal' })
  const result = page.getByRole('textbox', { name: 'Hasil kerja' })
  await day.fill('05-10-2026')
  await result.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Apa yang dihasilkan' }).fill('Arsip 2020 tertata')
  await page.keyboard.press('Enter')
  const list = page.getByRole('region', { name: /^Catatan Triwulan IV/ })
  await expect(list.getByText('Arsip 2020 tertata')).toBeVisible()
  await expect(list.getByRole('heading', { name: 'Senin, 5 Oktober 2026' })).toBeVisible()
  await expect(result).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Apa yang dihasilkan' })).toHaveValue('')
  await expect(gaps).toHaveCount(before - 1)
  // an activity is no result, which is said and never refused
  await page.getByRole('textbox', { name: 'Apa yang dihasilkan' }).fill('Menyusun arsip')
  await expect(page.getByText(/^Tulis hasilnya, bukan kegiatannya/)).toBeVisible()
  expect(pageErrors).toEqual([])
})

test('twenty lines by one paste, looked at before they are stored', async ({ page, timbang }) => {
  await openPerson(page, timbang.address)
  await page.getByRole('button', { name: 'Tempel banyak baris…' }).click()
  const lines = Array.from({ length: 20 }, (_, at) => `${at + 1}. Berkas warga nomor ${at + 1} terlayani`)
  await page
    .getByRole('textbox', { name: 'Baris dari Excel atau WhatsApp' })
    .fill(['6 Oktober 2026', ...lines].join('\n'))
  await page.getByRole('button', { name: 'Periksa' }).click()
  const table = page.getByRole('table', { name: 'Baris yang terbaca' })
  await expect(table.getByRole('row')).toHaveCount(21)
  for (const choice of await table.getByRole('combobox').all())
    if ((await choice.inputValue()) === '') await choice.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Simpan 20 baris' }).click()
  await expect(page.getByText('20 catatan disimpan, 0 sudah ada.')).toBeVisible()
  const list = page.getByRole('region', { name: /^Catatan Triwulan IV/ })
  await expect(list.getByRole('listitem')).toHaveCount(20)
  await list.getByRole('button', { name: 'Salin hari ini ke e-Kinerja' }).click()
  await expect(page.getByText('Kartu 1 dari 20')).toBeVisible()
})

test('the action plan: a step, done by one click, and a form to print', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await openPerson(page, timbang.address)
  await page.getByText('Rencana aksi', { exact: true }).click()
  await page
    .getByRole('button', { name: /^Tambah langkah/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Langkah' }).fill('Memilah arsip 2020')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Selesai: Memilah arsip 2020' }).click()
  await expect(page.getByText(/selesai \d+ \w+ \d{4}/)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('cell', { name: 'Memilah arsip 2020' })).toBeVisible()
  expect(pageErrors).toEqual([])
})

test('cases by one paste, an indicator that computes itself from them, and its mark on the trend', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await openPerson(page, timbang.address)
  await page.getByText('Kasus layanan', { exact: true }).click()
  await page.getByRole('button', { name: 'Tempel daftar…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Unit' }).selectOption({ index: 1 })
  const lines = [2, 3, 4, 5, 6].map((days, at) => `2026-11-01\t2026-11-0${1 + days}\tJalan rusak ${at}`)
  const take = async (name: string, content: string) => {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Ambil dari berkas Excel atau CSV…' }).click()
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  }
  await take('register.csv', '')
  await expect(page.getByText('Berkas ini kosong.')).toBeVisible()
  await take('register.csv', ['Diterima\tDijawab\tPokok', ...lines].join('\n').replaceAll('\t', ';'))
  await expect(dialog.getByRole('textbox', { name: /^Daftar/ })).toHaveValue(
    ['Diterima\tDijawab\tPokok', ...lines].join('\n'),
  )
  await dialog.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(page.getByText('5 kasus ditambahkan, 0 sudah ada.')).toBeVisible()
  await expect(page.getByText(/separuhnya dalam 4 hari atau kurang/)).toBeVisible()
  await page.getByText('Sebelum dan sesudah', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Apa yang disesuaikan' }).fill('Loket kedua dibuka')
  await page.getByRole('button', { name: 'Catat penyesuaian' }).click()
  await expect(page.getByText(/Loket kedua dibuka$/)).toBeVisible()
  await expect(page.getByText(/Halaman ini tidak menyimpulkan sebab/).last()).toBeVisible()
  expect(pageErrors).toEqual([])
})

/** A page of 200 × 100 points, black on its left half, with a script that would say so if it ran. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert("ran"))>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R>>endobj
4 0 obj<</Length 17>>stream
0 0 100 100 re f
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`

/** A PDF is shown as its pages; one that cannot be read says so, and both can be downloaded. */
async function lookAtPdfs(page: Page): Promise<void> {
  for (const [name, content] of [
    ['laporan.pdf', pdf],
    ['rusak.pdf', '%PDF-1.4 tidak lengkap'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser')
    await page
      .getByRole('button', { name: /^Lampirkan berkas/ })
      .first()
      .click()
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) })
    await page.getByRole('button', { name: `Lihat ${name}` }).click()
    const dialog = page.getByRole('dialog', { name })
    if (name === 'rusak.pdf')
      await expect(dialog.getByText(/^PDF ini tidak bisa ditampilkan di sini/)).toBeVisible()
    else {
      const drawn = dialog.getByRole('img', { name: 'Halaman 1 dari 1' })
      await expect
        .poll(() =>
          drawn.evaluate((canvas: HTMLCanvasElement) => {
            const at = (share: number) =>
              canvas.getContext('2d')!.getImageData(canvas.width * share, canvas.height / 2, 1, 1).data[0]
            return [at(0.25), at(0.75)]
          }),
        )
        .toEqual([0, 255])
    }
    await expect(dialog.getByRole('button', { name: 'Unduh' })).toBeVisible()
    await page.keyboard.press('Escape')
  }
}

test('evidence: two clicks a result, the same file once, a look at it, and one archive', async ({
  page,
  timbang,
  pageErrors,
}) => {
  const person = await openPerson(page, timbang.address)
  await page.getByText('Bukti dukung', { exact: true }).click()
  let clicks = 0
  const attach = async (at: number, name: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page
      .getByRole('button', { name: /^Lampirkan berkas/ })
      .nth(at)
      .click()
    clicks++
    await (await chooser).setFiles({ name, mimeType: 'image/png', buffer: png })
    clicks++
  }
  await attach(0, 'foto.png')
  await expect(page.getByRole('button', { name: 'Lihat foto.png' })).toHaveCount(1)
  await attach(1, 'salinan.png')
  await expect(page.getByRole('button', { name: 'Lihat salinan.png' })).toBeVisible()
  expect(clicks / 2).toBeLessThanOrEqual(2)
  const check = await callIn<{ files: number; pieces: number }>(page, 'evidence.check', {})
  expect(check).toMatchObject({ files: 1, pieces: 2 })
  await page.getByRole('button', { name: 'Lihat foto.png' }).click()
  const picture = page.getByRole('img', { name: 'foto.png' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  await page.keyboard.press('Escape')
  await lookAtPdfs(page)
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: /^Lampirkan berkas/ })
    .first()
    .click()
  await (
    await chooser
  ).setFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('MZ program') })
  await expect(page.getByText('foto.png bukan gambar, PDF, atau dokumen Office.')).toBeVisible()
  // what was lost is named, to whoever asks
  rmSync(path.join(timbang.home, 'Timbang', 'contoh.bukti'), { recursive: true })
  await page.getByRole('button', { name: 'Semua orang' }).click()
  await page.getByRole('button', { name: 'Periksa semua bukti' }).click()
  await expect(page.getByRole('heading', { name: 'Berkas tidak ada' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^foto\.png · / })).toBeVisible()
  // what nothing needs goes by one action that says how much it is
  mkdirSync(path.join(timbang.home, 'Timbang', 'contoh.bukti'))
  writeFileSync(path.join(timbang.home, 'Timbang', 'contoh.bukti', `${'a'.repeat(64)}.pdf`), 'x'.repeat(2000))
  await page.getByRole('button', { name: 'Periksa semua bukti' }).click()
  await page.getByRole('button', { name: 'Hapus berkas yang tidak diperlukan…' }).click()
  const question = page.getByRole('dialog', { name: 'Hapus 1 berkas bukti?' })
  await expect(question).toContainText('1 berkas, 2 kB, dihapus dari folder bukti')
  await question.getByRole('button', { name: 'Hapus', exact: true }).click()
  await expect(page.getByText('1 berkas (2 kB) dihapus.')).toBeVisible()
  await expect(page.getByText('Hapus berkas yang tidak diperlukan…')).toHaveCount(0)
  await page.evaluate(
    (id) => void (location.hash = `/progress?period=2026-Q4&tab=evidence&selected=${id}`),
    person.id,
  )
  await page.reload()
  await expect(page.getByText('berkas tidak ada').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh semua (ZIP)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^bukti-.*-2026\.zip$/)
  expect(pageErrors).toEqual([])
})
