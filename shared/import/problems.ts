import type { Params } from '../api/errors.ts'
import type { Problem, ProblemCode } from './preview.ts'
import type { Parsed } from './values.ts'

/** What is wrong or worth a look in one row. Codes are stable; sentences are `import.problem.<CODE>` of the catalogue. */
export class Problems {
  readonly list: Problem[] = []
  hasError = false

  error(code: ProblemCode, field?: string, params?: Params): void {
    this.hasError = true
    this.#add('error', code, field, params)
  }

  warning(code: ProblemCode, field?: string, params?: Params): void {
    this.#add('warning', code, field, params)
  }

  /** The value of an interpreted cell, its warning or error noted at the field with the text that was read. */
  take<T>(parsed: Parsed<T>, field: string, text: string): T | undefined {
    if (!parsed.ok) this.error(parsed.code, field, { value: text.slice(0, 80) })
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
