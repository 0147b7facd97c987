import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { indexBase } from '#shared/appraisal/index-value.ts'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'
import { openCarrier } from './serve-office.ts'

const period = String(benchYear)

/** P3: the ranking in three scopes from stored facts, a page of each, after a change that moves somebody. */
export async function rankingRow({ size, runs, folder }: BenchOptions): Promise<Row> {
  const file = path.join(folder, `office-${size}.timbang`)
  const { call, stop } = await openCarrier(file, folder)
  const [someone] = (await call('employee.list', { limit: 1 })).rows
  let flip = false
  const touch = async () => {
    flip = !flip
    const cell = {
      employeeId: someone?.id ?? '',
      field: 'score',
      coreValue: 'loyal',
      value: flip ? 80 : 81,
    } as const
    await call('appraisal.rate', { period, cells: [cell] })
  }
  const timed = await compare(
    runs,
    {
      prepare: touch,
      run: async () => {
        for (const by of ['office', 'unit', 'group'] as const)
          await call('ranking.page', { period, by, limit: 50 } as never)
      },
    },
    { prepare: touch, run: () => void rankAsObjects(file) },
  )
  await stop()
  return {
    id: 'P3',
    work: `ranking of ${size.toLocaleString('en')} from stored facts: index, ranks in three scopes, the page of 50 that is shown of each`,
    peer: 'facts as row objects, scored and sorted in JavaScript',
    ...timed,
    unit: 'ms',
    first: 0.5,
    goal: 0.06,
  }
}

interface Fact {
  readonly id: string
  readonly employee_id: string
  readonly unit_id: string
  readonly position_kind: string
  readonly result_rating: 'above' | 'asExpected' | 'below'
  readonly behaviour_rating: 'above' | 'asExpected' | 'below'
}
const points = { above: 100, asExpected: 50, below: 0 }

/** What a first version would do: every fact an object, the index computed, each scope sorted. */
export function rankAsObjects(file: string): number {
  const db = new Sqlite(file, { readonly: true })
  const facts = db
    .prepare(
      `SELECT v.*, a.position_kind FROM evaluation v JOIN assignment a ON a.employee_id = v.employee_id WHERE v.period_key = ?`,
    )
    .all(period) as Fact[]
  const marks = Map.groupBy(
    db
      .prepare('SELECT r.*, w.kind FROM result_rating r JOIN work_result w ON w.id = r.work_result_id')
      .all() as { evaluation_id: string; rating: keyof typeof points; kind: string }[],
    (mark) => mark.evaluation_id,
  )
  const scores = Map.groupBy(
    db.prepare('SELECT * FROM value_rating').all() as { evaluation_id: string; score: number }[],
    (score) => score.evaluation_id,
  )
  db.close()
  const rows = facts.map((fact) => {
    const own = marks.get(fact.id) ?? []
    const weight = (kind: string) => (kind === 'main' ? 2 : 1)
    const work =
      own.reduce((sum, mark) => sum + points[mark.rating] * weight(mark.kind), 0) /
      own.reduce((sum, mark) => sum + weight(mark.kind), 0)
    const values = scores.get(fact.id) ?? []
    const behaviour = values.reduce((sum, { score }) => sum + score, 0) / values.length / 100
    const index =
      indexBase[fact.result_rating][fact.behaviour_rating] + (4 * (60 * work + 40 * behaviour)) / 10_000
    return { ...fact, index: Math.round(index * 100) / 100 }
  })
  const ranked = (list: typeof rows) =>
    list.toSorted((a, b) => b.index - a.index).map((row, place) => ({ ...row, rank: place + 1 }))
  const lists = [
    ranked(rows),
    ...[...Map.groupBy(rows, (row) => row.unit_id).values()].map(ranked),
    ...[...Map.groupBy(rows, (row) => row.position_kind).values()].map(ranked),
  ]
  return lists.length
}
