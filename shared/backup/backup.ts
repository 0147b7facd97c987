import type { Failure } from '../api/errors.ts'
import { z } from '../api/zod.ts'

/** Why a backup was made. */
const occasions = [
  /** At the start of the program, when the newest was old or lacked the last changes. */
  'start',
  /** After a while of work. */
  'timer',
  /** When the office was closed. */
  'close',
  /** Somebody asked for it. */
  'hand',
  /** Before an import. */
  'import',
  /** Before a new version of the program was installed. */
  'update',
  /** Before the tables of an older version were brought up to date. */
  'migration',
  /** What a restore has replaced. */
  'replaced',
  /** The sample before it was put back as it was. */
  'sample',
] as const
export type Occasion = (typeof occasions)[number]

/**
 * What a backup was checked for before it got its name. `copy`: every page and index of it, the chain of its log, and that counts, head
 * of the log and logged figure of the content are those of the office that was read. `full`: besides the rules of every row, every
 * reference, and the figure of the content found again from nothing.
 */
const checks = ['copy', 'full'] as const
export type Check = (typeof checks)[number]

/** What comes every quarter of an hour must not hold up an old PC; what somebody asked for or may have to go back to is asked everything. */
export const checkOf: Readonly<Record<Occasion, Check>> = {
  start: 'copy',
  timer: 'copy',
  close: 'copy',
  import: 'copy',
  // what somebody changed outside the program is found after the opening, and must not keep a new version from it
  migration: 'copy',
  hand: 'full',
  update: 'full',
  replaced: 'full',
  sample: 'full',
}

/** What an office file holds, in counts: nothing about any person in it. */
export const OfficeFacts = z.object({
  office: z.string(),
  people: z.int(),
  plans: z.int(),
  evaluations: z.int(),
  realisations: z.int(),
  /** Of the program; notes of before do not say it. */
  accounts: z.int().optional(),
  /** Rows of content. */
  rows: z.int(),
  /** Number of its last event, and the hash that every event so far is under. */
  events: z.int(),
  head: z.string(),
  /** Of its tables: the number of the last migration. */
  version: z.int(),
  lastChange: z.object({ at: z.string(), who: z.string(), operation: z.string() }).optional(),
})
export type OfficeFacts = z.infer<typeof OfficeFacts>

/** Whether an office that asks who somebody is would be replaced by one that asks nobody; undefined where that is not known. */
export function opensToEverybody(
  today: Pick<OfficeFacts, 'accounts'> | undefined,
  holds: Pick<OfficeFacts, 'accounts'>,
): boolean | undefined {
  if (today?.accounts === undefined || today.accounts === 0) return false
  return holds.accounts === undefined ? undefined : holds.accounts === 0
}

/** Beside an encrypted backup nothing says who works here. */
export function withoutPeople(holds: OfficeFacts): OfficeFacts {
  return { ...holds, lastChange: undefined }
}

/** What Timbang writes beside a backup, so that a list need not open, nor decrypt, each. */
export const BackupNote = z.object({
  occasion: z.enum(occasions),
  /** ISO time stamp. */
  at: z.string(),
  sizeBytes: z.int(),
  /** Of the bytes of the file, where it went to another drive. */
  sha256: z.string().optional(),
  /** Notes that do not say it are of a time when every backup was checked fully. */
  checked: z.enum(checks).default('full'),
  holds: OfficeFacts,
})
export type BackupNote = z.infer<typeof BackupNote>

/** A backup as it lies in a folder. */
export interface Backup {
  readonly id: string
  readonly fileName: string
  readonly folder: string
  /** Beside the office, at the second place that the office chose, or at both. */
  readonly lies: 'here' | 'second' | 'both'
  /** By its name: the clock of the PC that made it, `2026-11-24 08.15.09`. */
  readonly stamp: string
  readonly sizeBytes: number
  readonly encrypted: boolean
  /** Absent for a copy that Timbang did not make by itself. */
  readonly occasion?: Occasion
  /** Absent where it cannot be told without a passphrase, or at all. */
  readonly holds?: OfficeFacts
  /** Absent for a copy that Timbang did not make by itself. */
  readonly checked?: Check
  /** It is not as long as it was when it was checked, or cannot be read. */
  readonly damaged: boolean
}

/** What the log says happened since a backup, in numbers of acts; `people` counts those concerned. */
export interface Since {
  readonly acts: number
  readonly people: number
  readonly areas: readonly { readonly area: Area; readonly acts: number }[]
}
export const areas = ['people', 'plans', 'realisations', 'marks', 'imports', 'settings', 'others'] as const
type Area = (typeof areas)[number]

const areaOfNoun: Readonly<Record<string, Area>> = {
  employee: 'people',
  unit: 'people',
  official: 'people',
  plan: 'plans',
  realisation: 'realisations',
  achievement: 'realisations',
  indicator: 'realisations',
  progress: 'realisations',
  evidence: 'realisations',
  case: 'realisations',
  actionPlan: 'plans',
  adjustment: 'realisations',
  feedback: 'realisations',
  appraisal: 'marks',
  evaluation: 'marks',
  scan: 'marks',
  calibration: 'marks',
  training: 'people',
  guidance: 'people',
  counselling: 'people',
  orgResult: 'marks',
  import: 'imports',
  office: 'settings',
  year: 'settings',
  setting: 'settings',
  scheme: 'settings',
}

/** What an operation is about, as the list of changes since a backup groups it. */
export function areaOf(operation: string): Area {
  return areaOfNoun[operation.split('.')[0] ?? ''] ?? 'others'
}

/**
 * How a backup stands to the office of today: with all that it holds, behind it (`since` says by what), ahead of it, or of another
 * history that only shares its beginning, if that.
 */
export type Standing = 'same' | 'behind' | 'ahead' | 'other'

export interface Comparison {
  readonly backup: Backup
  readonly holds: OfficeFacts
  /** Absent where no office is open that it could replace. */
  readonly today?: OfficeFacts
  readonly standing?: Standing
  readonly since?: Since
}

/** Why something did not succeed, and when. */
export interface Failed {
  readonly at: string
  readonly failure: Failure
}

/** A restore that was only tried: which backup was opened and checked, and why it could not be, if so. */
export interface Drill {
  readonly at: string
  readonly backup?: string | undefined
  readonly failure?: Failure | undefined
}

/** That the open office was asked everything, and what was wrong, if so. */
export interface Checkup {
  readonly at: string
  readonly failure?: Failure | undefined
}

/** A folder on another drive to which every backup goes too. */
export interface SecondPlace {
  readonly folder: string
  /** Stands in a file there: another drive under the same name is not it. */
  readonly mark: string
  /** Public keys of age (`age1…`) for which copies there are encrypted; none: they are not. */
  readonly recipients: readonly string[]
}

/** How the copies on the second drive stand. */
export interface SecondState {
  readonly folder: string
  readonly encrypted: boolean
  readonly recipients: readonly string[]
  readonly isThere: boolean
  /** It lies on the disk of the office itself. */
  readonly sameDisk: boolean
  /** When a backup was last copied there. */
  readonly copiedAt?: string
  /** Since when the newest backup has been missing there; absent where it is there. */
  readonly behindSince?: string
  /** So long that somebody should be told. */
  readonly overdue: boolean
  readonly failed?: Failed
}

/** A drive that could be the second one. */
export interface Drive {
  readonly id: string
  readonly path: string
  readonly freeBytes?: number
}

/** How safe the open office is, for Beranda and the page. */
export interface BackupState {
  readonly folder: string
  /** `backup.showFolder` shows it; elsewhere its path can be copied. */
  readonly canShow: boolean
  readonly count: number
  readonly totalBytes: number
  readonly newest?: Backup
  /** Since the newest backup something was changed. */
  readonly changed: boolean
  /** Why the last one could not be made; absent once one was. */
  readonly failed?: Failed
  /** The last time that the office itself was asked everything by itself. */
  readonly checked?: Checkup
  /** The last time that the newest backup was opened and checked by itself. */
  readonly drill?: Drill
  /** Absent where the office chose no second drive. */
  readonly second?: SecondState
  /** The last restore on this PC: from which backup, and the id of the one that takes it back. */
  readonly restored?: { readonly at: string; readonly from: string; readonly undo?: string }
}
