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
  for (const employeeId of Object.values(ids))
    await callIn(page, 'plan.saveResult', { employeeId, year: 2026, kind: 'main', text: 'Hasil kerja' })
  return ids
}

/** Signs in by name and password, as somebody does at the keyboard. */
export async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: new RegExp(`^Akun: ${name}`) })).toBeVisible()
}

/** Takes over at the same page. */
export async function takeOver(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('button', { name: /^Akun:/ }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
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
