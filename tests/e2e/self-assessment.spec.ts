import { before, headOf, referenceTest as test, staffOf } from './reference-office.ts'
import { callIn, expect } from './timbang.ts'

const period = String(before)

test('a person’s own view is entered from the blank, and is beside the rating once that is said', async ({
  page,
  running: { address, office },
  pageErrors,
}) => {
  const [person] = staffOf(office)
  const { id: employeeId, name } = person!
  await page.goto(address)
  const values = { selfAssessment: 'afterRating' }
  await callIn(page, 'setting.save', { values, validFrom: `${before}-01-01` })
  const go = (hash: string) => page.evaluate((where) => void (location.hash = where), hash)
  await go(`/appraisal/self/${employeeId}?period=${period}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Penilaian diri: ${name}`)
  const first = '1. Layanan 1 selesai tepat waktu'
  await page.getByLabel(`Rating untuk ${first}`).selectOption({ label: 'diatas ekspektasi' })
  const note = page.getByLabel(`Catatan untuk ${first}`)
  await note.fill('Dua loket dibuka sampai malam')
  await note.press('Tab')
  const marks = async () =>
    (await callIn<{ marks: unknown[] }>(page, 'selfAssessment.get', { employeeId, period })).marks
  await expect
    .poll(marks)
    .toEqual([expect.objectContaining({ rating: 'above', note: 'Dua loket dibuka sampai malam' })])

  // it leads no hand: whoever rates reads it only after his own ratings
  const panel = page.getByRole('complementary')
  await go(`/appraisal?period=${period}&unit=${headOf(office).unitId}&selected=${employeeId}`)
  await expect(panel.getByRole('heading', { name: 'Penilaian diri' })).toBeVisible()
  await expect(panel.getByText(/^Terlihat setelah penilai memilih/)).toBeVisible()
  await expect(panel.getByText('Dua loket dibuka sampai malam')).toHaveCount(0)
  await callIn(page, 'appraisal.rate', {
    period,
    cells: ['result', 'behaviour'].map((field) => ({ employeeId, field, value: 'asExpected' })),
  })
  await page.reload()
  await expect(panel.getByText('Dua loket dibuka sampai malam')).toBeVisible()
  expect(pageErrors).toEqual([])
})
