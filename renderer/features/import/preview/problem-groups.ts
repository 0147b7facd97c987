import type { PreviewRow, Problem } from '#shared/import/preview.ts'
import { neverSpelled } from '#shared/import/spelling/spelled-fields.ts'

/** Rows of which one and the same cell text is wrong. */
export interface WrongText {
  readonly said: string
  readonly count: number
  /** What it most likely means. */
  readonly nearest?: string
}

/** What is wrong with many rows alike: told once, put right once. */
export interface ProblemGroup {
  readonly key: string
  readonly problem: Problem
  readonly count: number
  /** The texts of the cells, the most frequent first; none where one choice cannot hold for all rows. */
  readonly texts: readonly WrongText[]
  /** Rows that are offered an answer of their own. */
  readonly offered: readonly { readonly row: PreviewRow; readonly field: string; readonly text: string }[]
}

export function problemKey({ code, column = '' }: Problem): string {
  return `${code} ${column}`
}

/** By kind of problem and column, errors first, then the most frequent. */
export function problemGroups(rows: readonly PreviewRow[]): readonly ProblemGroup[] {
  const told = rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })))
  return [...Map.groupBy(told, ({ problem }) => problemKey(problem))]
    .map(([key, own]) => groupOf(key, own))
    .toSorted(
      (a, b) =>
        Number(b.problem.level === 'error') - Number(a.problem.level === 'error') || b.count - a.count,
    )
}

type Told = { readonly row: PreviewRow; readonly problem: Problem }

function groupOf(key: string, told: readonly Told[]): ProblemGroup {
  const [{ problem } = { problem: undefined }] = told
  if (problem === undefined) throw new Error(`no row has the problem ${key}`)
  const { column } = problem
  const isSpelled = column !== undefined && !neverSpelled.has(column)
  return {
    key,
    problem: told.length > 1 ? general(problem, told) : problem,
    count: told.length,
    texts: isSpelled ? textsOf(told, column) : [],
    offered: told.flatMap(({ row, problem: { params } }) => {
      const text = params?.['nearest']
      return column !== undefined && typeof text === 'string' ? [{ row, field: column, text }] : []
    }),
  }
}

/** The sentence for all: what differs from row to row is left open. */
function general(problem: Problem, told: readonly Told[]): Problem {
  const params = Object.fromEntries(
    Object.entries(problem.params ?? {}).map(([name, value]) => {
      const isShared = told.every((each) => each.problem.params?.[name] === value)
      return [name, isShared ? value : '…']
    }),
  )
  return { ...problem, params }
}

function textsOf(told: readonly Told[], column: string): WrongText[] {
  const filled = told.filter(({ row }) => (row.cells[column] ?? '') !== '')
  return [...Map.groupBy(filled, ({ row }) => (row.cells[column] ?? '').trim())]
    .map(([said, own]) => {
      const nearest = own[0]?.problem.params?.['nearest']
      return { said, count: own.length, ...(typeof nearest === 'string' && { nearest }) }
    })
    .toSorted((a, b) => b.count - a.count)
}
