import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupNameOf, momentOf, readBackupName, stampOf } from '#shared/backup/backup-name.ts'
import type { Occasion } from '#shared/backup/backup.ts'
import { expendable } from '#shared/backup/retention.ts'

const backup = (stamp: string, occasion: Occasion | undefined = 'timer') => ({
  fileName: `kantor ${stamp}.timbang`,
  stamp,
  ...(occasion && { occasion }),
})
const stamps = (list: readonly { stamp: string }[]) => list.map(({ stamp }) => stamp)
const now = '2026-11-25 10.00.00' // a Wednesday

describe('which backups are kept', () => {
  test('the three newest of today', () => {
    const list = ['07.30', '08.00', '08.15', '08.30', '09.45'].map((time) => backup(`2026-11-25 ${time}.00`))
    expect(stamps(expendable(list, now))).toEqual(['2026-11-25 08.00.00', '2026-11-25 07.30.00'])
  })

  test.each([
    [
      'the newest of each of 14 days',
      ['2026-11-12 09.00.00', '2026-11-12 16.00.00'],
      ['2026-11-12 09.00.00'],
    ],
    [
      'on the 15th day only the newest of its week',
      ['2026-11-10 16.00.00', '2026-11-11 16.00.00'],
      ['2026-11-10 16.00.00'],
    ],
    [
      'the newest of each of 8 weeks',
      ['2026-10-06 16.00.00', '2026-10-08 16.00.00', '2026-10-31 16.00.00'],
      ['2026-10-06 16.00.00'],
    ],
    [
      'in the ninth week only the newest of its month',
      ['2026-09-28 16.00.00', '2026-09-30 16.00.00'],
      ['2026-09-28 16.00.00'],
    ],
    [
      'the newest of each of 12 months',
      ['2025-12-03 16.00.00', '2025-12-31 16.00.00'],
      ['2025-12-03 16.00.00'],
    ],
    [
      'nothing of the thirteenth month',
      ['2025-11-30 16.00.00', '2025-12-31 16.00.00'],
      ['2025-11-30 16.00.00'],
    ],
    [
      'the newest, however old it is',
      ['2020-01-01 08.00.00', '2020-01-02 08.00.00'],
      ['2020-01-01 08.00.00'],
    ],
  ])('%s', (_rule, made, gone) => {
    expect(
      stamps(
        expendable(
          made.map((stamp) => backup(stamp)),
          now,
        ),
      ),
    ).toEqual(gone)
  })

  test('what was made by hand or replaced stays a month beside them, then follows the same rule', () => {
    const made = (stamp: string) => [
      backup(`${stamp} 08.00.00`, 'hand'),
      backup(`${stamp} 09.00.00`, 'replaced'),
      backup(`${stamp} 10.00.00`, 'timer'),
    ]
    expect(expendable(made('2026-10-27'), now)).toEqual([])
    expect(stamps(expendable(made('2026-10-26'), now))).toEqual([
      '2026-10-26 09.00.00',
      '2026-10-26 08.00.00',
    ])
  })

  test('what Timbang did not make by itself is never removed', () => {
    const own = backup('2026-11-25 09.00.00')
    const copied = { fileName: 'kantor 2019-01-01 08.00.00.timbang', stamp: '2019-01-01 08.00.00' }
    expect(expendable([own, copied], now)).toEqual([])
  })

  test('a clock that was ahead or is behind loses nothing', () => {
    const list = [backup('2036-01-01 08.00.00'), backup('2036-01-01 08.15.00'), backup('2026-11-24 16.00.00')]
    expect(expendable(list, now)).toEqual([])
    // and once the clock is right again they are as any other
    expect(stamps(expendable(list, '2036-01-01 09.00.00'))).toEqual(['2026-11-24 16.00.00'])
  })
})

const moments = fc.array(
  fc.record({
    at: fc.date({
      min: new Date('2025-01-01T00:00:00'),
      max: new Date('2027-06-01T00:00:00'),
      noInvalidDate: true,
    }),
    occasion: fc.constantFrom<Occasion | undefined>('timer', 'close', 'hand', 'replaced', undefined),
  }),
  { maxLength: 60 },
)

test('the newest is always kept, a stranger never goes, and thinning twice removes nothing more', () => {
  fc.assert(
    fc.property(moments, (list) => {
      const all = list.map(({ at, occasion }, index) => ({
        ...backup(stampOf(at), occasion),
        fileName: String(index),
      }))
      const gone = new Set(expendable(all, now))
      const kept = all.filter((one) => !gone.has(one))
      expect([...gone].every(({ occasion, stamp }) => occasion !== undefined && stamp <= now)).toBe(true)
      const past = all.filter(({ occasion, stamp }) => occasion !== undefined && stamp <= now)
      const newest = stamps(past).toSorted().at(-1)
      if (newest !== undefined) expect(stamps(kept)).toContain(newest)
      expect(expendable(kept, now)).toEqual([])
    }),
  )
})

test('a year of thinning after every backup keeps what thinning once at its end would keep', () => {
  const made: ReturnType<typeof backup>[] = []
  let kept: typeof made = []
  for (let hour = 0; hour < 400 * 24; hour += 5) {
    const at = stampOf(new Date(2026, 0, 1, hour))
    made.push(backup(at))
    kept = [...kept, backup(at)]
    const gone = new Set(stamps(expendable(kept, at)))
    kept = kept.filter(({ stamp }) => !gone.has(stamp))
  }
  const end = made.at(-1)!.stamp
  const gone = new Set(stamps(expendable(made, end)))
  expect(stamps(kept)).toEqual(stamps(made).filter((stamp) => !gone.has(stamp)))
  expect(kept.length).toBeLessThanOrEqual(3 + 14 + 8 + 12)
})

test('a name says whose it is and when, and any other name says nothing', () => {
  const name = { stem: 'kantor 2 (baru)', stamp: '2026-11-24 08.15.09', encrypted: true }
  for (const copy of [1, 2]) expect(readBackupName(backupNameOf(name, copy))).toEqual(name)
  expect(stampOf(momentOf(name.stamp))).toBe(name.stamp)
  for (const other of [
    'kantor.timbang',
    'kantor 2026-11-24.timbang',
    'kantor 2026-11-24 08.15.09.timbang.part',
  ])
    expect(readBackupName(other)).toBeUndefined()
})
