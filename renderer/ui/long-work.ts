import { AppError } from '#shared/api/errors.ts'
import { call, onEvent } from '../api/transport.ts'
import type { Progress } from '../api/use-progress.ts'
import { notifyFailed } from './notify.tsx'
import { overPage } from './over/over-door.tsx'

/** Work in whose note stands how far it is and a button that stops it; undefined where somebody did. */
export async function longWork<T>(
  begun: string,
  work: (task: string) => Promise<T>,
  textOf: (progress: Progress) => string,
): Promise<T | undefined> {
  const task = crypto.randomUUID()
  const { showWork } = await overPage()
  const note = showWork(begun, () => void call('task.cancel', { task }).catch(notifyFailed))
  const end = onEvent((event) => {
    if (event.topic === 'progress' && event.task === task) note.update(textOf(event))
  })
  try {
    return await work(task)
  } catch (error) {
    // whoever stopped it knows
    if (error instanceof AppError && error.key === 'error.cancelled') return undefined
    throw error
  } finally {
    end()
    note.hide()
  }
}
