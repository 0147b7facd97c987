import type { Failure } from '#shared/api/errors.ts'
import type { Mapping } from '#shared/import/header/header.ts'
import type { InterpretedRow, InterpretOptions } from '#shared/import/interpret.ts'
import type { ImportKind, ImportPreview } from '#shared/import/preview.ts'

/** The mapping that an earlier import of a layout kept. */
export interface KeptLayout {
  /** Hash of the layout's signature. */
  readonly layout: string
  readonly kind: ImportKind
  readonly mapping: Mapping
}

/** What the reader's process is asked: a file, what the person decided about it, and what the office knows of names and layouts. */
export interface ReadRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly options: Omit<InterpretOptions, 'fileName' | 'isUnit' | 'remembered'>
  readonly units: readonly string[]
  readonly layouts: readonly KeptLayout[]
}

/** It is asked for the text of a file alone. */
export type TextRequest = Pick<ReadRequest, 'name' | 'bytes'>

/** What it says of a file besides its kind and rows. */
export interface ReadHead extends Pick<
  ImportPreview,
  'year' | 'sheets' | 'unmapped' | 'remembered' | 'guessed'
> {
  /** The tables that are read: the key of their mapping and the hash of their layout. */
  readonly tables: readonly { readonly id: string; readonly layout: string }[]
}

export type SentRow = Omit<InterpretedRow, 'cells'>

/** The parts of an answer, each small: JSON is the quickest that both ends can make and read. */
export type ReadPart = 'head' | 'rows' | 'cells' | 'skipped'
export type ReadMessage =
  /** Said first: what the rows are. */
  | { readonly kind: 'begun'; readonly of: ImportKind }
  | { readonly kind: ReadPart; readonly json: string; readonly count: number }
  /** Of a file whose text alone was asked for. */
  | { readonly kind: 'text'; readonly text: string }
  /** All rows are told; only the texts of their cells are still to come. */
  | { readonly kind: 'rowsDone' }
  /** Whether the process may read another file: the general parser keeps things of the one before. */
  | { readonly kind: 'done'; readonly again: boolean }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'bug'; readonly text: string }
