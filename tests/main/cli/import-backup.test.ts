import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'
import { listBackups } from '#electron/safety/backups.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'timbang-import-'))
const office = path.join(folder, 'k.timbang')
const place = path.join(folder, 'cadangan')

async function run(...argv: readonly string[]) {
  let out = ''
  const io = { out: (text: string) => (out += text), err: () => undefined, cwd: folder }
  const code = await runCli([...argv, '--json'], io)
  return { code, json: JSON.parse(out) as { warnings?: string[]; counts: { create: number } } }
}

const importOf = async (nip: string, ...more: readonly string[]) => {
  writeFileSync(path.join(folder, 'satu.csv'), `NIP;NAMA;GOL\n${nip};Budi Contoh;III/a\n`)
  return run('import', 'k.timbang', 'satu.csv', ...more)
}

beforeAll(async () => {
  expect((await run('new', 'k.timbang', '--office', 'Kecamatan Uji')).code).toBe(0)
})

test('an import on the command line is preceded by a verified backup, a dry run by none, one of what is held already by no second', async () => {
  await importOf('199001012015051001', '--dry-run')
  expect(listBackups(office)).toEqual([])
  const stored = await importOf('199001012015051001')
  expect(stored).toMatchObject({ code: 0, json: { counts: { create: 1 } } })
  expect(stored.json.warnings).toBeUndefined()
  const before = { occasion: 'import', checked: 'copy', damaged: false, holds: { people: 0 } }
  expect(listBackups(office)).toMatchObject([before])
  await importOf('199001022015051002')
  expect(listBackups(office)).toMatchObject([{ ...before, holds: { people: 1 } }, before])
  await run('backup', 'k.timbang', '--to', 'cadangan')
  await importOf('199001042015051004')
  expect(listBackups(office).map(({ occasion }) => occasion)).toEqual(['hand', 'import', 'import'])
})

test('an import whose backup cannot be made says so and is stored all the same', async () => {
  rmSync(place, { recursive: true })
  writeFileSync(place, 'bukan folder')
  expect(await importOf('199001032015051003')).toMatchObject({
    code: 0,
    json: {
      counts: { create: 1 },
      warnings: [expect.stringContaining('Cadangan sebelum impor tidak jadi dibuat')],
    },
  })
})
