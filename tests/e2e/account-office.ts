import type { Page } from '@playwright/test'
import { callIn, expect } from './timbang.ts'

export const passwords = {
  camat: 'rahasia camat 1',
  pengelola: 'rahasia juru ketik',
  other: 'rahasia baru 22',
} as const

/** An office with two sections: Ani leads one in which Budi works, Beni the other in which Citra works. */
export async function makeOffice(page: Page): Promise<Record<string, string>> {
  await callIn(page, 'office.new', { name: 'Kecamatan Rakumpit', year: 2026, rhythm: 'quarterly' })
  const [root] = await callIn<{ id: string }[]>(page, 'unit.list', {})
  const unit = async (name: string) =>
    (await callIn<{ id: string }>(page, 'unit.save', { name, kind: 'section', parentId: root!.id })).id
  const [services, order] = [await unit('Seksi Pelayanan'), await unit('Seksi Ketertiban')]
  await callIn(page, 'year.open', { year: 2025, rhythm: 'quarterly' })
  let serial = 1
  const person = async (name: string, unitId: string, leadsUnit = false) => {
    const nip = `198001012005011${String(serial++).padStart(3, '0')}`
    const { id } = await callIn<{ id: string }>(page, 'employee.save', {
      name,
      nip,
      unitId,
      leadsUnit,
      employeeType: 'pns',
      positionKind: leadsUnit ? 'structural' : 'pelaksana',
    })
    return id
  }
  const ids = {
    camat: await person('Cakra Wijaya', root!.id, true),
    ani: await person('Ani Lestari', services, true),
    budi: await person('Budi Santoso', services),
    beni: await person('Beni Saputra', order, true),
    citra: await person('Citra Dewi', order),
  }
  for (const employeeId of Object.values(ids)) await planAndRate(page, employeeId)
  return ids
}

/** The year before is planned, approved and rated; this year's plan is begun. */
async function planAndRate(page: Page, employeeId: string): Promise<void> {
  const result = { employeeId, kind: 'main', text: 'Hasil kerja' }
  await callIn(page, 'plan.saveResult', { ...result, year: 2026 })
  const { id: workResultId } = await callIn<{ id: string }>(page, 'plan.saveResult', {
    ...result,
    year: 2025,
  })
  await callIn(page, 'plan.saveIndicator', {
    workResultId,
    text: 'Laporan selesai',
    aspects: ['quantity'],
    targetKind: 'number',
    low: 12,
    targetUnit: 'laporan',
    direction: 'higher',
  })
  await callIn(page, 'plan.setState', { employeeIds: [employeeId], year: 2025, to: 'approved' })
  const rate = (field: string) => ({ employeeId, field, value: 'asExpected' })
  await callIn(page, 'appraisal.rate', { period: '2025', cells: [rate('result'), rate('behaviour')] })
}

/** Signs in by name and password, as somebody does at the keyboard. */
export async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: new RegExp(`^Akun: ${name}`) })).toBeVisible()
}

/** An office in which accounts are on: its head is Cakra, its clerk Sari; answers the people's ids and the sealed code. */
export async function makeGuardedOffice(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Buat kantor', exact: true })).toBeVisible()
  const ids = await makeOffice(page)
  const { recoveryCode } = await callIn<{ recoveryCode: string }>(page, 'account.turnOn', {
    officeHead: { login: 'camat', employeeId: ids['camat'], password: passwords.camat },
    clerk: { login: 'pengelola', name: 'Sari', password: passwords.pengelola },
  })
  await page.goto(`${new URL(address).origin}/#/`)
  await expect(page.getByRole('heading', { name: 'Siapa Anda?' })).toBeVisible()
  return { ids, recoveryCode }
}

/** An account that the office head makes, and whose person has taken a password of his own. */
export async function addAccount(
  page: Page,
  account: {
    readonly login: string
    readonly role: string
    readonly employeeId?: string | undefined
    readonly name?: string
  },
) {
  const given = `pemberian ${account.login}`
  await callIn(page, 'account.signIn', { login: 'camat', password: passwords.camat })
  await callIn(page, 'account.save', { ...account, password: given })
  await callIn(page, 'account.signIn', { login: account.login, password: given })
  await callIn(page, 'account.setPassword', { old: given, password: passwords.other })
  await callIn(page, 'account.signOut', {})
}
