import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coreValues } from '#shared/plan/core-value.ts'
import { ratings, type Rating } from '#shared/appraisal/rating.ts'
import { startBackend } from '../../backend.ts'
import { approve } from '../../planning-office.ts'

// Changes of an office after which every figure must be what it was: the order of entry, the scale of targets, a stranger, a copy.

interface Measure {
  readonly low: number
  readonly direction: 'higher' | 'lower'
  readonly accumulation: 'sum' | 'average' | 'last'
  readonly values: readonly (number | null)[]
}
interface Somebody {
  readonly name: string
  readonly measures: readonly Measure[]
  readonly result: Rating
  readonly behaviour: Rating
  readonly mark: Rating
  readonly score: number
}
const year = 2024
type Rhythm = 'quarterly' | 'monthly'
const periodsOf = (rhythm: Rhythm) =>
  rhythm === 'monthly' ? [`${year}-02`, `${year}-07`, `${year}`] : [`${year}-Q1`, `${year}-Q3`, `${year}`]

const quantity = fc.integer({ min: 1, max: 400 }).map((value) => value / 4)
const measure: fc.Arbitrary<Measure> = fc.record({
  low: quantity,
  direction: fc.constantFrom('higher', 'lower'),
  accumulation: fc.constantFrom('sum', 'average', 'last'),
  values: fc.array(fc.option(quantity), { minLength: 4, maxLength: 4 }),
})
const rating = fc.constantFrom(...ratings)
const somebody = fc.record({
  measures: fc.array(measure, { minLength: 1, maxLength: 3 }),
  result: rating,
  behaviour: rating,
  mark: rating,
  score: fc.integer({ min: 50, max: 53 }),
})
const people = fc
  .array(somebody, { minLength: 3, maxLength: 5 })
  .map((list) => list.map((one, index): Somebody => ({ ...one, name: `Orang ${index}` })))

/** A number that follows from the name alone, so that it stays when the order changes. */
function nipOf(name: string): string {
  const own = Number(/\d+/.exec(name)?.[0] ?? 800)
  return `198609262015051${String(own + (name.endsWith('kembar') ? 101 : 1)).padStart(3, '0')}`
}

/** Every figure of a person by period, by name; the rank beside it, since it may shift. */
async function figuresOf(list: readonly Somebody[], rhythm: Rhythm) {
  const office = startBackend({ today: '2026-02-01', year: 2020 })
  const { call } = office
  await call('year.open', { year, rhythm })
  const [root] = await call('unit.list', {})
  const periods = periodsOf(rhythm)
  const ids = new Map<string, string>()
  for (const person of list) {
    const { id: employeeId } = await call('employee.save', {
      name: person.name,
      nip: nipOf(person.name),
      employeeType: 'pns',
      status: 'active',
      unitId: root!.id,
      positionKind: 'pelaksana',
      positionName: 'Staf',
      leadsUnit: false,
    })
    ids.set(employeeId, person.name)
    const { id: workResultId } = await call('plan.saveResult', {
      employeeId,
      year,
      kind: 'main',
      text: 'Hasil',
    })
    for (const [index, { low, direction, accumulation, values }] of person.measures.entries()) {
      const { id: indicatorId } = await call('plan.saveIndicator', {
        workResultId,
        text: `Indikator ${index}`,
        aspects: ['quantity'],
        targetKind: 'number',
        low,
        direction,
        accumulation,
      })
      const key = (at: number) => (rhythm === 'monthly' ? `${year}-0${2 * at + 1}` : `${year}-Q${at + 1}`)
      await call('realisation.enter', {
        cells: values.map((value, at) => ({ indicatorId, period: key(at), value })),
      })
    }
    await approve(call, [employeeId], year)
    for (const period of periods)
      await call('appraisal.rate', {
        period,
        cells: [
          { employeeId, field: 'result', value: person.result },
          { employeeId, field: 'behaviour', value: person.behaviour },
          { employeeId, field: 'workResult', workResultId, value: person.mark },
          ...coreValues.map((coreValue) => ({
            employeeId,
            field: 'score' as const,
            coreValue,
            value: person.score,
          })),
        ],
      })
  }
  const figures: Record<string, unknown> = {}
  const places: Record<string, { readonly rank: number; readonly tied: boolean }> = {}
  for (const period of periods) {
    const { rows } = await call('appraisal.grid', { period })
    for (const {
      employeeId,
      achievement,
      achievementOf,
      predikat,
      index,
      scoreMean,
      resultSuggestion,
    } of rows)
      if (ids.has(employeeId))
        figures[`${period} ${ids.get(employeeId)}`] = {
          achievement,
          achievementOf,
          predikat,
          index,
          scoreMean,
          resultSuggestion,
        }
    const { scopes } = await call('ranking.list', { period, by: 'office' })
    for (const { employeeId, rank, tied } of scopes[0]!.rows)
      places[`${period} ${ids.get(employeeId)}`] = { rank, tied }
  }
  expect(office.bugs).toEqual([])
  office.close()
  return { figures, places }
}

const runs = { numRuns: 4, seed: 20_261_126, endOnFailure: true } as const
const rhythm = fc.constantFrom<Rhythm>('quarterly', 'monthly')

test('the order in which people and indicators were entered changes no figure and no place', async () => {
  await fc.assert(
    fc.asyncProperty(people, rhythm, async (list, of) => {
      const turned = list.toReversed().map((one) => ({ ...one, measures: one.measures.toReversed() }))
      expect(await figuresOf(turned, of)).toEqual(await figuresOf(list, of))
    }),
    runs,
  )
}, 240_000)

test('targets and realisations scaled by one factor give the same figures', async () => {
  await fc.assert(
    fc.asyncProperty(people, rhythm, fc.constantFrom(2, 4, 100), async (list, of, factor) => {
      const scaled = list.map((one) => ({
        ...one,
        measures: one.measures.map((each) => ({
          ...each,
          low: each.low * factor,
          values: each.values.map((value) => value && value * factor),
        })),
      }))
      expect(await figuresOf(scaled, of)).toEqual(await figuresOf(list, of))
    }),
    runs,
  )
}, 240_000)

test('a stranger changes nobody’s figures, and a copy of everybody shares each place and moves the next ones back', async () => {
  await fc.assert(
    fc.asyncProperty(people, rhythm, async (list, of) => {
      const alone = await figuresOf(list, of)
      const stranger: Somebody = { ...list[0]!, name: 'Orang asing', score: 99, mark: 'above' }
      const among = await figuresOf([...list, stranger], of)
      expect(among.figures).toMatchObject(alone.figures)
      const twins = list.map((one) => ({ ...one, name: `${one.name} kembar` }))
      const doubled = await figuresOf([...list, ...twins], of)
      for (const [key, figure] of Object.entries(alone.figures)) {
        expect([doubled.figures[key], doubled.figures[`${key} kembar`]]).toEqual([figure, figure])
        const place = { rank: 2 * alone.places[key]!.rank - 1, tied: true }
        expect([doubled.places[key], doubled.places[`${key} kembar`]]).toEqual([place, place])
      }
    }),
    runs,
  )
}, 240_000)
