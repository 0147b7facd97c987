import { overPage } from './over/over-door.tsx'

export interface Question {
  readonly title: string
  readonly body: string
  /** What the button does, as a verb: "Hapus tahun 2025". */
  readonly action: string
  readonly danger?: boolean
}

/** Asks before what cannot be undone with one key; resolves to whether the person agreed. */
export async function confirm(question: Question): Promise<boolean> {
  const { ask } = await overPage()
  return await ask(question)
}
