import { startWorker } from '../host/start-worker.ts'
import type { WordForms } from './form-document.ts'
import type { WordLetter } from './letter-document.ts'

export type WordFile = WordForms | WordLetter

/** Word files, each as .docx, in their order; an aborted signal rejects with its reason. */
export async function writeWord(files: readonly WordFile[], signal?: AbortSignal): Promise<Uint8Array[]> {
  signal?.throwIfAborted()
  const worker = startWorker('word-worker', files)
  let abort: (() => void) | undefined
  try {
    return await new Promise<Uint8Array[]>((resolve, reject) => {
      worker.once('message', (written: Uint8Array[]) => resolve(written))
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the Word worker ended without an answer')))
      abort = () => reject(signal?.reason)
      signal?.addEventListener('abort', abort, { once: true })
    })
  } finally {
    if (abort) signal?.removeEventListener('abort', abort)
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}
