import type { Paper } from '../../form/form.ts'

/** An official letter ready to be written: everything that is said on it, in its place. */
export interface Letter {
  readonly title: string
  readonly paper: Paper
  readonly letterhead: {
    readonly agency?: string
    readonly name: string
    readonly lines: readonly string[]
    /** PNG or JPEG as base64. */
    readonly logo?: string
  }
  /** Place and day. */
  readonly placed: string
  /** Number, nature, attachments, subject: label and value. */
  readonly head: readonly (readonly [label: string, value: string])[]
  readonly to: readonly string[]
  readonly opening: readonly string[]
  readonly table: {
    /** In per cent. */
    readonly widths: readonly number[]
    readonly head: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly closing: readonly string[]
  readonly signature: { readonly role: string; readonly name: string; readonly nip?: string }
  readonly attachments: readonly string[]
}
