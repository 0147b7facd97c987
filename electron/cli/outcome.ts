import type { Permission } from '#shared/api/permission.ts'
import type { Session } from '../api/session.ts'
import type { Call } from '#shared/api/client.ts'
import type { CommandLine } from './command-line.ts'
import type { Texts } from '#shared/text/translate.ts'

/** 0 done, 1 refused or failed with nothing changed, 2 wrong command line, 3 some or all rows of a table were rejected. */
export type ExitCode = 0 | 1 | 2 | 3

/** What a command answers: one JSON document, and the same for people. */
export interface Outcome {
  readonly json: unknown
  readonly lines: readonly string[]
  readonly exitCode?: ExitCode
}

/** Where a command runs: its arguments, the folder that relative paths count from, the clock and the catalogue. */
export interface Run {
  readonly line: CommandLine
  readonly texts: Texts
  readonly now: () => Date
  /** An absolute path of what the person typed. */
  path(typed: string): string
  /** Who asks for something about an office that no dispatcher answers; throws where that may not be. */
  session(file: string, permission: Permission): Promise<Session>
}
/** A command on an open office file. */
export interface OfficeRun extends Run {
  readonly call: Call
}
