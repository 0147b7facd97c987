import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrations } from '#electron/db/migrations/index.ts'
import { createFile, openFile } from '#electron/db/open.ts'
import type { Input } from '#shared/api/contract.ts'
import { startBackend } from '../../backend.ts'
import { sessionOf, startPlanningOffice } from '../../planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
beforeEach(() => {
  office = startPlanningOffice({ today: '2026-01-15' })
})
afterEach(() => office.close())

const local = { date: '2026-07-17', name: 'HUT Palangka Raya', kind: 'local' } as const
const list = async (year = 2026) => (await office.call('clock.holidays', { year })).holidays
const contentHash = async () => (await office.call('file.verify', {})).contentHash

/** A refused command changes nothing. */
async function refused<
  N extends 'clock.saveHoliday' | 'clock.removeHoliday' | 'clock.pasteHolidays' | 'clock.checkHolidays',
>(name: N, input: Input<N>) {
  const before = await contentHash()
  const reply = await office.send(name, input)
  expect(await contentHash()).toBe(before)
  expect(reply.ok).toBe(false)
  return reply.ok ? undefined : reply.error
}

describe('the list that comes with an office', () => {
  test.each([
    [2025, 17, 11, 'SKB 3 Menteri No. 1017/2024, 2/2024, 2/2024'],
    [2026, 17, 8, 'SKB 3 Menteri No. 1497/2025, 2/2025, 5/2025'],
    [2027, 18, 8, 'SKB 3 Menteri No. 1205/2026, 3/2026, 2/2026'],
  ])(
    '%i: %i national holidays and %i days of joint leave, each with its decree, none checked',
    async (year, national, leave, decree) => {
      const { holidays, unchecked } = await office.call('clock.holidays', { year })
      const of = (kind: string) => holidays.filter((holiday) => holiday.kind === kind)
      expect([of('national').length, of('jointLeave').length]).toEqual([national, leave])
      expect(unchecked).toBe(national + leave)
      expect(of('national').every(({ source }) => source === decree)).toBe(true)
      expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted())
    },
  )

  test('no year beyond them', async () => {
    expect(await list(2028)).toEqual([])
  })

  test('comes to an older file too, beside what stands there already', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'lama.timbang')
    const old = createFile(file, migrations.slice(0, 5))
    old.write.sqlite.prepare("INSERT INTO office (id, name) VALUES (1, 'Kecamatan Lama')").run()
    old.write.sqlite
      .prepare("INSERT INTO holiday (date, name, kind) VALUES ('2026-08-17', 'Tujuh belasan', 'national')")
      .run()
    old.close()
    const opened = openFile(file)
    const read = (date: string) =>
      opened.read.sqlite.prepare('SELECT name, source, checked FROM holiday WHERE date = ?').get(date)
    expect(read('2026-08-17')).toEqual({ name: 'Tujuh belasan', source: null, checked: 0 })
    expect(read('2026-01-01')).toMatchObject({ name: 'Tahun Baru 2026 Masehi', checked: 0 })
    opened.close()
  })

  test('is in the log of a new office, which is whole from its first event on', async () => {
    const fresh = startBackend()
    expect(await fresh.call('file.verify', {})).toMatchObject({ ok: true })
    // an office whose content is not what its log says takes no command
    await fresh.call('clock.saveHoliday', local)
    fresh.close()
  })
})

describe('a holiday is', () => {
  test('added, as checked unless the draft says otherwise', async () => {
    const saved = await office.call('clock.saveHoliday', local)
    expect(saved).toEqual({ ...local, checked: true, rowVersion: 1 })
    expect(await list()).toContainEqual(saved)
  })

  test('changed, its day too, and goes on from there', async () => {
    const { rowVersion } = await office.call('clock.saveHoliday', local)
    const moved = await office.call('clock.saveHoliday', {
      ...local,
      was: local.date,
      rowVersion,
      date: '2026-07-18',
      source: 'SE Wali Kota 1/2026',
    })
    expect(moved).toMatchObject({ date: '2026-07-18', source: 'SE Wali Kota 1/2026', rowVersion: 2 })
    expect((await list()).some(({ date }) => date === local.date)).toBe(false)
  })

  test('removed, and comes back by undo', async () => {
    const before = await contentHash()
    await office.call('clock.removeHoliday', { date: '2026-01-16', rowVersion: 1 })
    expect((await list()).some(({ date }) => date === '2026-01-16')).toBe(false)
    const { undo } = await office.call('history.state', {})
    await office.call('history.undo', { seq: undo!.seq })
    expect(await contentHash()).toBe(before)
  })

  test('never put on a day that has one', async () => {
    const error = await refused('clock.saveHoliday', { ...local, date: '2026-01-01' })
    expect(error).toMatchObject({
      code: 'conflict',
      fields: { date: { key: 'clock.error.taken', params: { name: 'Tahun Baru 2026 Masehi' } } },
    })
    const moved = { ...local, was: '2026-01-16', rowVersion: 1, date: '2026-01-01' }
    expect(await refused('clock.saveHoliday', moved)).toMatchObject({ code: 'conflict' })
  })

  test.each([
    ['without a name', { ...local, name: ' ' }, 'name'],
    ['on a day that does not exist', { ...local, date: '2026-02-30' }, 'date'],
    ['of no kind', { ...local, kind: 'party' as 'local' }, 'kind'],
  ])('refused %s, at its field', async (_what, draft, field) => {
    expect(Object.keys((await refused('clock.saveHoliday', draft))?.fields ?? {})).toEqual([field])
  })

  test('neither changed nor removed nor marked where it is gone or was changed meanwhile', async () => {
    const gone = { date: '2026-01-02', rowVersion: 1 }
    expect(await refused('clock.removeHoliday', gone)).toMatchObject({
      code: 'not_found',
      key: 'clock.error.gone',
    })
    await office.call('clock.saveHoliday', { ...local, date: '2026-01-16', was: '2026-01-16', rowVersion: 1 })
    const older = { date: '2026-01-16', rowVersion: 1 }
    expect(await refused('clock.removeHoliday', older)).toMatchObject({ key: 'error.changedMeanwhile' })
    const some = { days: [{ date: '2026-01-01', rowVersion: 1 }, older] }
    expect(await refused('clock.checkHolidays', some)).toMatchObject({ key: 'error.changedMeanwhile' })
  })
})

test('days that were compared with the decree are marked together', async () => {
  const days = (await list()).map(({ date, rowVersion }) => ({ date, rowVersion }))
  await office.call('clock.checkHolidays', { days })
  expect(await office.call('clock.holidays', { year: 2026 })).toMatchObject({ unchecked: 0 })
})

describe('a pasted list', () => {
  test('adds what is not there, leaves what is, and says both', async () => {
    const text = '1 Januari 2026\tTahun Baru\n17 Juli\tHUT kota\n18 Juli\tCuti bersama daerah'
    const counts = await office.call('clock.pasteHolidays', {
      year: 2026,
      text,
      kind: 'local',
      source: 'SE 1/2026',
    })
    expect(counts).toEqual({ added: 2, known: 1 })
    const holidays = await list()
    expect(holidays.find(({ date }) => date === '2026-01-01')?.name).toBe('Tahun Baru 2026 Masehi')
    expect(holidays.find(({ date }) => date === '2026-07-17')).toMatchObject({
      kind: 'local',
      source: 'SE 1/2026',
      checked: true,
    })
    expect(holidays.find(({ date }) => date === '2026-07-18')?.kind).toBe('jointLeave')
  })

  test('with a line that cannot be read adds nothing and names the line', async () => {
    const text = '17 Juli HUT kota\nhari raya'
    const error = await refused('clock.pasteHolidays', { year: 2026, text, kind: 'local' })
    expect(error).toMatchObject({ fields: { text: { key: 'clock.error.line', params: { line: 2 } } } })
  })
})

describe('who may', () => {
  const rights = {
    owner: true,
    clerk: true,
    officeHead: true,
    head: false,
    secretary: false,
    auditor: false,
  } as const
  test.each(Object.entries(rights))('%s changes the list: %s', async (role, may) => {
    const call = office.as(sessionOf(role as keyof typeof rights))
    expect((await call('clock.holidays', { year: 2026 })).holidays).toHaveLength(25)
    const acts = [
      () => call('clock.saveHoliday', local),
      () => call('clock.pasteHolidays', { year: 2026, text: '20 Juli Ulang tahun', kind: 'local' }),
      () => call('clock.checkHolidays', { days: [{ date: '2026-01-01', rowVersion: 1 }] }),
      () => call('clock.removeHoliday', { date: '2026-01-16', rowVersion: 1 }),
    ]
    for (const act of acts)
      if (may) await act()
      else await expect(act()).rejects.toMatchObject({ code: 'forbidden' })
  })
})
