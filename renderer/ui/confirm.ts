import { overPage } from './over/over-door.tsx'
import type { Question } from './over/over-page.ts'

/** Asks before what cannot be undone with one key; resolves to whether the person agreed. */
export async function confirm(question: Question): Promise<boolean> {
  const { ask } = await overPage()
  return await ask(question)
}
