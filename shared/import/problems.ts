import type { Params } from '../api/errors.ts'
import type { Problem, ProblemCode } from './preview.ts'
import type { Parsed } from './cell/values.ts'

/** Who a row is about. */
const identityFields: ReadonlySet<string> = new Set(['nip', 'name', 'nameNip', 'nameBirth'])

/** What is wrong or worth a look in one row. Codes are stable; sentences are `import.problem.<CODE>` of the catalogue. */
export class Problems {
  readonly list: Problem[] = []
  hasError = false
  readonly #badCell: Problem['level']

  /** What a cell is worth that cannot be read: an error costs the row, a warning leaves the value as it was. */
  constructor(badCell: Problem['level'] = 'error') {
    this.#badCell = badCell
  }

  error(code: ProblemCode, field?: string, params?: Params): void {
    this.hasError = true
    this.#add('error', code, field, params)
  }

  warning(code: ProblemCode, field?: string, params?: Params): void {
    this.#add('warning', code, field, params)
  }

  /** A cell that cannot be read and is not stored; only who somebody is costs the row everywhere. */
  badCell(code: ProblemCode, field: string, params?: Params): void {
    if (identityFields.has(field)) this.error(code, field, params)
    else this[this.#badCell](code, field, params)
  }

  /** The value of an interpreted cell, its warning or error noted at the field with the text that was read. */
  take<T>(parsed: Parsed<T>, field: string, text: string): T | undefined {
    if (!parsed.ok) this.badCell(parsed.code, field, { value: text.slice(0, 80) })
    else if (parsed.warning !== undefined) this.warning(parsed.warning, field, { value: text.slice(0, 80) })
    return parsed.ok ? parsed.value : undefined
  }

  #add(level: Problem['level'], code: ProblemCode, field?: string, params?: Params): void {
    if (this.list.some((known) => known.code === code && known.column === field)) return
    this.list.push({
      level,
      code,
      ...(field !== undefined && { column: field }),
      key: `import.problem.${code}`,
      ...(params && { params }),
    })
  }
}
