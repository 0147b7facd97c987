import { execFile } from 'node:child_process'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createDispatch } from '#electron/api/dispatch.ts'
import { createWriter } from '#electron/api/writer.ts'
import { ownerSession } from '#electron/api/session.ts'
import { createSitting } from '#electron/api/sitting.ts'
import { installCapture } from '#electron/db/change-capture.ts'
import { openFile } from '#electron/db/open.ts'
import { followers } from '#electron/followers.ts'
import { createHandlers } from '#electron/handlers.ts'
import { createChildren } from '#electron/host/child/child.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { createCall } from '#shared/api/client.ts'
import { reopenBackend } from '#tests/backend.ts'

test('an import that no longer fits on the disk stores nothing, says so, and works once there is room', async () => {
  const office = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-full-')), 'kantor.timbang')
  createOffice(office, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const file = openFile(office)
  installCapture(file.write)
  const bugs: unknown[] = []
  const dispatch = createDispatch({
    file,
    handlers: createHandlers(createChildren()),
    sitting: createSitting(),
    clock: () => new Date('2026-01-15T08:00:00'),
    writer: async () => createWriter(file.write, followers, () => undefined),
    found: () => 'sound',
    known: (error) => error,
    onMended: () => undefined,
    publish: () => undefined,
    report: (_operation, error) => bugs.push(error),
  })
  const session = ownerSession('test')
  const call = createCall((name, input) => dispatch(session, name, input))
  const lines = Array.from(
    { length: 900 },
    (_, index) => `198609262015051${String(index + 1).padStart(3, '0')};Nama ${index}`,
  )
  const base64 = Buffer.from(['NIP;NAMA', ...lines].join('\n')).toString('base64')
  const { previewId } = await call('import.preview', { file: { name: 'a.csv', base64 }, options: {} })
  const before = await call('file.verify', {})

  // SQLite answers a full disk and a full file with the same code
  const pages = Number(file.write.sqlite.pragma('page_count', { simple: true }))
  file.write.sqlite.pragma(`max_page_count = ${pages + 4}`)
  await expect(call('import.commit', { previewId })).rejects.toMatchObject({ key: 'error.disk.full' })
  expect(await call('file.verify', {})).toMatchObject({ ok: true, contentHash: before.contentHash })
  expect(await call('import.batches', {})).toEqual([])

  file.write.sqlite.pragma('max_page_count = 1000000')
  expect((await call('import.commit', { previewId })).counts.create).toBe(900)
  expect(bugs).toEqual([])
  file.close()
})

test.skipIf(process.platform === 'win32')(
  'an import that was stored is answered so, although the disk is too full to close the file tidily',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'timbang-full-'))
    const office = path.join(folder, 'kantor.timbang')
    createOffice(office, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
    const lines = Array.from(
      { length: 40 },
      (_, index) => `198609262015051${String(index + 1).padStart(3, '0')};Nama ${index}`,
    )
    const list = path.join(folder, 'a.csv')
    writeFileSync(list, ['NIP;NAMA', ...lines].join('\n'))
    // no file may grow beyond the office's size: its log of pages has room, the office itself none
    const limit = Math.floor(statSync(office).size / 1024)
    const cli = path.resolve('electron/cli.ts')
    const run = `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@" --json`
    const { stdout } = await promisify(execFile)('bash', [
      '-c',
      run,
      process.execPath,
      cli,
      'import',
      office,
      list,
    ])
    expect(JSON.parse(stdout)).toMatchObject({ counts: { create: 40 } })
    expect(statSync(`${office}-wal`).size).toBeGreaterThan(0)

    const opened = reopenBackend(office)
    expect(await opened.call('file.verify', {})).toMatchObject({ ok: true })
    expect((await opened.call('office.get', {})).employees).toBe(40)
    opened.close()
  },
)
