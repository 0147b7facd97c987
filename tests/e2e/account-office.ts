import type { Page } from '@playwright/test'
import { callIn } from './timbang.ts'

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
}
