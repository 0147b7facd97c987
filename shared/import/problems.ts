import type { Params } from '../api/errors.ts'
import type { Problem } from './preview.ts'
import type { Parsed } from './values.ts'

/** What is wrong or worth a look in one row. Codes are stable; sentences are `import.problem.<CODE>` of the catalogue. */
export interface Problems {
  readonly list: readonly Problem[]
  readonly hasError: boolean
  error(code: string, field?: string, params?: Params): void
  warning(code: string, field?: string, params?: Params): void
  /** The value of an interpreted cell, its warning or error noted at the field with the text that was read. */
  take<T>(parsed: Parsed<T>, field: string, text: string): T | undefined
}

export function problemsOf(): Problems {
  const list: Problem[] = []
  let hasError = false
  const add = (level: Problem['level'], code: string, field?: string, params?: Params) => {
    if (level === 'error') hasError = true
    if (list.some((known) => known.code === code && known.column === field)) return
    list.push({
      level,
      code,
      ...(field !== undefined && { column: field }),
      key: `import.problem.${code}`,
      ...(params && { params }),
    })
  }
  return {
    list,
    get hasError() {
      return hasError
    },
    error: (code, field, params) => add('error', code, field, params),
    warning: (code, field, params) => add('warning', code, field, params),
    take(parsed, field, text) {
      const params = { value: text.slice(0, 80) }
      if (!parsed.ok) {
        add('error', parsed.code, field, params)
        return undefined
      }
      if (parsed.warning !== undefined) add('warning', parsed.warning, field, params)
      return parsed.value
    },
  }
}
