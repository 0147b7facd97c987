import type { Failure } from '#shared/api/errors.ts'
import type { Stage } from '#shared/api/events.ts'
import type { Backup, Comparison, Occasion, OfficeFacts, SecondPlace } from '#shared/backup/backup.ts'
import type { SalvageReport } from '#shared/office/salvage.ts'
import type { Destruction, HoldingCopy } from '#shared/privacy/destruction.ts'
import type { DestroyRequest } from '../privacy/destruction/destroy-year.ts'
import type { Copied } from '../safety/second-place.ts'
import type { Lineage } from '#shared/backup/lineage.ts'
import type { Session } from '../api/session.ts'
import type { KnownOffices } from '../safety/lineage.ts'
import type { Restored } from '../safety/restore.ts'

/** What a thread of its own does with backups, so that neither the main loop nor the office's thread waits for the disk. */
export interface Jobs {
  readonly list: {
    readonly ask: { readonly office: string; readonly second?: SecondPlace | undefined }
    readonly answer: { readonly backups: readonly Backup[]; readonly isSecondThere: boolean }
  }
  /** Makes a folder the second place of an office. */
  readonly mark: {
    readonly ask: { readonly office: string; readonly folder: string; readonly recipients: readonly string[] }
    readonly answer: { readonly folder: string; readonly mark: string; readonly sameDisk: boolean }
  }
  /** Brings the newest backup to the second place. */
  readonly copy: {
    readonly ask: { readonly office: string; readonly second: SecondPlace; readonly now: string }
    readonly answer: Copied
  }
  /** Whether the office holds more than its newest backup. */
  readonly look: {
    readonly ask: { readonly office: string; readonly now: string }
    readonly answer: { readonly newest?: Backup; readonly changed: boolean }
  }
  readonly make: {
    readonly ask: { readonly office: string; readonly occasion: Occasion; readonly now: string }
    readonly answer: Backup
  }
  readonly compare: {
    readonly ask: { readonly backup: string; readonly office?: string }
    readonly answer: Comparison
  }
  /** A copy of an office against the one that this PC knows. */
  readonly lineage: {
    readonly ask: { readonly file: string; readonly known: KnownOffices }
    readonly answer: Lineage
  }
  readonly inspect: {
    readonly ask: { readonly file: string; readonly name: string; readonly passphrase?: string | undefined }
    readonly answer: OfficeFacts
  }
  /** Takes away what dead programs have left half made. */
  readonly sweep: { readonly ask: { readonly folders: readonly string[] }; readonly answer: number }
  /** Asks an office everything while it is open and written. */
  readonly verify: { readonly ask: { readonly office: string }; readonly answer: void }
  /** Asks one backup everything. */
  readonly check: { readonly ask: { readonly file: string }; readonly answer: Backup }
  /** Opens and checks the newest backup; answers its name. */
  readonly drill: {
    readonly ask: { readonly office: string; readonly now: string }
    readonly answer: string | undefined
  }
  readonly restore: {
    readonly ask: {
      readonly backup: string
      readonly target: string
      readonly name?: string
      readonly passphrase?: string | undefined
      readonly withoutAccounts?: true | undefined
      readonly session: Session
      readonly now: string
    }
    readonly answer: Restored
  }
  /** Writes the office anew without a year. */
  readonly destroy: {
    readonly ask: Omit<DestroyRequest, 'now' | 'step'> & { readonly now: string }
    readonly answer: Destruction
  }
  /** Files that may still hold a destroyed year. */
  readonly copies: {
    readonly ask: {
      readonly office: string
      readonly second?: SecondPlace | undefined
      readonly year: number
    }
    readonly answer: readonly HoldingCopy[]
  }
  readonly removeCopies: {
    readonly ask: Jobs['copies']['ask'] & { readonly ids: readonly string[]; readonly now: string }
    readonly answer: { readonly removed: number }
  }
  /** Saves what can be read of a damaged office into a new file. */
  readonly salvage: {
    readonly ask: { readonly source: string; readonly target: string; readonly now: string }
    readonly answer: SalvageReport
  }
}
export type JobName = keyof Jobs

export interface JobData {
  readonly name: JobName
  readonly ask: unknown
}

export type FromJob =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly error: Failure }
  | { readonly kind: 'bug'; readonly text: string }
