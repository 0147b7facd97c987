import { parentPort, workerData } from 'node:worker_threads'
import { checkFile } from '../safety/check-file.ts'

// Walks the whole office file while the office's own thread answers; says what it found.
parentPort!.postMessage(checkFile((workerData as { readonly path: string }).path))
