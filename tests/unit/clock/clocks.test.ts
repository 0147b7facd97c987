import { describe, expect, test } from 'vitest'
import { articleOf, type ClockId, clockIds, clocks, type DocumentFacts } from '#shared/clock/clock.ts'
import { collisionOf } from '#shared/clock/collision.ts'
import { factsOfEvaluation, recordsOfEvaluations } from '#shared/clock/evaluation-facts.ts'
import { clocksOf, statusOf } from '#shared/clock/status.ts'
import { holdsOn } from '#shared/date/span.ts'
import { annualOf, parsePeriod } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { catalogue } from '#shared/text/catalogue.ts'
import { rulesOn } from './clock-calendar.ts'

const period = annualOf(2025)
const window = { start: '2025-12-31', end: '2026-01-31' }
const annual: DocumentFacts = { period, window }
const recording = { signature: true, report: true }

/** The state of a clock on a day, with its last day. */
function on(
  today: string,
  clock: ClockId,
  facts: Partial<DocumentFacts> = {},
  more: { holidays?: readonly string[]; settings?: Partial<Settings> } = {},
): string {
  const { state, deadline } = statusOf(
    clock,
    { ...annual, records: recording, ...facts },
    rulesOn(today, more),
  )
  return deadline === undefined ? state : `${state} ${deadline}`
}

describe('the table', () => {
  test('has K1 to K14, each with an article, an actor and its words', () => {
    expect(Object.keys(clocks)).toEqual([...clockIds])
    expect(clockIds).toHaveLength(14)
    for (const id of clockIds)
      expect(Object.keys(catalogue.clock.rule[id]).toSorted()).toEqual(['from', 'passed', 'title'])
  })

  test.each([
    ['K1', 'Ps 14(1); L II.C.4', 'appraiser'],
    ['K2', 'L II.A.2.a.3', 'appraiser'],
    ['K3', 'L II.C.5', 'employee'],
    ['K4', 'L IV.A.8', 'appraiser'],
    ['K5', 'L V.A.5', 'appraiser'],
    ['K6', 'L V.A.6', 'employee'],
    ['K7', 'Ps 28(1); L V.A.2, V.A.7', 'appraiser'],
    ['K8', 'L V.A.8', 'appraiserSuperior'],
    ['K9', 'L V.A.9', 'appraiserSuperior'],
    ['K10', 'L V.A.10', 'employee'],
    ['K11', 'L V.A.11, V.B.8', 'appraiserSuperior'],
    ['K12', 'Ps 29; L V.B.2', 'employee'],
    ['K13', 'L V.B.4–6', 'appraiserSuperior'],
    ['K14', 'L IV.B.1.f', 'clerk'],
  ] as const)('%s cites %s and is for the %s', (id, article, actor) => {
    expect([articleOf(id, period), clocks[id].actor]).toEqual([article, actor])
  })

  test('the article of the yearly window says nothing of a quarter', () => {
    expect(articleOf('K4', parsePeriod('2025-Q3')!)).toBe('Ps 24(2)–(3)')
  })
})

describe('a plan', () => {
  test.each([
    ['2024-12-31', 'notStarted 2025-01-31'],
    ['2025-01-01', 'running 2025-01-31'],
    ['2025-01-30', 'running 2025-01-31'],
    ['2025-01-31', 'dueToday 2025-01-31'],
    ['2025-02-01', 'overdue 2025-01-31'],
  ])('K1 on %s: %s', (today, state) => {
    expect(on(today, 'K1')).toBe(state)
  })

  test('K1 is met once approved, late where the day says so, and in time where nobody noted the day', () => {
    expect(on('2025-03-01', 'K1', { approved: '2025-01-31' })).toBe('met 2025-01-31')
    expect(on('2025-03-01', 'K1', { approved: '2025-02-03' })).toBe('metLate 2025-01-31')
    expect(on('2025-03-01', 'K1', { approved: true })).toBe('met 2025-01-31')
  })

  test('K2 begins after the second week of January, for the head of the office alone', () => {
    expect([on('2025-01-14', 'K2'), on('2025-01-15', 'K2')]).toEqual(['notStarted', 'running'])
    expect(clocksOf('plan', { ...annual, leadsOffice: true })).toEqual(['K1', 'K2', 'K3'])
    expect(clocksOf('plan', annual)).toEqual(['K1', 'K3'])
  })

  test('K3 begins when January has passed, has no end, and is over with the approval', () => {
    expect([on('2025-01-31', 'K3'), on('2025-02-01', 'K3'), on('2025-09-01', 'K3')]).toEqual([
      'notStarted',
      'running',
      'running',
    ])
    expect(on('2025-09-01', 'K3', { approved: true })).toBe('met')
  })

  test('one that begins after January has none of them', () => {
    expect(clocksOf('plan', { ...annual, leadsOffice: true, begins: '2025-02-01' })).toEqual([])
    expect(clocksOf('plan', { ...annual, begins: '2025-01-31' })).toEqual(['K1', 'K3'])
  })
})

describe('an evaluation by its appraiser', () => {
  test.each([
    ['2025-12-30', 'notStarted 2026-01-31'],
    ['2025-12-31', 'running 2026-01-31'],
    ['2026-01-31', 'dueToday 2026-01-31'],
    ['2026-02-01', 'overdue 2026-01-31'],
  ])('K4 on %s: %s', (today, state) => {
    expect(on(today, 'K4')).toBe(state)
  })

  test('K4 is met by the ratings, and by the day of the signature where there is one', () => {
    expect(on('2026-02-10', 'K4', { evaluated: true })).toBe('met 2026-01-31')
    expect(on('2026-02-10', 'K4', { evaluated: true, signed: '2026-02-02' })).toBe('metLate 2026-01-31')
  })

  test('K5 counts 14 working days from the signature, over a holiday', () => {
    const more = { holidays: ['2026-01-16'] }
    expect(on('2026-01-05', 'K5')).toBe('notStarted')
    expect(on('2026-01-05', 'K5', { signed: '2026-01-05' })).toBe('running 2026-01-23')
    expect(on('2026-01-26', 'K5', { signed: '2026-01-05' }, more)).toBe('dueToday 2026-01-26')
    expect(on('2026-01-27', 'K5', { signed: '2026-01-05' }, more)).toBe('overdue 2026-01-26')
    expect(on('2026-01-27', 'K5', { signed: '2026-01-05', delivered: '2026-01-26' }, more)).toBe(
      'met 2026-01-26',
    )
  })

  test('K5 of a document whose signature nobody dated has not begun', () => {
    expect(on('2026-03-01', 'K5', { signed: true })).toBe('notStarted')
  })

  test('K6 counts 14 working days from the receipt; in a six-day week they are over sooner', () => {
    expect(on('2026-01-23', 'K6', { delivered: '2026-01-05' })).toBe('dueToday 2026-01-23')
    const six = { settings: { workWeek: 'six' } } as const
    expect(on('2026-01-23', 'K6', { delivered: '2026-01-05' }, six)).toBe('overdue 2026-01-21')
    expect(on('2026-01-23', 'K6', { delivered: '2026-01-05', returned: '2026-01-22' }, six)).toBe(
      'metLate 2026-01-21',
    )
  })

  test('K7 counts 30 working days from the end of the window', () => {
    const more = { holidays: ['2026-02-17'] }
    expect(on('2026-01-31', 'K7', {}, more)).toBe('notStarted 2026-03-16')
    expect(on('2026-02-01', 'K7', {}, more)).toBe('running 2026-03-16')
    expect(on('2026-03-16', 'K7', {}, more)).toBe('dueToday 2026-03-16')
    expect(on('2026-03-17', 'K7', {}, more)).toBe('overdue 2026-03-16')
    expect(on('2026-03-17', 'K7', { reported: '2026-03-16' }, more)).toBe('met 2026-03-16')
  })

  test('K7 calls nobody late while there is no place to record a report', () => {
    expect(on('2026-04-01', 'K7', { records: { signature: false, report: false } })).toBe(
      'unrecorded 2026-03-13',
    )
  })

  test('an office may set its own limits, and the first day that counts', () => {
    const settings = { 'clocks.appraiser': { deliver: 3, return: 5, report: 10 } }
    expect(on('2026-01-05', 'K5', { signed: '2026-01-05' }, { settings })).toBe('running 2026-01-08')
    expect(
      on('2026-01-05', 'K5', { signed: '2026-01-05' }, { settings: { ...settings, clockStart: 'sameDay' } }),
    ).toBe('running 2026-01-07')
  })
})

describe('a silent appraiser', () => {
  test('K8 counts 14 working days from the end of the window, for whoever was not evaluated by then', () => {
    const more = { holidays: ['2026-02-17'] }
    expect(on('2026-01-31', 'K8', {}, more)).toBe('notStarted 2026-02-20')
    expect(on('2026-02-02', 'K8', {}, more)).toBe('running 2026-02-20')
    expect(on('2026-02-20', 'K8', {}, more)).toBe('dueToday 2026-02-20')
    expect(on('2026-02-21', 'K8', {}, more)).toBe('overdue 2026-02-20')
  })

  test('K8 is none of an evaluation that was made and signed in time', () => {
    const has = (facts: Partial<DocumentFacts>) =>
      clocksOf('evaluation', { ...annual, ...facts }).includes('K8')
    expect(has({ records: recording, evaluated: true })).toBe(true)
    expect(has({ records: recording, evaluated: true, signed: '2026-02-01' })).toBe(true)
    expect(has({ records: recording, evaluated: true, signed: '2026-01-31' })).toBe(false)
    // without a place for signatures, a missing one says nothing
    expect(has({ records: { signature: false, report: false }, evaluated: true })).toBe(false)
    expect(has({ records: { signature: false, report: false } })).toBe(true)
  })

  test('the clocks of D.1.2 take the place of those of D.1.1', () => {
    expect(clocksOf('evaluation', { ...annual, takenOver: true })).toEqual([
      'K4',
      'K8',
      'K9',
      'K10',
      'K11',
      'K12',
    ])
    expect(clocksOf('evaluation', { ...annual, evaluated: true })).toEqual(['K4', 'K5', 'K6', 'K7', 'K12'])
  })

  test('who objects is not late to return what he did not sign', () => {
    const objected = { ...annual, evaluated: true, delivered: '2026-01-05', objected: '2026-01-20' } as const
    expect(clocksOf('evaluation', objected)).not.toContain('K6')
    expect(clocksOf('evaluation', { ...objected, returned: '2026-01-19' })).toContain('K6')
    expect(clocksOf('evaluation', { ...objected, takenOver: true })).not.toContain('K10')
  })

  test('there is no right to object to what the superior has evaluated', () => {
    const silent = { ...annual, takenOver: true }
    expect(clocksOf('evaluation', { ...silent, final: true })).toEqual(['K4', 'K8', 'K9', 'K10', 'K11'])
  })

  test('K4 stays late until the superior has signed, and his own ratings do not end it', () => {
    expect(on('2026-02-10', 'K4', { takenOver: true, evaluated: true })).toBe('overdue 2026-01-31')
    expect(on('2026-02-10', 'K4', { takenOver: true, signed: '2026-02-09' })).toBe('metLate 2026-01-31')
  })

  test('K9 and K10 count 7 working days, K11 30 from the end of the window', () => {
    const facts = { takenOver: true, signed: '2026-02-18' }
    expect(on('2026-02-27', 'K9', facts)).toBe('dueToday 2026-02-27')
    expect(on('2026-02-28', 'K9', facts)).toBe('overdue 2026-02-27')
    expect(on('2026-03-10', 'K10', { ...facts, delivered: '2026-02-27' })).toBe('dueToday 2026-03-10')
    expect(on('2026-03-01', 'K11', facts)).toBe('running 2026-03-13')
    expect(on('2026-03-01', 'K11', { changed: true })).toBe('running 2026-03-13')
  })
})

describe('an objection', () => {
  test('K12 is a right of 14 working days from the receipt: who leaves it is not late', () => {
    expect(on('2026-01-23', 'K12', { delivered: '2026-01-05' })).toBe('dueToday 2026-01-23')
    expect(on('2026-01-24', 'K12', { delivered: '2026-01-05' })).toBe('lapsed 2026-01-23')
    expect(on('2026-01-24', 'K12', { delivered: '2026-01-05', objected: '2026-01-26' })).toBe(
      'metLate 2026-01-23',
    )
  })

  test('K13 counts 7 working days from the objection, and is no clock without one', () => {
    expect(on('2026-02-04', 'K13', { objected: '2026-01-26' })).toBe('dueToday 2026-02-04')
    expect(on('2026-02-05', 'K13', { objected: '2026-01-26' })).toBe('overdue 2026-02-04')
    expect(on('2026-02-05', 'K13', { objected: '2026-01-26', decided: '2026-02-04' })).toBe('met 2026-02-04')
    expect(clocksOf('evaluation', annual)).not.toContain('K13')
  })
})

test('K14: the yearly result of the organisation is due by 31 January', () => {
  expect([on('2026-01-31', 'K14'), on('2026-02-01', 'K14')]).toEqual([
    'dueToday 2026-01-31',
    'overdue 2026-01-31',
  ])
  expect(on('2026-03-01', 'K14', { entered: '2026-02-05' })).toBe('metLate 2026-01-31')
})

describe('E17: the window of a quarter, and whether a move lies in it', () => {
  const third = evaluationWindow(parsePeriod('2026-Q3')!, { before: 10, after: 14 })
  test.each([
    ['2026-08-25', false],
    ['2026-09-19', false],
    ['2026-09-20', true],
    ['2026-09-25', true],
    ['2026-10-14', true],
    ['2026-10-15', false],
  ])('%s: %s', (moved, isInside) => {
    expect(third).toEqual({ start: '2026-09-20', end: '2026-10-14' })
    expect(holdsOn({ from: third.start, to: third.end }, moved)).toBe(isInside)
  })

  test('a year is evaluated from 31 December to 31 January, whatever the office sets for quarters', () => {
    expect(evaluationWindow(period, { before: 1, after: 1 })).toEqual(window)
    expect(evaluationWindow(parsePeriod('2026-02')!, { before: 0, after: 0 })).toEqual({
      start: '2026-02-28',
      end: '2026-02-28',
    })
  })
})

describe('days that are left', () => {
  test.each([
    ['2026-01-22', 1],
    ['2026-01-23', 0],
    ['2026-01-26', -1],
    ['2026-01-24', 0],
  ])('on %s: %i working days', (today, days) => {
    expect(statusOf('K5', { ...annual, signed: '2026-01-05' }, rulesOn(today)).daysLeft).toBe(days)
  })
})

describe('what is known of an evaluation', () => {
  test('follows from its state and the days that were noted', () => {
    expect(factsOfEvaluation(period, window)).toMatchObject({ takenOver: false, evaluated: undefined })
    expect(factsOfEvaluation(period, window, { state: 'rated' })).toMatchObject({
      evaluated: true,
      signed: undefined,
    })
    expect(
      factsOfEvaluation(period, window, {
        state: 'acknowledged',
        signedOn: '2026-01-05',
        deliveredOn: '2026-01-06',
      }),
    ).toMatchObject({
      evaluated: true,
      signed: '2026-01-05',
      delivered: '2026-01-06',
      returned: true,
      reported: undefined,
    })
    expect(factsOfEvaluation(period, window, { state: 'decided' })).toMatchObject({
      objected: true,
      decided: true,
    })
    expect(factsOfEvaluation(period, window, { state: 'closed' })).toMatchObject({
      reported: true,
      delivered: true,
    })
    expect(factsOfEvaluation(period, window, { state: 'escalated' })).toMatchObject({
      takenOver: true,
      signed: undefined,
    })
  })

  test('says whether signatures and reports can be recorded at all, as the steps of an evaluation let', () => {
    expect(recordsOfEvaluations).toEqual({ signature: true, report: true })
  })
})

describe('the clocks collide', () => {
  const holidays: readonly string[] = []
  test('14 + 14 + 7 working days are 5 more than the 30 of the report', () => {
    // signed on the last day of the window; without holidays the 30th working day is 13 March
    expect(collisionOf(annual, rulesOn('2026-02-02', { holidays }))).toEqual({
      reportBy: '2026-03-13',
      decisionBy: '2026-03-20',
      over: 5,
      deliverBy: '2026-02-12',
    })
  })

  test('not where it was signed five working days before the window ended, nor delivered soon', () => {
    expect(collisionOf({ ...annual, signed: '2026-01-23' }, rulesOn('2026-02-02'))).toBeUndefined()
    expect(collisionOf({ ...annual, signed: '2026-01-26' }, rulesOn('2026-02-02'))).toMatchObject({ over: 1 })
    const soon = { signed: '2026-01-30', delivered: '2026-02-12' }
    expect(collisionOf({ ...annual, ...soon }, rulesOn('2026-02-13'))).toBeUndefined()
    expect(collisionOf({ ...annual, ...soon, delivered: '2026-02-13' }, rulesOn('2026-02-16'))).toEqual({
      reportBy: '2026-03-13',
      decisionBy: '2026-03-16',
      over: 1,
    })
  })

  test('nor where nobody objected in time, or it is decided or reported', () => {
    const late = { signed: '2026-01-30', delivered: '2026-02-19' }
    expect(collisionOf({ ...annual, ...late }, rulesOn('2026-02-20'))).toBeDefined()
    expect(collisionOf({ ...annual, ...late }, rulesOn('2026-03-12'))).toBeUndefined()
    expect(collisionOf({ ...annual, ...late, objected: '2026-03-09' }, rulesOn('2026-03-12'))).toMatchObject({
      decisionBy: '2026-03-18',
    })
    expect(collisionOf({ ...annual, ...late, decided: '2026-03-02' }, rulesOn('2026-03-05'))).toBeUndefined()
    expect(collisionOf({ ...annual, reported: '2026-03-02' }, rulesOn('2026-03-05'))).toBeUndefined()
  })

  test('where the superior signs on his last day no day of delivery is early enough', () => {
    expect(collisionOf({ ...annual, takenOver: true }, rulesOn('2026-02-02'))).toEqual({
      reportBy: '2026-03-13',
      decisionBy: '2026-03-31',
      over: 12,
    })
  })

  test('nor where the superior’s evaluation is final, unless somebody objected while the office let him', () => {
    const silent = { ...annual, takenOver: true, final: true }
    expect(collisionOf(silent, rulesOn('2026-02-02', { holidays }))).toBeUndefined()
    const objected = { ...silent, delivered: '2026-02-27', objected: '2026-03-10' }
    expect(collisionOf(objected, rulesOn('2026-03-11', { holidays }))).toMatchObject({ over: 4 })
  })
})
