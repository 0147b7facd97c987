import {
  aspectWords,
  directionWords,
  monthHeaders,
  quarterHeaders,
  resultKindWords,
  valueHeaders,
  type FilledRow,
} from '#shared/import/template-columns.ts'
import { aspects } from '#shared/plan/aspect.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { judgementShown } from '../../appraisal/early.ts'
import type { QueryContext } from '../../api/context.ts'
import { tuples } from '../../db/sql.ts'
import { flatBehaviour, flatEmployees, flatPlans, flatRealisations } from '../../report/flat-lists.ts'

type Flat = Readonly<Record<string, string | number | null>>

/** One row an indicator of the plans that hold. A result without an indicator has no row that the importer reads. */
export function filledPlans(context: QueryContext, year: number): FilledRow[] {
  return listed(context, flatPlans, year).flatMap(({ row, person }) =>
    row.indicator === null ? [] : [{ ...person, ...planCells(row) }],
  )
}

function planCells(row: Flat): FilledRow {
  return {
    'RHK PIMPINAN': row.parentWorkResult ?? undefined,
    'RENCANA HASIL KERJA': row.workResult ?? undefined,
    KLASIFIKASI: wordIn(resultKindWords, row.kind),
    ASPEK: aspects
      .filter((aspect) => String(row.aspect).split(',').includes(aspect))
      .map((aspect) => aspectWords[aspect])
      .join(', '),
    'INDIKATOR KINERJA INDIVIDU': row.indicator ?? undefined,
    TARGET: row.target ?? undefined,
    SATUAN: row.targetUnit ?? undefined,
    ARAH: wordIn(directionWords, row.direction),
  }
}

/** One row an indicator, also without a figure: there is room for it. */
export function filledRealisations(context: QueryContext, year: number): FilledRow[] {
  const figures = new Map<string, Record<string, number>>()
  for (const { row } of listed(context, flatRealisations, year)) {
    const header = headerOfPeriod(String(row.period))
    if (header === undefined || typeof row.value !== 'number') continue
    const of = indicatorKey(row)
    figures.set(of, { ...figures.get(of), [header]: row.value })
  }
  return listed(context, flatPlans, year).flatMap(({ row, person }) =>
    row.indicator === null
      ? []
      : [
          {
            ...person,
            'RENCANA HASIL KERJA': row.workResult ?? undefined,
            INDIKATOR: row.indicator ?? undefined,
            ...figures.get(indicatorKey(row)),
          },
        ],
  )
}

const indicatorKey = ({ nip, workResult, indicator }: Flat) => JSON.stringify([nip, workResult, indicator])

function headerOfPeriod(key: string): string | undefined {
  const part = key.slice(5)
  return (quarterHeaders as Readonly<Record<string, string>>)[part] ?? monthHeaders[part]
}

/** One row a person who has a plan: the scores of the year, where a value has none its rating in words, and the note. */
export function filledBehaviour(context: QueryContext, year: number): FilledRow[] {
  const values = Map.groupBy(listed(context, flatBehaviour, year), ({ row }) => row.nip)
  const notes = notesOf(context, year)
  const people = new Map(
    [...listed(context, flatPlans, year), ...[...values.values()].flat()].map(({ row, person }) => [
      row.nip,
      person,
    ]),
  )
  return [...people].map(([nip, person]) => {
    const told = new Map((values.get(nip) ?? []).map(({ row }) => [row.coreValue, row]))
    const cells = coreValues.map((value) => {
      const row = told.get(value)
      return [valueHeaders[value], row?.score ?? wordIn(ratingWords, row?.rating)] as const
    })
    return { ...person, ...Object.fromEntries(cells), CATATAN: notes.get(String(nip)) }
  })
}

const ratingWords = { above: 'Diatas', asExpected: 'Sesuai', below: 'Dibawah' } as const

function notesOf({ db, session }: QueryContext, year: number): ReadonlyMap<string, string> {
  const isShown = judgementShown(db, session.scope, String(year))
  const rows = tuples<[string, string, string]>(
    db,
    `SELECT e.id, e.nip, v.note FROM evaluation v JOIN employee e ON e.id = v.employee_id
      WHERE v.period_key = @key AND v.note IS NOT NULL AND e.nip IS NOT NULL`,
    { key: String(year) },
  )
  return new Map(rows.flatMap(([id, nip, note]) => (isShown(id) ? [[nip, note]] : [])))
}

type List = typeof flatPlans

/** Rows of people with a NIP, by which the importer knows them, with the cells that name them. */
function listed({ db, session, today: on }: QueryContext, list: List, year: number) {
  const names = new Map(flatEmployees(db, on, session.scope).map(({ nip, fullName }) => [nip, fullName]))
  return list(db, { year, on, scope: session.scope }).flatMap((row) =>
    typeof row.nip === 'string'
      ? [{ row: row as Flat, person: { NIP: row.nip, NAMA: names.get(row.nip) } }]
      : [],
  )
}

function wordIn(
  words: Readonly<Record<string, string>>,
  code: string | number | null | undefined,
): string | undefined {
  return words[String(code)]
}
