import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })

interface Ranked {
  readonly rows: readonly { readonly employeeId: string; readonly name: string; readonly movement?: number }[]
}

test('two people of the list stand side by side with their places, and a movement has its reason', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  const at = (where: string) => page.goto(`${timbang.address.split('#')[0]}#${where}`)
  await at('/ranking?period=2026')
  const { rows } = await callIn<Ranked>(page, 'ranking.page', { period: '2026' })
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('heading', { name: 'Yang paling jauh berpindah' })).toBeVisible()
  await expect(panel.getByText(/ (?:naik|turun) \d+/).first()).toBeVisible()
  await expectSound(page, 'ranking')

  await page.getByRole('link', { name: 'Bandingkan' }).click()
  const [first, , , second] = rows
  for (const [label, one] of [
    ['Orang pertama', first],
    ['Orang kedua', second],
  ] as const) {
    await page.getByLabel(label).fill(one!.name.split(',')[0]!)
    await page.getByRole('option', { name: one!.name }).click()
  }
  const line = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(line('Peringkat').first().getByRole('cell')).toHaveText([/^1 dari \d+/, /^4 dari \d+/])
  await expect(line('Rentang peringkat').getByRole('cell').first()).toHaveText(/^\d+(?:–\d+)?$/)
  await expectSound(page, 'compare')

  await at(`/employees/${first!.employeeId}/years`)
  await expect(line('Peringkat').first().getByRole('cell').last()).toHaveText(/^1 dari \d+/)
  await expectSound(page, 'years')
  expect(pageErrors).toEqual([])
})

test('two rows of the ranking are put side by side by their marks, with the keyboard alone', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/ranking?period=2026`)
  const { rows } = await callIn<Ranked>(page, 'ranking.page', { period: '2026' })
  const [first, second] = rows
  const mark = (one: Ranked['rows'][number] | undefined) =>
    page.getByRole('button', { name: `Bandingkan ${one!.name}`, exact: true })
  await mark(first).press('Enter')
  await expect(page.getByRole('status').getByText(new RegExp(`^Bandingkan ${first!.name}`))).toBeVisible()
  await expect(mark(first)).toHaveAttribute('aria-pressed', 'true')
  await expectSound(page, 'one picked')
  await page.getByRole('button', { name: 'Batal' }).press('Enter')
  await expect(mark(first)).toHaveAttribute('aria-pressed', 'false')
  await mark(first).press('Enter')
  await mark(second).press('Enter')
  await expect(page).toHaveURL(/ranking\/compare/)
  await expect(page.getByRole('columnheader', { name: first!.name }).first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: second!.name }).first()).toBeVisible()
  expect(pageErrors).toEqual([])
})
