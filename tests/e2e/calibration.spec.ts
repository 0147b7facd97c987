import { test, expect, callIn } from './timbang.ts'

test.use({ sample: true })
const period = '2026'

test('the spread and the fairness of marks are seen in two clicks, one is mended in two more', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/?period=${period}`)
  await page.getByRole('link', { name: 'Penyelarasan' }).click()
  await expect(page.getByRole('grid', { name: /Sebaran predikat tiap tim/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Seluruh kantor' })).toBeVisible()
  await page.getByRole('link', { name: 'Kewajaran' }).click()
  const open = page.getByRole('link', { name: /Buka penilaian/ }).first()
  await open.click()
  await expect(page.getByRole('grid', { name: /Penilaian|Rating/i })).toBeVisible()
  expect(pageErrors).toEqual([])
})

test('a meeting: sealed, opened, names covered until they are opened, decided, in the minutes, locked and reopened', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/calibration?period=${period}&tab=meeting`)
  await page.getByRole('button', { name: 'Segel nilai' }).first().click()
  const opened = page.getByRole('button', { name: 'Buka rapat' })
  await opened.click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText(/hadirin, 0 keputusan/)).toBeVisible()
  const meeting = await callIn<{
    teams: { unit: string; unitId: string; people: number; rated: number; seal?: object }[]
  }>(page, 'calibration.meeting', { period })
  const sealed = meeting.teams.find(({ seal }) => seal)!
  const [first] = await callIn<{ fullName: string }[]>(page, 'calibration.team', {
    period,
    unitId: sealed.unitId,
  })
  await page.getByRole('button', { name: `Buka tim ${sealed.unit}` }).click()
  const team = page.getByRole('region', { name: `${sealed.unit}: orang demi orang` })
  await expect(team.getByText('Pegawai 1', { exact: true })).toBeVisible()
  await expect(team.getByText(first!.fullName)).toHaveCount(0)
  await team.getByRole('button', { name: 'Buka nama (1)' }).click()
  await expect(team.getByText(first!.fullName)).toBeVisible()
  await team.getByRole('button', { name: 'Putuskan' }).first().click()
  const dialog = page.getByRole('dialog')
  const rating = dialog.getByLabel('Rating hasil kerja')
  await rating.selectOption((await rating.inputValue()) === 'above' ? 'asExpected' : 'above')
  await dialog.getByLabel('Alasan').fill('Dua layanan baru di luar rencana')
  await dialog.getByRole('button', { name: 'Catat keputusan' }).click()
  await expect(page.getByText(/hadirin, 1 keputusan/)).toBeVisible()
  await page.getByRole('button', { name: 'Kunci rapat' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kunci rapat' }).click()
  await expect(page.getByRole('button', { name: 'Buka lagi' })).toBeVisible()
  await page.getByRole('link', { name: 'Berita acara' }).click()
  await expect(page.getByText('Dua layanan baru di luar rencana')).toBeVisible()
  await expect(page.getByRole('cell', { name: first!.fullName }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Kembali ke rapat' }).click()
  await page.getByRole('button', { name: 'Buka lagi' }).click()
  const reopening = page.getByRole('dialog')
  await reopening.getByLabel('Alasan').fill('Salah catat')
  await reopening.getByLabel('Orang kedua yang setuju').fill(first!.fullName.slice(0, 12))
  await page.getByRole('option', { name: first!.fullName }).click()
  await reopening.getByRole('button', { name: 'Buka lagi' }).click()
  await expect(page.getByText(/Dibuka lagi oleh .*: Salah catat/)).toBeVisible()
  expect(pageErrors).toEqual([])
})
