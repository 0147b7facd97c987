import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { nameWhole } from '#electron/safety/name-whole.ts'

test('an office whose last pages a full disk kept in its log is not put over the old one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
  const [file, part] = [path.join(folder, 'kantor.timbang'), path.join(folder, '.kantor.timbang.part')]
  writeFileSync(file, 'lama')
  writeFileSync(part, 'baru')
  writeFileSync(`${part}-wal`, 'sisanya')
  expect(() => nameWhole(part, file)).toThrow(expect.objectContaining({ key: 'error.disk.full' }))
  expect(readFileSync(file, 'utf8')).toBe('lama')
  rmSync(`${part}-wal`)
  nameWhole(part, file)
  expect([readFileSync(file, 'utf8'), existsSync(part)]).toEqual(['baru', false])
})
