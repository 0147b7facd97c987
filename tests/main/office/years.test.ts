import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { newId } from '#electron/db/id.ts'
import { startPlanningOffice } from '../../planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
beforeEach(async () => {
  office = startPlanningOffice()
  await office.call('year.open', { year: 2026, rhythm: 'quarterly' })
})
afterEach(() => office.close())

/** Puts a row into the file as an earlier version or another program might have left it. */
function put(text: string, ...values: readonly unknown[]) {
  const { write, close } = openFile(office.file)
  write.sqlite.prepare(text).run(...values)
  close()
}

describe('a year is deleted', () => {
  test('with its periods while it holds nothing', async () => {
    await office.call('year.delete', { year: 2026 })
    expect((await office.call('office.get', {})).years.map(({ year }) => year)).toEqual([2025])
  })

  test.each([
    [
      'a plan',
      () =>
        put(
          `INSERT INTO plan (id, employee_id, year, version, state, origin, from_date, to_date)
            VALUES (?, ?, 2026, 1, 'cancelled', 'typed', '2026-01-01', '2026-12-31')`,
          newId(),
          office.budi,
        ),
    ],
    [
      'an evaluation',
      () =>
        put(
          `INSERT INTO evaluation (id, employee_id, unit_id, period_key, regime, state)
            VALUES (?, ?, ?, '2026-Q2', 'qualitative', 'notDue')`,
          newId(),
          office.budi,
          office.services,
        ),
    ],
    [
      'an organisation result',
      () =>
        put("INSERT INTO org_result (unit_id, period_key, value) VALUES (?, '2026', 'good')", office.root),
    ],
  ])('never with %s in it', async (_what, hold) => {
    hold()
    const { contentHash } = await office.call('file.verify', {})
    await expect(office.call('year.delete', { year: 2026 })).rejects.toMatchObject({
      code: 'conflict',
      key: 'error.year.holdsRecords',
      params: { year: 2026 },
    })
    expect((await office.call('file.verify', {})).contentHash).toBe(contentHash)
    const { years } = await office.call('office.get', {})
    expect(years.find(({ year }) => year === 2026)?.deletable).toBe(false)
  })
})
