import { parentPort } from 'node:worker_threads'
import type { TypesetReply, TypesetWork } from './typeset.ts'
import { createTypesetter } from './typesetter.ts'

// A thread of its own: a whole office takes seconds, and nobody who types should wait for it.
const typesetter = createTypesetter()
parentPort?.on('message', ({ id, typesetting, picture }: TypesetWork) => {
  try {
    const reply: TypesetReply = picture
      ? { id, picture: typesetter.picture(typesetting, picture.page, picture.across) }
      : { id, set: typesetter.pdf(typesetting) }
    parentPort?.postMessage(reply)
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies TypesetReply)
  }
})
