/** What the backend tells every window without being asked. */
export type AppEvent =
  | {
      readonly topic: 'progress'
      /** The id that the caller gave as `task`. */
      readonly task: string
      /** Catalogue key of what is being done, e.g. `progress.reading`. */
      readonly stage: string
      readonly done: number
      readonly total: number
    }
  /** A command was committed; `nouns` are the first parts of the operations whose answers may have changed. */
  | { readonly topic: 'changed'; readonly operation: string; readonly seq: number }
  /** Another office file is open now (or none). */
  | { readonly topic: 'office' }

export type EventListener = (event: AppEvent) => void
export type Subscribe = (listener: EventListener) => () => void
