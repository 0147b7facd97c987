import { describe, expect, test } from 'vitest'
import { decideEvent, type EventFacts } from '#shared/event/decide-event.ts'
import { EventDraft } from '#shared/event/event.ts'
import { eventKinds, eventLaw, isEvaluatedBefore } from '#shared/event/event-law.ts'
import { periodsOf } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import { eventTexts } from '#shared/event/texts.ts'

const usual = { before: 10, after: 14 }
const facts: EventFacts = {
  isYearOpen: true,
  periods: periodsOf(2026, 'quarterly').map((period) => ({
    key: period.key,
    end: period.end,
    window: evaluationWindow(period, usual),
  })),
  plans: [{ from: '2026-01-01', to: '2026-12-31', isApproved: true }],
  before: { name: 'Lama' },
  after: { id: 'new', name: 'Baru' },
  subordinates: [{ id: 'sub', name: 'Bawahan' }],
  unrated: ['2026-Q3', '2026'],
  unfinished: [],
}
const draft = (more: object) =>
  EventDraft.parse({
    employeeId: 'a',
    rowVersion: 1,
    kind: 'newSuperior',
    date: '2026-09-25',
    superiorId: 'new',
    ...more,
  })

describe('E17: an appraiser who leaves evaluates quarter III where the day falls into its window', () => {
  test.each([
    ['2026-08-25', 'new'],
    ['2026-09-19', 'new'],
    ['2026-09-20', 'old'],
    ['2026-09-25', 'old'],
    ['2026-10-14', 'old'],
    ['2026-10-15', 'new'],
  ])('leaves %s: %s', (date, who) => {
    const window = facts.periods.find(({ key }) => key === '2026-Q3')!.window
    expect(window).toEqual({ start: '2026-09-20', end: '2026-10-14' })
    expect(isEvaluatedBefore(window, date) ? 'old' : 'new').toBe(who)
  })

  const byDate = [
    ['2026-08-25', 'new'],
    ['2026-09-19', 'new'],
    ['2026-09-20', 'old'],
    ['2026-09-25', 'old'],
    ['2026-10-14', 'old'],
    ['2026-10-15', 'new'],
  ] as const
  const next = { id: 'new', name: 'Baru', kind: 'successor' } as const
  const leftOpen = (employeeId: string) => ({
    ...facts,
    unfinished: [{ employeeId, period: '2026-Q3', next }],
  })

  test.each(byDate)('whose superior changes on %s is evaluated by the %s one', (date, who) => {
    const { periods, handedOver } = decideEvent(draft({ date }), leftOpen('a'))
    const third = periods.find(({ period }) => period === '2026-Q3')
    expect(third).toMatchObject({ ratedBy: who === 'old' ? 'before' : 'after', article: 'L IV.A.14' })
    expect(handedOver).toHaveLength(date === '2026-10-15' ? 1 : 0)
  })

  test.each(byDate)('whose superior is transferred out on %s by the %s one too', (date, who) => {
    for (const kind of ['move', 'moved'] as const) {
      const { ratesUntil = '', handedOver } = decideEvent(
        draft({ kind, date, ...(kind === 'move' && { unitId: 'u' }) }),
        leftOpen('sub'),
      )
      const isOver = date > '2026-09-30'
      expect(isOver ? handedOver.length === 0 : ratesUntil >= '2026-09-30').toBe(who === 'old')
    }
    expect(decideEvent(draft({ kind: 'moved', date: '2026-10-15' }), leftOpen('sub')).handedOver).toEqual([
      {
        employeeId: 'sub',
        period: '2026-Q3',
        raterId: 'new',
        rater: 'Baru',
        kind: 'successor',
        article: 'L IV.A.14',
      },
    ])
  })

  test('of one who is missing for good the superior takes over, also within the window, or who acts for him', () => {
    const missing = draft({ kind: 'deceased', date: '2026-10-05' })
    const above = { id: 'boss', name: 'Camat' }
    const heirs = (kind: 'successor' | 'plt') =>
      decideEvent(missing, {
        ...facts,
        above,
        unfinished: [{ employeeId: 'sub', period: '2026-Q3', next: { ...next, kind } }],
      }).handedOver.map((one) => `${one.raterId} ${one.kind} ${one.article}`)
    expect(heirs('successor')).toEqual(['boss superior L IV.A.2'])
    expect(heirs('plt')).toEqual(['new plt L IV.A.3'])
    // nobody rates himself, and where nobody is known nothing is said
    expect(
      decideEvent(missing, { ...facts, unfinished: [{ employeeId: 'sub', period: '2026-Q3' }] }),
    ).toMatchObject({ handedOver: [] })
    expect(decideEvent(missing, leftOpen('new')).handedOver).toEqual([])
  })

  test('the next begins to rate the day after that period', () => {
    const within = decideEvent(draft({}), facts)
    expect(within.periods.map(({ period, ratedBy }) => `${period} ${ratedBy}`)).toEqual([
      '2026-Q3 before',
      '2026-Q4 after',
      '2026 after',
    ])
    expect(within.superior).toEqual({ from: '2026-10-01', id: 'new', name: 'Baru' })
    expect(within.evaluations).toBe(2)
    expect(decideEvent(draft({ date: '2026-08-25' }), facts).superior?.from).toBe('2026-08-25')
    expect(decideEvent(draft({ date: '2026-10-14' }), facts).superior?.from).toBe('2026-10-14')
  })
})

describe('The law of events', () => {
  test('has an article for plan and evaluation of each kind, and its words', () => {
    for (const kind of eventKinds) {
      expect(eventLaw[kind].planArticle).toMatch(/^(L [IV]|Ps )/)
      expect(eventLaw[kind].raterArticle).toMatch(/^(L [IV]|Ps )/)
      expect(eventTexts.event.kind[kind]).toHaveLength(2)
    }
  })

  test('a move ends the approved plan and begins another; a draft goes on', () => {
    const move = draft({ kind: 'move', date: '2026-07-01', unitId: 'u', superiorId: undefined })
    expect(decideEvent(move, facts).plans).toEqual([
      { effect: 'end', from: '2026-01-01', to: '2026-06-30', article: 'L II.C.6' },
      { effect: 'newForPost', from: '2026-07-01', to: '2026-12-31', article: 'L II.C.6' },
    ])
    const drafts = { ...facts, plans: [{ ...facts.plans[0]!, isApproved: false }] }
    expect(decideEvent(move, drafts).plans).toMatchObject([{ effect: 'continue', to: '2026-12-31' }])
    expect(decideEvent(move, { ...facts, isYearOpen: false }).plans).toEqual([])
  })

  test('who moves within the window still rates his people until the period ends; who dies does not', () => {
    const move = (date: string) => draft({ kind: 'move', date, unitId: 'u' })
    expect(decideEvent(move('2026-09-25'), facts).ratesUntil).toBe('2026-09-30')
    expect(decideEvent(move('2026-08-25'), facts).ratesUntil).toBe('2026-08-24')
    expect(decideEvent(draft({ kind: 'deceased', date: '2026-09-25' }), facts).ratesUntil).toBe('2026-09-24')
    expect(decideEvent(draft({ kind: 'secondment' }), facts).ratesUntil).toBeUndefined()
  })

  test('who goes away is not evaluated from then on, and the plan ends the day before', () => {
    const outcome = decideEvent(draft({ kind: 'unpaidLeave', date: '2026-08-01' }), facts)
    expect(outcome.plans).toEqual([
      { effect: 'end', from: '2026-01-01', to: '2026-07-31', article: 'L II.C.8' },
    ])
    expect(outcome.periods.map(({ period, ratedBy }) => `${period} ${ratedBy}`)).toEqual([
      '2026-Q3 nobody',
      '2026-Q4 nobody',
      '2026 nobody',
    ])
    expect(outcome.superior).toBeUndefined()
  })

  test('what a kind needs is asked for', () => {
    const fields = (more: object) =>
      EventDraft.safeParse({ employeeId: 'a', rowVersion: 1, date: '2026-09-25', ...more }).error?.issues.map(
        ({ path }) => path.join('.'),
      )
    expect(fields({ kind: 'move' })).toEqual(['unitId'])
    expect(fields({ kind: 'acting' })).toEqual(['unitId', 'acting'])
    expect(fields({ kind: 'studyBegin' })).toEqual(['programme', 'school', 'to'])
    expect(fields({ kind: 'retired', to: '2026-01-01' })).toEqual(['to'])
    expect(fields({ kind: 'retired' })).toBeUndefined()
  })
})
