import { parentPort } from 'node:worker_threads'
import type { TypesetReply, TypesetWork } from './typeset.ts'
import { createTypesetter } from './typesetter.ts'

// A thread of its own: a whole office takes seconds, and nobody who types should wait for it.
const typesetter = createTypesetter()
parentPort?.on('message', ({ id, typesetting }: TypesetWork) => {
  try {
    parentPort?.postMessage({ id, set: typesetter.pdf(typesetting) } satisfies TypesetReply)
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies TypesetReply)
  }
})
