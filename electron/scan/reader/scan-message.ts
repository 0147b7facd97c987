import type { Failure } from '#shared/api/errors.ts'
import type { Picture } from '../pdf-of-pictures.ts'

/** What the process that reads scans is asked, one question after the other: a file, then its pages. */
export type ScanRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly number: number }

/** A page as it was read, upright: its picture as it would be filed, a small one to look at, and the codes on it. */
export interface ReadPage {
  readonly codes: readonly string[]
  readonly picture: Picture
  readonly thumbnail: Uint8Array
}
export type ScanReply =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'page'; readonly page: ReadPage }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'bug'; readonly text: string }
