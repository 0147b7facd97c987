import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { sweep, temporaryOf } from '#electron/safety/temporary.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'

const module = path.resolve('electron/safety/temporary.ts')
/** Makes a temporary file for each and does not name it any more, as a program that is killed. */
const leave = (files: readonly string[]) => `
  const { temporaryOf } = await import(${JSON.stringify(module)})
  const { writeFileSync } = await import('node:fs')
  for (const file of ${JSON.stringify(files)})
    for (const suffix of ['', '-wal', '-shm', '-journal', '.lock']) writeFileSync(temporaryOf(file) + suffix, 'sisa')
`
const leftovers = (folder: string) => readdirSync(folder).filter((name) => name.includes('.part'))

test('what a dead program left half made goes; what a living one makes, another PC makes or a person put there stays', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
  const file = path.join(folder, 'kantor.timbang')
  spawnSync(process.execPath, ['--input-type=module', '-e', leave([file])])
  expect(leftovers(folder)).toHaveLength(5)
  const living = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `${leave([file])};setInterval(() => {}, 1e6)`,
  ])
  await vi.waitFor(() => expect(leftovers(folder)).toHaveLength(10), 30_000)
  const own = path.basename(temporaryOf(file))
  const stays = [
    own,
    own.replace(/\.[0-9a-f]{8}-\d+\.part$/, '.00000000-999999999.part'),
    '.kantor.timbang.part',
    'kantor.timbang.part',
    'laporan.part',
    'kantor.timbang',
  ]
  for (const name of stays) writeFileSync(path.join(folder, name), 'milik orang')
  expect(sweep([folder, folder, path.join(folder, 'tidak-ada')])).toBe(5)
  expect(leftovers(folder)).toHaveLength(5 + stays.length - 1)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(stays))
  living.kill()
  await new Promise((resolve) => living.once('exit', resolve))
  expect(sweep([folder])).toBe(5)
  expect(readdirSync(folder).toSorted()).toEqual(stays.toSorted())
})

test('at a start they go wherever the program makes files: beside the office, its backups, the settings, uploads and updates', async () => {
  const root = newFolder()
  const settings = path.join(root, 'settings')
  const folders = [
    path.join(root, 'Timbang'),
    path.join(root, 'Timbang', 'cadangan'),
    settings,
    path.join(settings, 'incoming'),
    path.join(settings, 'update'),
  ]
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    leave(folders.map((folder) => path.join(folder, 'apa.timbang'))),
  ])
  for (const folder of folders) expect(leftovers(folder)).toHaveLength(5)
  const times = { startMs: 1, workMs: 1e8, oldMs: 8 * 3_600_000, lookMs: 1e8 }
  const { host, call, bugs } = startHost({ backupTimes: times }, root)
  await call('office.openSample', { reset: false })
  await vi.waitFor(() => expect(folders.flatMap(leftovers)).toEqual([]), 60_000)
  await host.close()
  expect(bugs).toEqual([])
}, 120_000)
