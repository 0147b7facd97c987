import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { type BackendThread, openBackendThread } from '#electron/host/backend-thread.ts'
import { openBackend } from '#electron/backend.ts'
import type { AppEvent } from '#shared/api/events.ts'

// offices open in threads of their own, which takes its time on a busy machine
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
const open: BackendThread[] = []
const bugs: string[] = []

function newFile() {
  return path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'kantor.timbang')
}
async function start(file = newFile()) {
  const thread = await openBackendThread({ path: file, prepare: { kind: 'office', office } }, (...bug) =>
    bugs.push(bug.join(' ')),
  )
  open.push(thread)
  return { file, thread }
}
afterEach(async () => {
  for (const thread of open.splice(0)) await thread.close()
})

test('an office answers from its own thread and tells what changed', async () => {
  const { thread } = await start()
  const events: AppEvent[] = []
  thread.subscribe((event) => events.push(event))
  expect(await thread.call('test', 'office.get', {})).toMatchObject({
    ok: true,
    value: { name: office.name, years: [{ year: 2025 }] },
  })
  expect(await thread.call('test', 'year.open', { year: 2026, rhythm: 'monthly' })).toMatchObject({
    ok: true,
  })
  expect(events).toMatchObject([{ topic: 'changed', operation: 'year.open' }])
  expect(await thread.call('test', 'year.open', { year: 'x' })).toMatchObject({
    ok: false,
    error: { code: 'invalid', fields: { year: { key: 'error.yearRange' } } },
  })
})

test('a file that the thread holds is refused to everybody else, and free again once it is closed', async () => {
  const { file, thread } = await start()
  await expect(openBackendThread({ path: file }, () => {})).rejects.toMatchObject({ key: 'error.file.held' })
  await thread.close()
  expect(await thread.call('test', 'office.get', {})).toMatchObject({
    ok: false,
    error: { key: 'error.office.notOpen' },
  })
  openBackend(file).close()
})

test('after its thread died the running call fails and the next one opens the office again', async () => {
  const { thread } = await start()
  const events: AppEvent[] = []
  thread.subscribe((event) => events.push(event))
  const running = thread.call('test', 'office.get', {})
  await thread.kill()
  expect(['internal', undefined]).toContain(replyCode(await running))
  expect(events).toEqual([{ topic: 'office' }])
  expect(await thread.call('test', 'office.get', {})).toMatchObject({
    ok: true,
    value: { name: office.name },
  })
  expect(bugs).toEqual([])
})

function replyCode(reply: Awaited<ReturnType<BackendThread['call']>>) {
  return reply.ok ? undefined : reply.error.code
}

/** A list of this many people as an office would save it; a NIP is birth date, first appointment, sex, serial. */
function staffList(count: number) {
  const lines = ['NIP;Nama;Unit Kerja']
  for (let n = 0; n < count; n++) {
    const year = 1970 + (n % 25)
    const month = String(1 + (Math.floor(n / 25) % 12)).padStart(2, '0')
    const serial = String(1 + Math.floor(n / 300)).padStart(3, '0')
    lines.push(`${year}${month}15${year + 25}011${serial};Pegawai ${'ABCDEFGHIJ'.charAt(n % 10)};Sekretariat`)
  }
  const base64 = Buffer.from(lines.join('\n')).toString('base64')
  return { file: { name: 'pegawai.csv', base64 }, options: { kind: 'employees' } }
}

test('cancelling a running command stops it at its next step and leaves nothing behind', async () => {
  const { thread } = await start()
  const preview = await thread.call('test', 'import.preview', staffList(3000))
  expect(preview).toMatchObject({ ok: true, value: { counts: { create: 3000 } } })
  const { previewId } = (preview as { value: { previewId: string } }).value
  const steps: number[] = []
  thread.subscribe((event) => {
    if (event.topic !== 'progress') return
    steps.push(event.done / event.total)
    thread.cancel(event.task, 'test')
  })
  const commit = await thread.call('test', 'import.commit', { previewId, task: 'simpan' })
  expect(commit).toMatchObject({ ok: false, error: { key: 'error.cancelled' } })
  expect(steps.length).toBeGreaterThan(0)
  expect(Math.max(...steps)).toBeLessThan(1)
  expect(await thread.call('test', 'office.get', {})).toMatchObject({ value: { employees: 0 } })
  expect(await thread.call('test', 'import.batches', {})).toMatchObject({ value: [] })
  expect(await thread.call('test', 'import.commit', { previewId })).toMatchObject({ ok: true })
})

test('cancelling a query that waits for another thread ends it', async () => {
  const { thread } = await start()
  const preview = thread.call('test', 'import.preview', { ...staffList(3000), task: 'baca' })
  await thread.call('test', 'office.get', {})
  thread.cancel('another task', 'test')
  thread.cancel('baca', 'another window')
  thread.cancel('baca', 'test')
  expect(await preview).toMatchObject({ ok: false, error: { key: 'error.cancelled' } })
})
