import { copyFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { callIn, expect, startTimbang, test } from './timbang.ts'

const office = { name: 'Kecamatan Uji', year: 2026, rhythm: 'quarterly' }

async function addUnit(page: Page, name: string): Promise<void> {
  const units = await callIn<readonly { id: string; parentId?: string }[]>(page, 'unit.list', {})
  const root = units.find(({ parentId }) => parentId === undefined)!
  await callIn(page, 'unit.save', { name, kind: 'section', parentId: root.id })
}

test('a copy that was edited elsewhere is compared before one of the two is opened', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('button', { name: 'Buat kantor', exact: true })).toBeVisible()
  await callIn(page, 'office.new', office)
  await callIn(page, 'office.close', {})
  const { folder } = await callIn<{ folder: string }>(page, 'office.list', {})
  const own = path.join(folder, 'kecamatan-uji.timbang')
  const copy = path.join(folder, 'dari-rumah.timbang')
  copyFileSync(own, copy)

  // at home another Timbang edits the copy
  const home = await startTimbang(['--file', copy])
  const other = await page.context().browser()!.newPage()
  await other.goto(home.address)
  await expect(other.getByRole('link', { name: 'Pegawai', exact: true })).toBeVisible()
  await addUnit(other, 'Seksi dari Rumah')
  await other.close()
  await home.stop()

  const files = await callIn<{ offices: readonly { id: string; fileName: string }[] }>(
    page,
    'office.list',
    {},
  )
  const { id } = files.offices.find(({ fileName }) => fileName === 'kecamatan-uji.timbang')!
  await callIn(page, 'office.open', { id })
  await addUnit(page, 'Seksi di Kantor')
  await page.goto(`${new URL(timbang.address).origin}/#/start`)
  await page.getByRole('button', { name: /dari-rumah\.timbang/ }).click()

  const dialog = page.getByRole('dialog', { name: 'Dua salinan kantor ini berbeda' })
  const [here, there] = [
    dialog.getByRole('region', { name: /mau dibuka: dari-rumah/ }),
    dialog.getByRole('region', { name: /Terakhir dibuka di PC ini: kecamatan-uji/ }),
  ]
  await expect(here).toContainText('1 perubahan yang tidak ada di yang lain')
  await here.getByText('Lihat 1 perubahan terakhirnya').click()
  await expect(here).toContainText('Seksi dari Rumah')
  await there.getByText('Lihat 1 perubahan terakhirnya').click()
  await expect(there).toContainText('Seksi di Kantor')
  await page.setViewportSize({ width: 1366, height: 768 })
  if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'] })

  await dialog.getByRole('button', { name: 'Tetap buka dari-rumah.timbang' }).click()
  await expect(page.getByRole('link', { name: 'Pegawai', exact: true })).toBeVisible()
  const opened = await callIn<{ open?: { fileName: string } }>(page, 'office.list', {})
  expect(opened.open?.fileName).toBe('dari-rumah.timbang')
  expect(pageErrors).toEqual([])
})
