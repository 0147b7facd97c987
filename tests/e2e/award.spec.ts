import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
const year = 2025

test('a panel finds the best employee of the year by keys, and the minutes are printed', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/ranking?period=${year}`)
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

  const [{ id }] = await callIn<[{ id: string }]>(page, 'award.list', { year })
  const round = () =>
    callIn<{ named: { number: number; fullName: string }[]; judges: { votes: number }[]; pairs: number }>(
      page,
      'award.get',
      { id },
    )
  const { named, pairs } = await round()
  const best = named.toSorted((a, b) => a.fullName.localeCompare(b.fullName))[0]!.fullName
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
  expect(pageErrors).toEqual([])
})
