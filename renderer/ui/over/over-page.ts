import type { ReactNode } from 'react'

export interface Question {
  readonly title: string
  readonly body: string
  /** What the button does, as a verb: "Hapus tahun 2025". */
  readonly action: string
  readonly danger?: boolean
}

/** What can be said and asked over every page. */
export interface OverPage {
  /** A note that goes by itself, with a button where the act can be taken back. */
  showDone(message: string, undo: (() => void) | false): void
  /** A note that stays until it is closed. */
  showFailed(message: string): void
  /** A note of work that goes on, until it is hidden, with a button that stops it. */
  showWork(message: string, stop: () => void): WorkNote
  /** A box to read and close. */
  showBox(title: string, children: ReactNode): void
  /** Resolves to whether the person agreed. */
  ask(question: Question): Promise<boolean>
  /** Takes the notes away; with `all` whatever is asked too. */
  clear(what: 'notes' | 'all'): void
}

export interface WorkNote {
  update(message: string): void
  hide(): void
}
