import { execFile } from 'node:child_process'
import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { lockFile, lockPlace } from '#electron/safety/lock.ts'

const folder = () => mkdtempSync(path.join(tmpdir(), 'timbang-lock-'))

function newFile(): string {
  const file = path.join(folder(), 'kantor.timbang')
  writeFileSync(file, '')
  return file
}

const held = expect.objectContaining({ key: 'error.file.held' })

test('four programs that take and give back the lock never hold it two at a time', async () => {
  const file = newFile()
  const child = path.join(import.meta.dirname, 'lock-child.ts')
  const results = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [child, file, `${file}.mark`, '1500'])
      return JSON.parse(stdout) as { taken: number; shared: number }
    }),
  )
  const sum = (pick: (result: { taken: number; shared: number }) => number) =>
    results.reduce((total, result) => total + pick(result), 0)
  expect(sum(({ taken }) => taken)).toBeGreaterThan(0)
  expect(sum(({ shared }) => shared)).toBe(0)
})

test('a lock that was given back can be taken again, also when its file is made or gone meanwhile', () => {
  const file = newFile()
  lockFile(file)()
  rmSync(file)
  expect(() => lockFile(file)).toThrow(expect.objectContaining({ key: 'error.file.missing' }))
  const unlock = lockPlace(file)
  expect(() => lockPlace(file)).toThrow(held)
  unlock()
  lockPlace(file)()
})

test.skipIf(process.platform === 'win32')(
  'a symbolic link to the file or its folder is the same file',
  () => {
    const file = newFile()
    const link = path.join(folder(), 'pintas.timbang')
    symlinkSync(file, link)
    const linkedFolder = path.join(folder(), 'map')
    symlinkSync(path.dirname(file), linkedFolder)
    const unlock = lockFile(file)
    expect(() => lockFile(link)).toThrow(held)
    expect(() => lockFile(path.join(linkedFolder, 'kantor.timbang'))).toThrow(held)
    unlock()
    lockFile(link)()
  },
)

test('a hard link in another folder is the same file', () => {
  const file = newFile()
  const link = path.join(folder(), 'nama-lain.timbang')
  linkSync(file, link)
  const unlock = lockFile(link)
  expect(() => lockFile(file)).toThrow(held)
  unlock()
  lockFile(file)()
})
