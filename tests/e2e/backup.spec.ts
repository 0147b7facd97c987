import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { callIn, expect, startTimbang, test } from './timbang.ts'

// T0: a backup in at most 2 clicks; restored on another PC in at most 5, and a restore can be undone.

const office = { name: 'Kecamatan Uji', year: 2026, rhythm: 'quarterly' }

test('a backup is one click on its page; on another PC it is chosen, shown and restored with two and the file', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('button', { name: 'Buat kantor', exact: true })).toBeVisible()
  await callIn(page, 'office.new', office)
  await page.goto(`${new URL(timbang.address).origin}/#/settings?tab=backup`)

  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click()
  await expect(page.getByText(/Cadangan dibuat dan diperiksa/)).toBeVisible()
  const folder = path.join(await folderOf(page), 'cadangan')
  const made = readdirSync(folder).find((name) => name.endsWith('.timbang'))!

  // the stick goes to another PC, which has never seen this office
  const stick = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-stick-')), made)
  copyFileSync(path.join(folder, made), stick)
  const other = await startTimbang()
  try {
    await page.goto(other.address)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Pulihkan dari cadangan…' }).click()
    await (await chooser).setFiles(stick)
    await expect(page.getByText(/Kecamatan Uji: \d+ pegawai/)).toBeVisible()
    await page.getByRole('button', { name: 'Pulihkan ke PC ini' }).click()
    await expect
      .poll(
        async () => (await callIn<{ open?: { fileName: string } }>(page, 'office.list', {})).open?.fileName,
      )
      .toBe('kecamatan-uji.timbang')
    expect(await callIn(page, 'office.get', {})).toMatchObject({ name: 'Kecamatan Uji' })
    expect(await callIn(page, 'file.verify', {})).toMatchObject({ ok: true })
    expect(pageErrors).toEqual([])
  } finally {
    await other.stop()
  }
})

async function folderOf(page: Parameters<typeof callIn>[0]): Promise<string> {
  return (await callIn<{ folder: string }>(page, 'office.list', {})).folder
}
