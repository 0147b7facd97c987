import type { FormCode } from './form.ts'

/**
 * What can be said of a PDF by itself: byte for byte what its record makes, something else, or made by a program with other type or
 * another template, which alone could say so.
 */
export interface FormCheck {
  readonly outcome: 'true' | 'altered' | 'otherProgram'
  readonly office: string
  /** ISO moment. */
  readonly made: string
}

/** Beside it what an office says of it. */
export interface FormVerification extends FormCheck {
  readonly entries: readonly CheckedEntry[]
}
export interface CheckedEntry {
  readonly name: string
  readonly codes: readonly FormCode[]
  readonly period: string
  readonly fingerprint: string
  /** The office's log has a print with this fingerprint. */
  readonly isLogged: boolean
  /** What stands on the paper and no longer in the rows, and the other way round; absent where the rows say nothing or are out of sight. */
  readonly onlyPrinted?: readonly string[]
  readonly onlyNow?: readonly string[]
}
