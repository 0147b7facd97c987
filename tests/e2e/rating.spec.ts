import { before, headOf, referenceTest as test, staffOf } from './reference-office.ts'
import { callIn, expect } from './timbang.ts'

const period = String(before)

test('a head rates eight people by keys alone, sees what stands behind each, and compares one value of all', async ({
  page,
  running: { address, office },
  pageErrors,
}) => {
  const unit = headOf(office).unitId
  const people = staffOf(office)
  expect(people).toHaveLength(8)
  const [first] = people
  await page.goto(address)
  const plan = await callIn<{ plan: { results: { id: string }[] } }>(page, 'plan.get', {
    employeeId: first!.id,
    year: before,
  })
  const date = `${before}-05-05`
  const workResultId = plan.plan.results[0]!.id
  await callIn(page, 'progress.save', { date, workResultId, text: 'Layanan Mei selesai' })
  await callIn(page, 'evidence.add', {
    workResultId,
    name: 'Rekap Mei',
    link: 'https://drive.example.id/mei',
  })
  await page.evaluate((hash) => void (location.hash = hash), `/appraisal?period=${period}&unit=${unit}`)
  await expect(page.getByText('8 orang, 0 selesai.')).toBeVisible()

  // T6: no mouse, at most 12 presses a person for the results and the two ratings
  const done = page.getByText('8 orang, 8 selesai.')
  let presses = 0
  while (presses < 12 * people.length && !(await done.isVisible())) {
    await page.keyboard.press(presses % 3 === 0 ? '1' : '2')
    presses++
  }
  await expect(done).toBeVisible()
  expect(presses).toBeLessThanOrEqual(12 * people.length)
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)

  // what stands behind a rating is beside the grid
  const panel = page.getByRole('complementary')
  // the place of the last key reaches the address when the hand rests, and may come after ours
  await expect(async () => {
    await page.evaluate(
      (hash) => void (location.hash = hash),
      `/appraisal?period=${period}&unit=${unit}&selected=${first!.id}`,
    )
    await expect(panel.getByText('Layanan Mei selesai')).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expect(panel.getByText('Rekap Mei')).toBeVisible()
  await expect(panel.getByRole('table', { name: 'Periode tahun ini' }).getByRole('row')).toHaveCount(6)
  await panel.getByRole('link', { name: /^Lembar alasan/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Alasan predikat: ${first!.name}`)
  await expect(page.getByText('Penilaian diisi').first()).toBeVisible()
  await page.getByRole('link', { name: 'Kembali ke Penilaian' }).click()

  // one value of all people, an example beside it
  await page.evaluate(
    (hash) => void (location.hash = hash),
    `/appraisal?period=${period}&unit=${unit}&tab=column:loyal`,
  )
  await expect(page.getByText('Menunda arahan pimpinan tanpa alasan')).toBeVisible()
  for (let at = 0; at < people.length; at++) await page.keyboard.press('2')
  const rated = async () => {
    const { rows } = await callIn<{ rows: { valueRatings: { loyal?: string } }[] }>(page, 'appraisal.grid', {
      period,
      unitId: unit,
    })
    return rows.filter(({ valueRatings }) => valueRatings.loyal === 'asExpected').length
  }
  await expect.poll(rated).toBe(people.length)
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(pageErrors).toEqual([])
})
