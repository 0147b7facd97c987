import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockStarts, createWorkCalendar, workWeeks } from '#shared/clock/working-days.ts'
import { addDays } from '#shared/date/neighbour-day.ts'
import { calendarWith } from './clock-calendar.ts'

describe('E16: the last of so many working days', () => {
  test.each([
    ['D.1.1 signed', '2026-01-05', 14, [], '2026-01-23'],
    ['received, objection', '2026-01-05', 14, ['2026-01-16'], '2026-01-26'],
    ['objection received, decision', '2026-01-26', 7, [], '2026-02-04'],
    ['window ended, superior signs', '2026-01-31', 14, ['2026-02-17'], '2026-02-20'],
    ['window ended, report', '2026-01-31', 30, ['2026-02-17'], '2026-03-16'],
    ['D.1.2 signed, delivery', '2026-02-18', 7, [], '2026-02-27'],
    ['received on a Friday, returned', '2026-02-27', 7, [], '2026-03-10'],
  ])('%s %s, %i days without %j: %s', (_what, from, days, holidays, deadline) => {
    expect(calendarWith(holidays).deadline(from, days)).toBe(deadline)
  })

  test('in a six-day week Saturdays count', () => {
    expect(calendarWith([], { workWeek: 'six' }).deadline('2026-01-05', 14)).toBe('2026-01-21')
  })

  test('from the very day of the event where the office counts so, unless that is no working day', () => {
    const calendar = calendarWith(['2026-01-06'], { clockStart: 'sameDay' })
    expect(calendar.deadline('2026-01-05', 1)).toBe('2026-01-05')
    expect(calendar.deadline('2026-01-05', 2)).toBe('2026-01-07')
    expect(calendar.deadline('2026-01-03', 1)).toBe('2026-01-05')
  })

  test('over the end of the year and over a week of joint leave', () => {
    expect(calendarWith(['2026-12-24', '2026-12-25', '2027-01-01']).deadline('2026-12-22', 7)).toBe(
      '2027-01-05',
    )
    const lebaran = [
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
    ]
    expect(calendarWith(lebaran).deadline('2026-03-17', 1)).toBe('2026-03-25')
  })
})

test('each day of a count is told: working with its number, weekend, holiday by its name', () => {
  expect(calendarWith(['2026-01-16']).count('2026-01-14', 3)).toEqual([
    { date: '2026-01-15', kind: 'working', number: 1 },
    { date: '2026-01-16', kind: 'holiday', name: 'Libur 2026-01-16' },
    { date: '2026-01-17', kind: 'weekend' },
    { date: '2026-01-18', kind: 'weekend' },
    { date: '2026-01-19', kind: 'working', number: 2 },
    { date: '2026-01-20', kind: 'working', number: 3 },
  ])
})

test('a holiday on a weekend takes no day away', () => {
  expect(calendarWith(['2026-01-10']).deadline('2026-01-08', 2)).toBe('2026-01-12')
})

describe('the distance of two days', () => {
  test.each([
    ['2026-01-05', '2026-01-05', 0],
    ['2026-01-05', '2026-01-06', 1],
    ['2026-01-09', '2026-01-12', 1],
    ['2026-01-09', '2026-01-11', 0],
    ['2026-01-12', '2026-01-09', -1],
    ['2026-01-30', '2026-01-05', -19],
  ])('%s to %s: %i working days', (from, to, days) => {
    expect(calendarWith().between(from, to)).toBe(days)
  })
})

test('the last working day up to a day is that day, or the one before what is none', () => {
  const calendar = calendarWith(['2026-01-30'])
  expect(['2026-01-31', '2026-01-30', '2026-01-29'].map(calendar.lastWorkingDayUntil)).toEqual([
    '2026-01-29',
    '2026-01-29',
    '2026-01-29',
  ])
})

describe('whatever the calendar', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days))
  const calendar = fc.record({
    workWeek: fc.constantFrom(...workWeeks),
    clockStart: fc.constantFrom(...clockStarts),
    holidays: fc.array(day, { maxLength: 60 }).map((dates) => new Map(dates.map((date) => [date, 'Libur']))),
  })

  test('a deadline is a working day, and so many working days lie up to it', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 40 }), (rules, from, days) => {
        const counter = createWorkCalendar(rules)
        const counted = counter.count(from, days)
        const last = counter.deadline(from, days)
        expect(counter.isWorkingDay(last)).toBe(true)
        expect(counted.at(-1)).toEqual({ date: last, kind: 'working', number: days })
        expect(counted.filter(({ kind }) => kind === 'working')).toHaveLength(days)
        if (rules.clockStart === 'nextWorkingDay') expect(counter.between(from, last)).toBe(days)
      }),
      { numRuns: 150 },
    )
  })

  test('what is found without walking is what the account of the days tells', () => {
    fc.assert(
      fc.property(calendar, day, day, fc.integer({ min: 0, max: 120 }), (rules, from, to, days) => {
        const counter = createWorkCalendar(rules)
        expect(counter.deadline(from, days)).toBe(counter.count(from, days).at(-1)?.date ?? from)
        const [earlier, later] = from < to ? [from, to] : [to, from]
        let between = 0
        for (let date = addDays(earlier, 1); date <= later; date = addDays(date, 1))
          if (counter.isWorkingDay(date)) between++
        expect(Math.abs(counter.between(from, to))).toBe(between)
        expect(counter.between(from, to)).toBe(from < to || between === 0 ? between : -between)
      }),
      { numRuns: 60 },
    )
  })

  test('one more holiday never makes a deadline earlier, nor one more working day of the week later', () => {
    fc.assert(
      fc.property(calendar, day, day, fc.integer({ min: 1, max: 40 }), (rules, from, more, days) => {
        const before = createWorkCalendar(rules).deadline(from, days)
        const holidays = new Map([...rules.holidays, [more, 'Baru']])
        expect(createWorkCalendar({ ...rules, holidays }).deadline(from, days) >= before).toBe(true)
        expect(createWorkCalendar({ ...rules, workWeek: 'six' }).deadline(from, days) <= before).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
