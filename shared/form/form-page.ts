import type { FeedbackSymbol } from '../feedback/giver.ts'
import type { FormCode, Paper } from './form.ts'

// A form ready to be set: everything that is said on it, in its place. The typesetter adds nothing and decides nothing but pages.

/** A paragraph of a cell. */
export interface Line {
  readonly text: string
  readonly style?: 'italic' | 'bold'
  /** In italics behind it. */
  readonly aside?: string
  /** Begins with a dash and hangs behind it. */
  readonly dash?: true
  /** Begins with a number or a bullet and hangs behind it. */
  readonly number?: string
  /** The giver's sign after what he said. */
  readonly symbol?: FeedbackSymbol
}
export interface Cell {
  readonly lines: readonly (string | Line)[]
  /** So many columns, so many rows. */
  readonly across?: number
  readonly down?: number
  readonly tint?: true
  /** Its place in a row with a heavy frame around it. */
  readonly framed?: 'start' | 'middle' | 'end'
  readonly align?: 'center' | 'middle'
  /** Its rows stay on one page. */
  readonly whole?: true
  readonly curve?: CurvePicture
}
export interface CurvePicture {
  readonly title: readonly string[]
  /** Said in place of the picture. */
  readonly says: string
  /** Frequencies on a grid of 7, worst predikat first. */
  readonly heights: readonly number[]
}
type TableRow = readonly Cell[]
export interface Table {
  readonly widths: readonly number[]
  /** Repeated on each page. */
  readonly head: readonly TableRow[]
  readonly rows: readonly TableRow[]
  /** Their size in points, where columns are narrow; absent: that of the forms. */
  readonly letters?: number
  /** Stands off from the one above it. */
  readonly apart?: true
}
export interface Signature {
  readonly role: string
  /** Place and day; absent where the form has none. */
  readonly placed?: string
  readonly name: string
  /** Whoever is no civil servant has none. */
  readonly nip?: string
}
export interface FormPage {
  readonly code: FormCode
  readonly paper: Paper
  readonly landscape: boolean
  /** Whose it is, for the bookmarks. */
  readonly subject: string
  /** Above everything, on each page: a form that is not signed, a copy that was printed again. */
  readonly mark?: string
  readonly emblem: boolean
  readonly title: readonly string[]
  readonly periodLine?: string
  readonly agency?: { readonly name: string; readonly range: readonly string[] }
  readonly tables: readonly Table[]
  /** How many rows of the last table stay with the signatures. */
  readonly kept: number
  readonly left?: Signature
  /** Absent where nobody signs. */
  readonly right?: Signature
  readonly below?: Signature
  readonly notes: readonly string[]
}
