import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createOffice } from '#electron/host/office-file.ts'
import { reopenBackend } from '#tests/backend.ts'

// modes mean nothing to the superuser, so the child runs as nobody where the tests run as root
const isRoot = process.getuid?.() === 0
const nobody = 65_534

interface Place {
  readonly documents: string
  readonly appData: string
  readonly office: string
}

async function newPlace(): Promise<Place> {
  const root = mkdtempSync(path.join(tmpdir(), 'timbang-read-only-'))
  const place = {
    documents: path.join(root, 'Dokumen'),
    appData: path.join(root, 'setelan'),
    office: path.join(root, 'Dokumen', 'Timbang', 'kantor.timbang'),
  }
  mkdirSync(path.dirname(place.office), { recursive: true })
  mkdirSync(path.join(place.appData, 'logs'), { recursive: true })
  // as a crash left it: the second year waits in the log of pages
  const working = path.join(root, 'kantor.timbang')
  createOffice(working, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const opened = reopenBackend(working)
  await opened.call('year.open', { year: 2026, rhythm: 'monthly' })
  for (const suffix of ['', '-wal']) copyFileSync(working + suffix, place.office + suffix)
  opened.close()
  writeFileSync(path.join(place.appData, 'preferences.json'), '{"language":"id"}')
  // the run's own temporary folder lets nobody else through
  if (isRoot) chmodSync(tmpdir(), statSync(tmpdir()).mode | 0o011)
  if (isRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, root])
  return place
}

interface Answers extends Readonly<Record<string, unknown>> {
  readonly bugs: readonly string[]
}

async function run({ documents, appData, office }: Place): Promise<Answers> {
  const child = path.join(import.meta.dirname, 'read-only-child.ts')
  const command = [process.execPath, child, documents, appData, office]
  const as = isRoot
    ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', ...command]
    : command
  const { stdout } = await promisify(execFile)(as[0]!, as.slice(1), {
    env: { ...process.env, HOME: path.dirname(documents), TMPDIR: path.dirname(documents) },
  })
  return JSON.parse(stdout) as Answers
}

const places: Readonly<Record<string, { readonly lock: (place: Place) => void; readonly why: string }>> = {
  'a file that is marked read-only': {
    lock: ({ office }) => chmodSync(office, 0o444),
    why: 'error.readOnly.file',
  },
  'a folder that may not be written to': {
    lock: ({ office }) => chmodSync(path.dirname(office), 0o555),
    why: 'error.readOnly.folder',
  },
  'both, as a medium that is write-protected': {
    lock({ office }) {
      for (const suffix of ['', '-wal']) chmodSync(office + suffix, 0o444)
      chmodSync(path.dirname(office), 0o555)
    },
    why: 'error.readOnly.folder',
  },
  'a log of pages that may not be written to': {
    lock: ({ office }) => chmodSync(`${office}-wal`, 0o444),
    why: 'error.readOnly.file',
  },
}

/** A small disk of our own, full to its last page; only the superuser can make one. */
const canMount = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

test.skipIf(!canMount)(
  'an office on a full disk is shown, every write is refused by name, and what it holds stays as it was',
  async () => {
    const place = await newPlace()
    const child = path.join(import.meta.dirname, 'read-only-child.ts')
    const script = `set -e; cp -r "$1" "$1.isi"; mount -t tmpfs -o size=1m tmpfs "$1"; cp -r "$1.isi/." "$1"
    sha256sum < "$3" > "$2/before"; dd if=/dev/zero of="$1/penuh" bs=4k 2>/dev/null || true
    "$0" "$4" "$1" "$2" "$3"; sha256sum < "$3" | cmp - "$2/before"; umount "$1"`
    const { stdout } = await promisify(execFile)('unshare', [
      '-m',
      'bash',
      '-c',
      script,
      process.execPath,
      place.documents,
      place.appData,
      place.office,
      child,
    ])
    const why = 'error.readOnly.disk'
    expect(JSON.parse(stdout)).toMatchObject({
      readOnly: why,
      years: 2,
      'year.open': `conflict ${why}`,
      'import.commit': `conflict ${why}`,
      'file.backup': 'ok',
      'setting.save': `conflict ${why}`,
      'preference.save': 'ok',
      'office.new': expect.stringContaining('error.disk.full') as string,
      bugs: [],
    })
  },
)

describe.skipIf(process.platform === 'win32')('an office that can only be read', () => {
  test.each(Object.entries(places))(
    '%s: is shown with all that was stored, and every write is refused by name',
    async (_name, { lock, why }) => {
      const place = await newPlace()
      lock(place)
      const before = [readFileSync(place.office), readFileSync(`${place.office}-wal`)]
      const answers = await run(place)
      expect(answers).toMatchObject({
        readOnly: why,
        refused: null,
        'office.get': 'ok',
        years: 2,
        'year.open': `conflict ${why}`,
        'import.preview': 'ok',
        'import.commit': `conflict ${why}`,
        'file.verify': 'ok',
        'file.backup': 'ok',
        'setting.save': `conflict ${why}`,
        'preference.save': 'ok',
        bugs: [],
      })
      expect([readFileSync(place.office), readFileSync(`${place.office}-wal`)]).toEqual(before)
    },
  )

  test('a folder of settings that may not be written to keeps no office from being worked on; a setting of this PC is refused by name', async () => {
    const place = await newPlace()
    chmodSync(path.join(place.appData, 'logs'), 0o555)
    chmodSync(path.join(place.appData, 'preferences.json'), 0o444)
    chmodSync(place.appData, 0o555)
    expect(await run(place)).toMatchObject({
      readOnly: null,
      years: 2,
      'year.open': 'ok',
      'import.commit': 'ok',
      'file.backup': 'ok',
      'preference.save': 'conflict error.file.cannotWrite',
      'office.new': 'ok',
      bugs: [],
    })
  })

  test('a folder of documents that may not be written to refuses a new office by name', async () => {
    const place = await newPlace()
    chmodSync(path.dirname(place.office), 0o555)
    const answers = await run(place)
    expect(answers['office.new']).toMatch(
      /^(conflict|invalid|internal) error\.(disk\.locked|file\.cannotOpen)$/,
    )
    expect(answers.bugs).toEqual([])
  })

  test('a file that may not even be read is refused by name', async () => {
    const place = await newPlace()
    chmodSync(place.office, 0o000)
    expect(await run(place)).toMatchObject({ refused: 'error.file.cannotOpen', bugs: [] })
  })
})
