import { coreValues } from '#shared/plan/core-value.ts'
import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import type { Period } from '#shared/period/period.ts'
import { ensureEvaluations } from '../appraisal/evaluations.ts'
import { prepare, type WritableDb, prepareValues } from '../db/sql.ts'
import { resultOrder } from '../plan/read-plan.ts'
import { moveState } from '../workflow/state.ts'
import { sampleScores } from './sample-results.ts'
import type { SamplePerson } from './write-people.ts'
import { silentNip } from './write-plans.ts'

/** The result of the year is not rated yet. */
const unfinishedNip = '199205222019212005'

const notes: Readonly<Record<string, string>> = {
  '197702172005122009': 'Waktu tanggap pengaduan turun menjadi 3 hari; petugas dan batas waktu jelas.',
  '198912062011042002': 'Aktif membantu loket pada jam sibuk dan membimbing rekan baru.',
  '197605042002041006': 'Laporan bulan Maret dan Juni diserahkan sesudah batas; disepakati jadwal mingguan.',
  '198201092007122003':
    'Sering meninggalkan loket tanpa kabar; sudah ditegur dua kali dan dibuatkan perjanjian.',
  '199502272022032006': 'Dua sasaran tidak dikerjakan dan absensi bermasalah; diusulkan konseling.',
}

/** Everybody rated, but for two people of 2026: one without a result rating of the year, one without most of it. */
export function writeEvaluations(db: WritableDb, people: readonly SamplePerson[], period: Period): void {
  const { year } = period
  const ids = ensureEvaluations(
    db,
    people.map(({ id }) => id),
    period.key,
  )
  for (const person of people) {
    const id = ids.get(person.id) ?? ''
    const chosen = chosenRatings(person, year, period)
    rate(db, id, period, person, chosen)
    if (chosen) writeMarks(db, id, person, chosen.result, year)
    if (year === 2026 || period.kind === 'annual') writeScores(db, id, person, year, period)
  }
}

interface Chosen {
  readonly result: Rating
  readonly behaviour: Rating
}

/** Few begin the year above what was expected; the year's ratings show from the second quarter on. */
function chosenRatings(person: SamplePerson, year: number, period: Period): Chosen | undefined {
  if (year === 2026 && person.nip === silentNip && (period.kind === 'annual' || period.number > 2))
    return undefined
  const of = (key: string | undefined): Rating => ratings[Number(key) - 1] ?? 'asExpected'
  const keys = person.ratings[year] ?? '22'
  const [result, behaviour] = [of(keys[0]), of(keys[1])]
  if (period.kind === 'annual' || period.number > 1) return { result, behaviour }
  return { result: person.number % 2 === 0 ? 'asExpected' : result, behaviour: 'asExpected' }
}

/** Whoever is rated below what was expected is told why (L V.A.3). */
const noteBelow = (chosen: Chosen | undefined): string | undefined =>
  chosen && [chosen.result, chosen.behaviour].includes('below')
    ? 'Sudah dibahas pada dialog kinerja; perbaikan disepakati untuk periode berikutnya.'
    : undefined

function rate(
  db: WritableDb,
  id: string,
  period: Period,
  { nip }: SamplePerson,
  chosen: Chosen | undefined,
): void {
  const isAnnual = period.kind === 'annual'
  const isOpen = chosen === undefined || (isAnnual && period.year === 2026 && nip === unfinishedNip)
  prepare(db, 'UPDATE evaluation SET result_rating = ?, behaviour_rating = ?, note = ? WHERE id = ?').run(
    isOpen ? null : chosen.result,
    chosen?.behaviour ?? null,
    (isAnnual && period.year === 2026 ? notes[nip] : undefined) ?? noteBelow(chosen) ?? null,
    id,
  )
  if (isOpen) return
  const facts = {
    name: nip,
    planApproved: true,
    resultRating: chosen.result,
    behaviourRating: chosen.behaviour,
  }
  moveState(db, evaluationWorkflow, { id, state: 'open' }, { to: 'rated', facts, actors: ['appraiser'] })
}

/** Marks that lead to the chosen rating: most above, most below, or as expected with one above. */
function writeMarks(db: WritableDb, id: string, person: SamplePerson, result: Rating, year: number): void {
  const results = prepareValues(
    db,
    `SELECT w.id FROM work_result w JOIN plan p ON p.id = w.plan_id WHERE p.employee_id = ? AND p.year = ? ORDER BY ${resultOrder}`,
  ).all(person.id, year) as string[]
  const insert = prepare(
    db,
    'INSERT INTO result_rating (evaluation_id, work_result_id, rating) VALUES (?, ?, ?)',
  )
  const many = Math.floor(results.length / 2) + 1
  for (const [place, workResultId] of results.entries()) {
    const isFirstOfMixed = result === 'asExpected' && place === 0 && person.number % 3 === 0
    const rating =
      result === 'asExpected' ? (isFirstOfMixed ? 'above' : result) : place < many ? result : 'asExpected'
    insert.run(id, workResultId, rating)
  }
}

const scoresByNip = new Map(
  sampleScores
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([nip, ...scores]) => [nip, scores.map(Number)]),
)

/** 2025 as the workbook says; 2026 moves with the chosen behaviour rating and grows through the quarters. */
function writeScores(db: WritableDb, id: string, person: SamplePerson, year: number, period: Period): void {
  if (year === 2026 && person.nip === silentNip) return
  const insert = prepare(db, 'INSERT INTO value_rating (evaluation_id, core_value, score) VALUES (?, ?, ?)')
  const behaviour = person.ratings[year]?.[1]
  const shift = behaviour === '1' ? 9 : behaviour === '3' ? -14 : 0
  const quarter = period.kind === 'annual' ? 0 : period.number - 4
  for (const [place, value] of coreValues.entries()) {
    const before = scoresByNip.get(person.nip)?.[place] ?? 80
    const now = Math.min(99, Math.max(55, before + shift + ((person.number + place) % 3) - 1 + quarter))
    insert.run(id, value, (year === 2025 ? before : now) * 100)
  }
}
