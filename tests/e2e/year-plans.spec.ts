import type { Page } from '@playwright/test'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { addAccount, passwords, signIn, takeOver } from './account-office.ts'
import {
  before,
  headOf,
  referenceTest as test,
  type RunningOffice,
  staffOf,
  year,
} from './reference-office.ts'
import { callIn, expect } from './timbang.ts'

test.setTimeout(300_000)
test.use({ actionTimeout: 40_000 })

const clerk = ['Sari', passwords.pengelola] as const
const planOf = (page: Page, employeeId: string, planId?: string) =>
  callIn<PlanOfEmployee>(page, 'plan.get', { employeeId, year, ...(planId !== undefined && { planId }) })

/** Accounts of the office head, the clerk, and each head of a unit below him. */
async function turnOn(page: Page, { address, office }: RunningOffice): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  const [camat, ...heads] = office.people.filter(({ head }) => head)
  await callIn(page, 'account.turnOn', {
    officeHead: { login: 'camat', employeeId: camat!.id, password: passwords.camat },
    clerk: { login: 'pengelola', name: clerk[0], password: clerk[1] },
  })
  for (const [at, { id: employeeId }] of heads.entries())
    await addAccount(page, { login: `kepala${at}`, role: 'head', employeeId })
  await page.goto(`${new URL(address).origin}/#/`)
  await page.reload()
}

async function show(page: Page, where: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), where)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const sentence = (page: Page, text: string) => expect(page.getByText(text, { exact: true }))

/** Takes one of the steps of a selection, which asks once more. */
async function takeForAll(page: Page, button: string, step: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click()
}

/** Whoever rates these people approves what they handed in. */
async function approveOwn(page: Page, count: number): Promise<void> {
  await show(page, `/plan?period=${year}`)
  if (count === 1) await page.getByRole('button', { name: 'Setujui 1 yang diajukan' }).click()
  else await takeForAll(page, `Setujui ${count} yang diajukan`, 'Setujui')
  await sentence(page, `${count} rencana disetujui.`).toBeVisible()
}

/** What was said of an earlier one may still stand there: it is done when it is offered no more. */
async function handIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Ajukan', exact: true })
  await button.click()
  await expect(page.getByText('1 rencana diajukan.', { exact: true }).first()).toBeVisible()
  await expect(button).toHaveCount(0)
}

async function giveReason(page: Page, reason: string, step: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Alasan').fill(reason)
  await dialog.getByRole('button', { name: step, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

async function setTarget(page: Page, indicator: string, target: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `Target: ${indicator}`, exact: true })
  await field.fill(target)
  await field.press('Tab')
  await expect(field).toHaveValue(target)
}

test('the plans of a year: built for thirty from last year, handed in by the clerk, approved by their heads, one returned and mended, one changed by an addendum', async ({
  page,
  running,
  pageErrors,
}) => {
  const { office } = running
  const { people, units } = office
  const [mended, changed] = staffOf(office)
  const service = [headOf(office).name, passwords.other] as const
  const headsBelow = ['government', 'order', 'general', 'finance', 'secretariat'].map((unit) => ({
    name: people.find(({ head, unitId }) => head && unitId === units[unit])!.name,
    rates: people.filter(({ head, unitId }) => !head && unitId === units[unit]).length,
  }))
  await turnOn(page, running)

  await signIn(page, ...clerk)
  await show(page, `/plan?period=${year}`)
  await page.getByRole('button', { name: 'Susun semua draf' }).click()
  await page.getByRole('button', { name: 'Susun 30 draf' }).click()
  await sentence(page, '30 draf disusun.').toBeVisible()
  await takeForAll(page, 'Ajukan 30 draf', 'Ajukan')
  await sentence(page, '30 orang · 0 disetujui · 30 diajukan · 0 draf · 0 belum ada').toBeVisible()

  // a head sees whom he rates, returns one with a reason and approves the others
  await takeOver(page, ...service)
  await show(page, `/plan?period=${year}`)
  await page.getByText(mended!.name).first().dblclick()
  await page.getByRole('button', { name: 'Kembalikan', exact: true }).click()
  await giveReason(page, 'Target layanan 1 terlalu rendah', 'Kembalikan')
  await sentence(page, '1 rencana dikembalikan.').toBeVisible()
  await approveOwn(page, 7)
  for (const { name, rates } of headsBelow) {
    await takeOver(page, name, passwords.other)
    // the secretary rates the heads of two subdivisions besides
    await approveOwn(page, name === headsBelow.at(-1)!.name ? rates + 2 : rates)
  }
  await takeOver(page, people[0]!.name, passwords.camat)
  await approveOwn(page, 4)

  // what came back says why; it is mended and handed in again. The sekda has no account: the clerk records what he signed.
  await takeOver(page, ...clerk)
  await approveOwn(page, 1)
  await show(page, `/plan/${mended!.id}?period=${year}`)
  await expect(page.getByText('Dikembalikan: Target layanan 1 terlalu rendah')).toBeVisible()
  await setTarget(page, 'Jumlah layanan 1', '60')
  await page.getByRole('button', { name: 'Perbaiki', exact: true }).click()
  await handIn(page)

  // what holds is changed by a version of its own
  await show(page, `/plan/${changed!.id}?period=${year}`)
  await page.getByRole('button', { name: 'Buat adendum' }).click()
  await giveReason(page, 'Loket kedua dibuka', 'Buat adendum')
  await sentence(page, 'Versi 2 dimulai sebagai draf.').toBeVisible()
  await setTarget(page, 'Jumlah layanan 2', '75')
  await handIn(page)

  await takeOver(page, ...service)
  await approveOwn(page, 2)
  await show(page, `/plan/${changed!.id}?period=${year}`)
  await page.getByRole('link', { name: 'Bandingkan dengan versi 1' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: `Perubahan rencana ${changed!.name}` }),
  ).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Loket kedua dibuka')).toBeVisible()
  await expect(page.locator('main ins')).toHaveText('75 berkas')
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await takeOver(page, ...clerk)
  await show(page, `/plan?period=${year}`)
  await sentence(page, '30 orang · 30 disetujui · 0 diajukan · 0 draf · 0 belum ada').toBeVisible()
  const { plan, versions } = await planOf(page, changed!.id)
  expect(versions).toMatchObject([
    { version: 2, state: 'approved', reason: 'Loket kedua dibuka', approvedBy: service[0] },
    { version: 1, state: 'superseded', approvedBy: service[0] },
  ])
  expect(plan!.snapshot).toMatchObject({
    employee: { name: changed!.name, nip: changed!.nip, unit: 'Seksi Pelayanan Umum' },
    appraiser: { name: service[0], position: 'Kepala Seksi Pelayanan Umum' },
    appraiserSuperior: { name: people[0]!.name, position: 'Camat' },
  })
  const first = await planOf(page, changed!.id, versions[1]!.planId)
  expect(first.plan!.snapshot).toMatchObject({ appraiser: { name: service[0] } })
  expect(first.plan!.results[1]!.indicators[0]!.low).not.toBe(75)
  const back = await planOf(page, mended!.id)
  expect(back.versions).toMatchObject([{ version: 1, state: 'approved', approvedBy: service[0] }])
  expect(back.plan!.results[0]!.indicators[0]!.low).toBe(60)
  for (const { id } of people) {
    const { plan: own, versions: all } = await planOf(page, id)
    expect(own!.state).toBe('approved')
    expect(own!.snapshot!.employee.id).toBe(id)
    expect(all.length).toBe(id === changed!.id ? 2 : 1)
  }
  // last year's stay as they were
  const old = await callIn<PlanOfEmployee>(page, 'plan.get', { employeeId: changed!.id, year: before })
  expect(old.plan).toMatchObject({ state: 'approved', version: 1 })
  expect(pageErrors).toEqual([])
})
