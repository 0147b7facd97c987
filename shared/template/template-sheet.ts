/** So much of a sheet is shown to be mapped; the repeated row stands within it. */
export const mostShownRows = 60
export const mostShownColumns = 60

/** A sheet of a template as it is shown. Rows and columns from 0. */
export interface TemplateSheet {
  readonly name: string
  /** Texts; a formula with its sign. */
  readonly rows: readonly (readonly string[])[]
  readonly columns: number
  /** In characters. */
  readonly widths: readonly number[]
  readonly merges: readonly {
    readonly top: number
    readonly left: number
    readonly bottom: number
    readonly right: number
  }[]
  /** Whether the sheet goes on beyond what is shown. */
  readonly more: boolean
}
