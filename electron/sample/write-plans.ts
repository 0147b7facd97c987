import { hundredthsOf, type Hundredths } from '#shared/number/decimal.ts'
import { monthsOf, type Period, quartersOf } from '#shared/period/period.ts'
import { annexParts, annexSeeds } from '#shared/plan/annex.ts'
import { newPlan, planWorkflow } from '#shared/plan/plan-state.ts'
import { defaultAccumulation, defaultDirection } from '#shared/plan/target.ts'
import { newId } from '../db/id.ts'
import { watchIndicator } from '../office/settings.ts'
import { prepare, run, sql, type WritableDb } from '../db/sql.ts'
import { insertInState } from '../workflow/state.ts'
import { type SampleIndicator, sampleResultKinds, sampleResults } from './sample-results.ts'
import { sampleUnits } from './sample-people.ts'
import type { SamplePerson } from './write-people.ts'

/** Whose complaints went from 10 days to 3: the office follows that indicator on Beranda. */
const watchedNip = '197702172005122009'
const watchedText = 'Rata-rata waktu tanggap pengaduan'
const responseDays = [10, 8.6, 7.2, 5.8, 4.4, 3]

/** Nobody has reported anything for this person in 2026. */
export const silentNip = '197512202002041005'

type Quarters = readonly (Hundredths | undefined)[]

/** Approved plans with their realisations: 2025 as the workbooks say, 2026 from it by fixed rules. */
export function writePlans(db: WritableDb, people: readonly SamplePerson[], year: number): void {
  const byNip = new Map(people.map((person) => [person.nip, person]))
  const parents = new Map<string, string>()
  for (const line of sampleResults.trim().split('\n')) {
    const [nip = '', ...results] = line.split(' | ')
    const person = byNip.get(nip)
    if (!person) throw new Error(`no person ${nip}`)
    const planId = newId()
    insertInState(
      db,
      planWorkflow,
      {
        id: planId,
        employee_id: person.id,
        year,
        origin: 'import',
        from_date: `${year}-01-01`,
        to_date: `${year}-12-31`,
      },
      { to: 'approved', facts: newPlan, actors: ['clerk'] },
    )
    writeAnnex(db, planId)
    for (const [sort, result] of results.entries())
      writeResult(db, { person, planId, year, sort, of: results.length, result, parents })
  }
}

/** The first of the usual sentences in each part. */
function writeAnnex(db: WritableDb, planId: string): void {
  for (const [sort, part] of annexParts.entries())
    run(
      db,
      sql
        .insertInto('annex_line')
        .values({ id: newId(), plan_id: planId, part, text: annexSeeds[part][0]!, sort }),
    )
}

function writeResult(
  db: WritableDb,
  row: {
    person: SamplePerson
    planId: string
    year: number
    sort: number
    of: number
    result: string
    parents: Map<string, string>
  },
): void {
  const { person, year, sort, parents } = row
  const [code = '', figures = ''] = row.result.split(': ')
  const kind = sampleResultKinds[code]
  if (!kind) throw new Error(`no result ${code}`)
  const text = kind.text.replace('{unit}', unitOf(person).toLowerCase())
  const id = newId()
  // the third result of 2026 is additional work, so that both kinds are to be seen
  const isAdditional = year === 2026 && sort === 2 && row.of === 3
  run(
    db,
    sql.insertInto('work_result').values({
      id,
      plan_id: row.planId,
      kind: isAdditional ? 'additional' : 'main',
      text,
      sort,
      parent_id: person.leads ? null : (parents.get(text) ?? null),
      assigned_by: null,
    }),
  )
  if (person.leads) parents.set(text, id)
  for (const [place, quarters] of figures.split(' / ').entries()) {
    const indicator = kind.indicators[place]
    if (indicator) writeIndicator(db, { person, year, resultId: id, place, indicator, quarters })
  }
}

function unitOf({ unit }: SamplePerson): string {
  return unit === 'kec' ? 'Kecamatan' : sampleUnits[unit].name
}

function writeIndicator(
  db: WritableDb,
  row: {
    person: SamplePerson
    year: number
    resultId: string
    place: number
    indicator: SampleIndicator
    quarters: string
  },
): void {
  const { person, year, indicator, place } = row
  const id = newId()
  const direction = indicator.unit === 'kesalahan' ? 'lower' : defaultDirection([indicator.aspect])
  const isWatched = year === 2026 && person.nip === watchedNip && indicator.text === watchedText
  const isResponse = indicator.text === watchedText
  run(
    db,
    sql.insertInto('indicator').values({
      id,
      work_result_id: row.resultId,
      text: indicator.text,
      aspects: indicator.aspect,
      direction,
      target_kind: 'number',
      low: hundredthsOf(indicator.target),
      high: null,
      target_text: null,
      target_unit: indicator.unit,
      grain: isWatched ? 'month' : 'quarter',
      sort: place,
      // what counts of the response time in the end is how fast it is now
      accumulation: isWatched
        ? 'last'
        : defaultAccumulation({ unit: indicator.unit, indicator: indicator.text }),
      baseline: isResponse ? 1000 : null,
      baseline_date: isResponse ? `${year - 1}-12-31` : null,
    }),
  )
  if (isWatched) {
    watchIndicator(db, id)
    return writeRealisations(
      db,
      id,
      monthsOf(year),
      responseDays.map((days) => hundredthsOf(days)),
    )
  }
  if (year === 2026 && person.nip === silentNip) return
  const quarters = row.quarters
    .split(' ')
    .map((figure) => (figure === '-' ? undefined : hundredthsOf(figure)))
  const values = year === 2025 ? quarters : nextYear(quarters, indicator, direction, person.number + place)
  writeRealisations(db, id, quartersOf(year), values)
}

function writeRealisations(
  db: WritableDb,
  indicatorId: string,
  periods: readonly Period[],
  values: Quarters,
): void {
  const insert = prepare(db, 'INSERT INTO realisation (indicator_id, period_key, value) VALUES (?, ?, ?)')
  for (const [index, value] of values.entries())
    if (value !== undefined) insert.run(indicatorId, periods[index]?.key, value)
}

/** A year later: gaps are filled from the quarter beside, counts and shares rise a little, times and errors fall. */
function nextYear(
  quarters: Quarters,
  { unit }: SampleIndicator,
  direction: 'higher' | 'lower',
  number: number,
): Quarters {
  return quarters.map((own, quarter) => {
    const value = own ?? quarters[quarter - 1] ?? quarters[quarter + 1] ?? quarters[quarter + 2] ?? 0
    const step = (number + quarter) % 3
    if (direction === 'lower') return Math.max(0, value - step * 20)
    if (unit === '%' || unit === 'indeks') return Math.min(10_000, value + step * 150)
    return value + (step === 2 ? 100 : 0)
  })
}
