import type { Failure } from '#shared/api/errors.ts'
import type { Mapping } from '#shared/import/header/header.ts'
import type { InterpretedRow, InterpretOptions } from '#shared/import/interpret.ts'
import type { ImportKind, ImportPreview } from '#shared/import/preview.ts'
import type { MarkedBook } from '../../sheets/mark/mark-workbook.ts'

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

/** It is asked for the file with what is wrong marked in it. */
export type MarkRequest = MarkedBook

/** What it says of a file besides its kind and rows. */
export interface ReadHead extends Pick<
  ImportPreview,
  'year' | 'sheets' | 'unmapped' | 'remembered' | 'guessed' | 'spelled'
> {
  readonly tables: readonly ReadTable[]
  /** Of which office file the workbook says that it was made from. */
  readonly exportedBy?: string
}

/** A table that is read: the key of its mapping, the hash of its layout, and where the file has its cells. */
export interface ReadTable {
  readonly id: string
  readonly layout: string
  /** As its rows name it. */
  readonly sheet: string
  /** As the file names it. */
  readonly source: string
  /** Rows from 0: its header, and its first and one behind its last. */
  readonly heading: number
  readonly top: number
  readonly end: number
  /** How many columns of the sheet hold something, and the one of an earlier marking. */
  readonly width: number
  readonly before?: number
  /** Field → its column in the file and how many rows below the row's first it stands; none where the file is a form. */
  readonly places: Readonly<Record<string, readonly [column: number, down: number]>>
}

export type SentRow = Omit<InterpretedRow, 'cells'>

/** The parts of an answer, each small: JSON is the quickest that both ends can make and read. */
export type ReadPart = 'head' | 'rows' | 'base' | 'cells' | 'skipped'
export type ReadMessage =
  /** Said first: what the rows are. */
  | { readonly kind: 'begun'; readonly of: ImportKind }
  | { readonly kind: ReadPart; readonly json: string; readonly count: number }
  /** Of a file whose text alone was asked for. */
  | { readonly kind: 'text'; readonly text: string }
  /** The marked file; base64 is the quickest that crosses every line. */
  | { readonly kind: 'marked'; readonly base64: string }
  /** All rows are told; only the texts of their cells are still to come. */
  | { readonly kind: 'rowsDone' }
  /** Whether the process may read another file: the general parser keeps things of the one before. */
  | { readonly kind: 'done'; readonly again: boolean }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'bug'; readonly text: string }
