import type { Page } from '@playwright/test'
import { passwords, signIn, takeOver } from '../account-office.ts'
import { expect } from '../timbang.ts'
import { callOf, countHands, go } from './at-work.ts'
import { lastOf, year, type YearOffice } from './office.ts'
import { choose, comeTo, nameOf, panelOf, stands, writeInto } from './page-acts.ts'

/** T10, a moved person: from his page, what follows is read before it is stored. */
export async function may(page: Page, { office: { people } }: YearOffice, mover: string): Promise<void> {
  await signIn(page, 'Sari', passwords.pengelola)
  await go(page, `/employees?period=${year}`)
  const hands = await countHands(page)
  const { name } = people.find(({ id }) => id === mover)!
  await page.getByPlaceholder(/^Cari nama/).click()
  await page.keyboard.type(name)
  await page.getByRole('grid').getByText(name).click()
  await page.getByRole('button', { name: 'Catat kejadian…' }).click()
  const dialog = page.getByRole('dialog')
  await choose(page, dialog.getByLabel('Unit baru'), 'Subbagian Umum dan Kepegawaian')
  await writeInto(page, dialog.getByLabel('Jabatan'), 'Pengadministrasi Perkantoran')
  await expect(dialog.getByText(people[2]!.name).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Catat', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  expect((await hands()).clicks).toBeLessThanOrEqual(10)
}

/** A head has retired; another becomes Plt. of his unit too. */
export async function august(page: Page, yearOffice: YearOffice): Promise<void> {
  const { people, units } = yearOffice.office
  await signIn(page, 'Sari', passwords.pengelola)
  await go(page, `/employees/${people[4]!.id}?period=${year}`)
  await page.getByRole('button', { name: 'Catat kejadian…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Kejadian', { exact: true }).selectOption('acting')
  await dialog.getByLabel('Sampai').fill('31-12-2025')
  await dialog.getByLabel('Unit yang dipimpin sementara').selectOption(units['finance']!)
  // whoever hears of the acting work rates the whole of it (L IV.A.5)
  await expect(dialog.getByText(nameOf(yearOffice, 1)).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Catat', exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** T10, a wrong mark after closing: two people open it again, with the reason. */
export async function october(page: Page, yearOffice: YearOffice): Promise<void> {
  const last = lastOf(yearOffice.office)
  const period = `${year}-Q3`
  await signIn(page, nameOf(yearOffice, 0), passwords.camat)
  await go(page, `/documents?period=${period}&selected=${last.id}`)
  await stands(page, last.name, 'Ditutup')
  const hands = await countHands(page)
  await panelOf(page, last.name).getByRole('button', { name: 'Buka kembali', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await writeInto(page, dialog.getByLabel('Alasan'), 'Nilai tertukar dengan orang lain')
  await writeInto(page, dialog.getByLabel(/^Orang kedua/), nameOf(yearOffice, 1))
  await page.getByRole('option', { name: nameOf(yearOffice, 1) }).click()
  await dialog.getByRole('button', { name: 'Buka kembali', exact: true }).click()
  await stands(page, last.name, 'Dinilai')
  expect((await hands()).clicks).toBeLessThanOrEqual(6)

  await takeOver(page, nameOf(yearOffice, 6), passwords.other)
  await go(page, `/appraisal?period=${period}&unit=${last.unitId}&selected=${last.id}`)
  await expect(page.getByText('8 orang, 8 selesai.')).toBeVisible()
  await comeTo(page, last.name, /^Hasil\s+kerja$/)
  await page.keyboard.press('1')
  const ratingOf = async () => {
    const { row } = await callOf(page)('appraisal.explain', { employeeId: last.id, period })
    return row.resultRating
  }
  await expect.poll(ratingOf).toBe('above')
}
