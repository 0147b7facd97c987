import type { NameUnder } from '../text/catalogue.ts'

/** What long work is doing, a key of the catalogue. */
export type Stage = `progress.${NameUnder<'progress'>}`

/** What the backend tells every window without being asked. */
export type AppEvent =
  | {
      readonly topic: 'progress'
      /** The id that the caller gave as `task`. */
      readonly task: string
      readonly stage: Stage
      readonly done: number
      readonly total: number
    }
  /** A command was committed; `nouns` are the first parts of the operations whose answers may have changed. */
  | { readonly topic: 'changed'; readonly operation: string; readonly seq: number }
  /** A backup was made, or could not be; or what this PC knows of backups is otherwise. */
  | { readonly topic: 'backup' }
  /** Somebody signed in, out or was locked out: what a page has kept may no longer be its to show. */
  | { readonly topic: 'session' }
  /** Another office file is open now (or none). */
  | { readonly topic: 'office' }

export type EventListener = (event: AppEvent) => void
export type Subscribe = (listener: EventListener) => () => void
