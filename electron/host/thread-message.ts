import type { Failure, Message, Reply } from '#shared/api/errors.ts'
import type { AppEvent } from '#shared/api/events.ts'
import type { NewOffice, OfficeCondition } from '#shared/office/office.ts'
import type { KnownOffices, LogMarks } from '../safety/lineage.ts'
import type { AskChild, TellChild } from './child/asked-children.ts'

/** What must stand at the path before it is opened. */
export type Preparation =
  | { readonly kind: 'office'; readonly office: NewOffice }
  | { readonly kind: 'sample'; readonly reset: boolean }

export interface ThreadStart {
  readonly path: string
  readonly prepare?: Preparation | undefined
  /** When it is found out whether the file is whole; absent: when nobody asks after the first answers. Writes wait for it in any case. */
  readonly check?: 'beforeOpening' | undefined
  /** The copies of offices that this PC knows: another that does not go on from there is refused; absent: nobody asks. */
  readonly known?: KnownOffices | undefined
  /** Known to be too damaged to be opened: what can still be read of it is, and nothing is written. */
  readonly damaged?: boolean
  /** ISO date that stands for the PC's clock: for pictures and tests that must look the same every day. */
  readonly today?: string | undefined
}
export interface ThreadData extends ThreadStart {
  /** One slot for each running call, holding the number of the call that was cancelled there. */
  readonly cancelled: SharedArrayBuffer
  /** The thread asks the main thread for its child processes, which may not start them itself. */
  readonly asksForChildren: boolean
}
export const cancelSlots = 256

export type ToThread =
  | {
      readonly kind: 'call'
      readonly id: number
      /** Over what it came: who asks there, the thread knows. */
      readonly carrier: string
      readonly name: string
      readonly input: unknown
    }
  | { readonly kind: 'cancel'; readonly id: number }
  /** The system was locked. */
  | { readonly kind: 'lock' }
  | { readonly kind: 'close' }
  | TellChild

/** What the file said of itself, and what there is to say of it, when it was opened. */
export interface OpenedFile {
  readonly sample: boolean
  readonly condition: OfficeCondition
  /** What there is to say of the folder that it lies in. */
  readonly place: Message | undefined
  readonly marks: LogMarks | undefined
}

export type FromThread =
  | ({ readonly kind: 'ready' } & OpenedFile)
  | { readonly kind: 'refused'; readonly error: Failure }
  | { readonly kind: 'closing'; readonly marks: LogMarks | undefined }
  /** The open file turned out to be damaged; nothing was written to it. */
  | { readonly kind: 'damaged'; readonly error: Failure }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'event'; readonly event: AppEvent }
  /** Only these carriers may be told what happens; absent: all. */
  | { readonly kind: 'awake'; readonly carriers: readonly string[] | undefined }
  | { readonly kind: 'bug'; readonly operation: string; readonly text: string }
  | AskChild
