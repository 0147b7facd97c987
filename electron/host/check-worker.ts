import { parentPort, workerData } from 'node:worker_threads'
import { isSound } from '../db/open.ts'

// Walks the whole office file while the office's own thread answers; says whether it is sound.
parentPort!.postMessage(isSound((workerData as { readonly path: string }).path))
