import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { writeUpdate } from '#electron/update/update-file.ts'
import { listBackups } from '#electron/safety/backups.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'

vi.setConfig({ testTimeout: 120_000 })

const keys = generateKeyPairSync('ed25519')
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString()
const facts = {
  version: '10.0.0',
  date: '2026-12-01',
  notes: { id: 'Lebih cepat', en: 'Faster' },
  platform: 'linux',
  arch: 'x64',
} as const
const content = Buffer.alloc(200_000, 'program')

async function bundle(more: Partial<Parameters<typeof writeUpdate>[2]> = {}, key = keys.privateKey) {
  const folder = newFolder()
  const installer = path.join(folder, 'Timbang-10.0.0-linux-x64.AppImage')
  writeFileSync(installer, content)
  const file = path.join(folder, 'timbang.timbang-update')
  await writeUpdate(file, installer, { ...facts, ...more }, key)
  return file
}

/** A host of version 9.9.9 on Linux, whose dialog chooses the file. */
function startWith(file: string | undefined, key: string | undefined = pem(keys.publicKey)) {
  const install = vi.fn((_installer: string) => 'shown' as const)
  const shell = { key, platform: 'linux', arch: 'x64', choose: async () => file, install }
  return { install, ...startHost({ updates: shell }) }
}

test('a signed bundle is shown with its version, date and notes before anything of it is written', async () => {
  const file = await bundle()
  const { call, host, root, install } = startWith(file)
  expect(await call('app.about', {})).toMatchObject({ updates: 'ready' })
  const offer = await call('update.choose', {})
  expect(offer).toEqual({
    id: expect.any(String),
    fileName: 'timbang.timbang-update',
    version: '10.0.0',
    date: '2026-12-01',
    notes: facts.notes,
    bytes: content.length,
  })
  expect(existsSync(path.join(root, 'settings/update'))).toBe(false)
  expect(install).not.toHaveBeenCalled()
  await host.close()
})

test('installing backs the open office up, then hands over the very bytes that were signed', async () => {
  const { call, host, install } = startWith(await bundle())
  await call('office.new', { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const { open } = await call('office.list', {})
  const office = path.join(open!.folder, open!.fileName)
  const { id } = (await call('update.choose', {}))!
  install.mockImplementation(() => {
    // by then the backup is made and verified
    expect(listBackups(office)).toMatchObject([{ occasion: 'update' }])
    return 'shown'
  })
  expect(await call('update.install', { id })).toEqual({ outcome: 'shown' })
  const [installer] = install.mock.lastCall!
  expect(readFileSync(installer).equals(content)).toBe(true)
  expect(statSync(path.dirname(installer)).mode & 0o077).toBe(0)
  expect(readdirSync(path.dirname(installer))).toEqual(['Timbang-10.0.0-linux-x64.AppImage'])
  await host.close()
})

describe('nothing is installed', () => {
  /** Bends the file before it is chosen. */
  const bent: readonly [string, string, (bytes: Buffer) => Buffer][] = [
    ['a byte of the installer is another', 'content', (bytes) => flipped(bytes, bytes.length - 5)],
    ['the end is cut off', 'content', (bytes) => bytes.subarray(0, -1)],
    ['something is added', 'content', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['the notes are others', 'signature', (bytes) => replaced(bytes, 'Faster', 'Fester')],
    ['the version is another', 'signature', (bytes) => replaced(bytes, '10.0.0', '11.0.0')],
    [
      'the checksum is another',
      'signature',
      (bytes) => bytes.fill('0', bytes.indexOf('sha256') + 12, bytes.indexOf('sha256') + 20),
    ],
    ['it is no bundle', 'notBundle', () => Buffer.from('PK\u0003\u0004')],
    ['its head has no end', 'notBundle', () => Buffer.alloc(200_000, '{')],
    ['it is empty', 'notBundle', () => Buffer.alloc(0)],
  ]
  test.each(bent)('where %s', async (_name, key, bend) => {
    const file = await bundle()
    writeFileSync(file, bend(readFileSync(file)))
    const { call, host, root, install } = startWith(file)
    const attempt = async () => call('update.install', { id: (await call('update.choose', {}))!.id })
    await expect(attempt()).rejects.toMatchObject({
      key: `update.error.${key}`,
      params: { name: 'timbang.timbang-update' },
    })
    expect(install).not.toHaveBeenCalled()
    const left = path.join(root, 'settings/update')
    expect(existsSync(left) ? readdirSync(left) : []).toEqual([])
    await host.close()
  })

  test('where somebody else signed it', async () => {
    const { call, host } = startWith(await bundle({}, generateKeyPairSync('ed25519').privateKey))
    await expect(call('update.choose', {})).rejects.toMatchObject({ key: 'update.error.signature' })
    await host.close()
  })

  test.each([
    ['an older version', { version: '9.9.8' }, 'notNewer'],
    ['the same version', { version: '9.9.9' }, 'notNewer'],
    ['a version that is only newer as text', { version: '9.10.0' }, undefined],
    ['another system', { platform: 'win32' }, 'otherPlatform'],
    ['another processor', { arch: 'arm64' }, 'otherPlatform'],
  ] as const)('of %s, which is shown with its reason', async (_name, more, key) => {
    const { call, host, install } = startWith(await bundle(more))
    const offer = (await call('update.choose', {}))!
    expect(offer.refused?.key).toBe(key && `update.error.${key}`)
    if (key === undefined) return
    await expect(call('update.install', { id: offer.id })).rejects.toMatchObject({ code: 'conflict' })
    expect(install).not.toHaveBeenCalled()
    await host.close()
  })

  test('where the bundle was exchanged after it was shown', async () => {
    const file = await bundle()
    const { call, host, install } = startWith(file)
    const { id } = (await call('update.choose', {}))!
    writeFileSync(file, readFileSync(await bundle({ version: '9.0.0' })))
    await expect(call('update.install', { id })).rejects.toMatchObject({ key: 'update.error.notNewer' })
    expect(install).not.toHaveBeenCalled()
    await host.close()
  })

  test('where the program knows no publisher, or is not installed', async () => {
    const file = await bundle()
    const shell = { key: undefined, platform: 'linux', arch: 'x64', choose: async () => file }
    const keyless = startHost({ updates: { ...shell, install: () => 'shown' } })
    expect(await keyless.call('app.about', {})).toMatchObject({ updates: 'noKey' })
    await expect(keyless.call('update.choose', {})).rejects.toMatchObject({ key: 'update.error.noKey' })
    const plain = startHost()
    expect(await plain.call('app.about', {})).toMatchObject({ updates: 'notInstalled' })
    expect(await plain.call('update.choose', {})).toBeNull()
    await expect(plain.call('update.install', { id: 'x' })).rejects.toMatchObject({
      key: 'update.error.gone',
    })
    await keyless.host.close()
    await plain.host.close()
  })
})

const flipped = (bytes: Buffer, at: number) => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes
}
const replaced = (bytes: Buffer, from: string, to: string) => {
  bytes.write(to, bytes.indexOf(from), 'latin1')
  return bytes
}
