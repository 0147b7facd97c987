import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'
import { reopenBackend, startBackend } from '#tests/backend.ts'

const now = new Date('2026-11-24T08:15:09')
const passphrase = 'kuda baterai staples benar'

async function run(folder: string, ...argv: readonly string[]) {
  let out = ''
  let err = ''
  const io = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    cwd: folder,
    now: () => now,
  }
  const code = await runCli(argv, io)
  return { code, out, err, json: () => JSON.parse(out) as Record<string, unknown> }
}

async function office() {
  const started = startBackend()
  const [root] = await started.call('unit.list', {})
  await started.call('unit.save', { name: 'Seksi Uji', kind: 'section', parentId: root!.id })
  const { contentHash } = await started.call('file.verify', {})
  started.close()
  const folder = path.dirname(started.file)
  writeFileSync(path.join(folder, 'sandi.txt'), `${passphrase}\n`)
  writeFileSync(path.join(folder, 'salah.txt'), 'bukan sandi yang benar\n')
  return { folder, contentHash }
}

test('a backup with a passphrase holds nothing readable, says nothing of who works here, and comes back with it', async () => {
  const { folder, contentHash } = await office()
  const made = await run(
    folder,
    'backup',
    'kantor.timbang',
    '--to',
    'usb',
    '--passphrase-file',
    'sandi.txt',
    '--json',
  )
  expect(made.json()).toMatchObject({ encrypted: true, contentHash })
  const name = 'kantor 2026-11-24 08.15.09.timbang.age'
  expect(readdirSync(path.join(folder, 'usb')).toSorted()).toEqual([name, `${name}.json`])
  const bytes = readFileSync(path.join(folder, 'usb', name))
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  expect(bytes.includes('Seksi Uji') || bytes.includes('SQLite format 3')).toBe(false)
  expect(readFileSync(path.join(folder, 'usb', `${name}.json`), 'utf8')).not.toMatch(/Pemilik|Seksi/)

  // any program that knows the format opens it
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  expect(Buffer.from(await decrypter.decrypt(bytes)).toString('latin1', 0, 15)).toBe('SQLite format 3')

  const backup = path.join('usb', name)
  const none = await run(folder, 'restore', backup, '--to', 'baru.timbang')
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('disandikan')])
  const wrong = await run(folder, 'restore', backup, '--to', 'baru.timbang', '--passphrase-file', 'salah.txt')
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('tidak membuka')])
  expect(readdirSync(folder).filter((entry) => entry.includes('baru') && !entry.endsWith('.lock'))).toEqual(
    [],
  )
  const right = await run(
    folder,
    'restore',
    backup,
    '--to',
    'baru.timbang',
    '--passphrase-file',
    'sandi.txt',
    '--json',
  )
  expect(right.json()).toMatchObject({ office: 'Kecamatan Rakumpit', people: 0 })
  const opened = reopenBackend(path.join(folder, 'baru.timbang'))
  expect(await opened.call('file.verify', {})).toMatchObject({ ok: true, contentHash })
  opened.close()
  const again = await run(folder, 'restore', backup, '--to', 'baru.timbang', '--passphrase-file', 'sandi.txt')
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('tidak ditimpa')])

  truncateSync(path.join(folder, backup), bytes.length - 100)
  const cut = await run(folder, 'restore', backup, '--to', 'lain.timbang', '--passphrase-file', 'sandi.txt')
  expect([cut.code, cut.err]).toEqual([1, expect.stringContaining('rusak')])
  expect(readdirSync(folder).filter((entry) => entry.includes('lain') && !entry.endsWith('.lock'))).toEqual(
    [],
  )
}, 240_000)

test('the command line lists backups and restores a plain one; a foreign file and a short passphrase are refused', async () => {
  const { folder, contentHash } = await office()
  await run(folder, 'backup', 'kantor.timbang', '--to', 'cadangan')
  const listed = await run(folder, 'backups', 'kantor.timbang')
  expect(listed.out).toContain('kantor 2026-11-24 08.15.09.timbang\n    diminta, 0 pegawai')
  const { json } = await run(folder, 'backups', 'kantor.timbang', '--json')
  const { backups } = json() as { backups: { fileName: string }[] }
  const backup = path.join('cadangan', backups[0]!.fileName)
  expect((await run(folder, 'restore', backup, '--to', 'baru.timbang')).code).toBe(0)
  const opened = reopenBackend(path.join(folder, 'baru.timbang'))
  expect((await opened.call('file.verify', {})).contentHash).toBe(contentHash)
  opened.close()
  const foreign = await run(folder, 'restore', 'sandi.txt', '--to', 'lain.timbang')
  expect([foreign.code, foreign.err]).toEqual([1, expect.stringContaining('bukan berkas kantor')])
  writeFileSync(path.join(folder, 'pendek.txt'), 'abc')
  const short = await run(
    folder,
    'backup',
    'kantor.timbang',
    '--to',
    'usb',
    '--passphrase-file',
    'pendek.txt',
  )
  expect([short.code, short.err]).toEqual([1, expect.stringContaining('paling sedikit 8')])
  expect((await run(folder, 'restore', 'sandi.txt')).code).toBe(2)
  expect((await run(folder, 'backups', 'tidak-ada.timbang')).code).toBe(1)
})

test('a backup for public keys is restored with a secret key of one of them and nothing else', async () => {
  const { folder, contentHash } = await office()
  const keys = [await generateX25519Identity(), await generateX25519Identity()]
  const recipients = await Promise.all(keys.map((key) => identityToRecipient(key)))
  const forAll = recipients.flatMap((recipient) => ['--recipient', recipient])
  const made = await run(folder, 'backup', 'kantor.timbang', '--to', 'usb', ...forAll, '--json')
  expect(made.json()).toMatchObject({ encrypted: true, contentHash })
  const backup = path.join('usb', 'kantor 2026-11-24 08.15.09.timbang.age')
  expect(readFileSync(path.join(folder, backup)).includes('Seksi Uji')).toBe(false)

  const lines = (key: string) => `# created: 2026-11-24\n# public key: age1…\n${key}\n`
  writeFileSync(path.join(folder, 'kunci.txt'), lines(keys[1]!))
  writeFileSync(path.join(folder, 'lain.txt'), lines(await generateX25519Identity()))
  const restore = (...more: readonly string[]) =>
    run(folder, 'restore', backup, '--to', 'baru.timbang', ...more)
  expect((await restore()).err).toContain('disandikan')
  expect((await restore('--identity-file', 'lain.txt')).err).toContain('tidak membuka')
  expect((await restore('--identity-file', 'sandi.txt')).err).toContain('AGE-SECRET-KEY-')
  expect(await restore('--identity-file', 'kunci.txt', '--passphrase-file', 'sandi.txt')).toMatchObject({
    code: 2,
  })
  expect((await restore('--identity-file', 'kunci.txt')).code).toBe(0)
  const opened = reopenBackend(path.join(folder, 'baru.timbang'))
  expect(await opened.call('file.verify', {})).toMatchObject({ ok: true, contentHash })
  opened.close()

  const bad = await run(folder, 'backup', 'kantor.timbang', '--to', 'lain', '--recipient', 'age1bukan')
  expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('bukan kunci publik')])
  const both = ['--recipient', recipients[0]!, '--passphrase-file', 'sandi.txt']
  expect((await run(folder, 'backup', 'kantor.timbang', '--to', 'lain', ...both)).code).toBe(2)
  expect(existsSync(path.join(folder, 'lain'))).toBe(false)
}, 120_000)
