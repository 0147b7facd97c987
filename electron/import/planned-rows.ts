import type { ProblemCode } from '#shared/import/preview.ts'
import type { Draft, DraftOf, InterpretedRow } from '#shared/import/interpret.ts'
import type { KeptChange, Problem, RowAction } from '#shared/import/preview.ts'
import type { Params } from '#shared/api/errors.ts'
import type { CommandContext } from '../api/context.ts'

export interface FieldChange {
  readonly field: string
  readonly from?: string
  readonly to?: string
}

/** What one source row will do to the office. */
export interface PlannedRow {
  readonly source: InterpretedRow
  readonly action: RowAction
  readonly key: string
  readonly changes: readonly FieldChange[]
  readonly kept?: readonly KeptChange[]
  readonly problems: readonly Problem[]
  readonly assumed: readonly string[]
}

/** A whole import as decided: shown as the preview, then applied unchanged. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly created: {
    readonly units: readonly string[]
    readonly positions: readonly string[]
    readonly years: readonly number[]
  }
  /** In this order, inside the command's one transaction. */
  readonly writes: readonly Write[]
}

/** A step of an import's commit. */
export type Write = (context: CommandContext) => void

export function rejected(source: InterpretedRow, ...more: Problem[]): PlannedRow {
  return {
    source,
    action: 'reject',
    key: keyOf(source),
    changes: [],
    problems: [...source.problems, ...more],
    assumed: [],
  }
}

export function accepted(
  source: InterpretedRow,
  outcome: {
    action: RowAction
    key: string
    changes?: readonly FieldChange[]
    problems?: readonly Problem[]
    assumed?: readonly string[]
  },
): PlannedRow {
  const { action, key, changes = [], problems = [], assumed = [] } = outcome
  return { source, action, key, changes, problems: [...source.problems, ...problems], assumed }
}

function keyOf({ nipText, name }: InterpretedRow): string {
  return nipText || name || ''
}

export function failure(code: ProblemCode, column?: string, params?: Params): Problem {
  return {
    level: 'error',
    code,
    ...(column !== undefined && { column }),
    key: `import.problem.${code}`,
    ...(params && { params }),
  }
}

export function warning(code: ProblemCode, column?: string, params?: Params): Problem {
  return { ...failure(code, column, params), level: 'warning' }
}

/** A change when the told value says something else; nothing told changes nothing. */
export function changeOf(
  field: string,
  from: string | number | undefined,
  to: string | number | undefined,
): FieldChange | undefined {
  if (to === undefined || from === to) return undefined
  return { field, ...(from !== undefined && { from: String(from) }), to: String(to) }
}

export function isDraftOf<K extends Draft['kind']>(kind: K, draft: Draft | undefined): draft is DraftOf<K> {
  return draft?.kind === kind
}

/** Remembers which line of the file said a thing first; later ones are repeats. */
export class FirstLines {
  readonly #lines = new Map<string, { sheet: string; line: number }>()

  /** The earlier row with this key, or undefined after noting this one. */
  earlier(key: string, { sheet, line }: InterpretedRow): { sheet: string; line: number } | undefined {
    const known = this.#lines.get(key)
    if (known === undefined) this.#lines.set(key, { sheet, line })
    return known
  }
}
