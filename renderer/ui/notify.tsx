import { AppError } from '#shared/api/errors.ts'
import { say } from '#shared/text/translate.ts'
import { lastStored } from '../api/query-client.ts'
import { call } from '../api/transport.ts'
import { texts } from '../i18n/texts.ts'
import { overPage } from './over/over-door.tsx'

/** Says what was done. `undo` offers to take back this window's newest command, which must be the one just done, if it changed anything. */
export async function notifyDone(message: string, options: { readonly undo?: boolean } = {}): Promise<void> {
  const stored = lastStored()
  const step = options.undo ? await call('history.state', {}).catch(() => undefined) : undefined
  const seq = step?.undo?.seq === stored ? stored : undefined
  const { showDone } = await overPage()
  showDone(message, seq !== undefined && (() => undo(seq)))
}

function undo(seq: number): void {
  void call('history.undo', { seq }).then(() => notifyDone(texts.t('ui.undone')), notifyFailed)
}

/** Says why it was not done; stays until closed. */
export function notifyFailed(error: unknown): void {
  void overPage().then(({ showFailed }) => showFailed(sayError(error)))
}

/** The sentence of a failure; a field's own message follows where there is one. */
export function sayError(error: unknown): string {
  if (!(error instanceof AppError)) return texts.t('error.internal')
  const fields = Object.values(error.fields)
    .filter(({ key }) => key !== error.key)
    .map((field) => say(texts, field))
  return [say(texts, error), ...new Set(fields)].join(' ')
}
