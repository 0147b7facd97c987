import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '#shared/api/errors.ts'
import { parseFile } from './parse-file.ts'
import type { ReadReply, ReadRequest } from './read-workbook.ts'

// A thread of its own, so that whatever a file does to the parser, the backend goes on.
async function read({ name, bytes }: ReadRequest): Promise<ReadReply> {
  try {
    return { ok: true, sheets: await parseFile(name, bytes) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, failure: error.toFailure() }
    return { ok: false, failure: { code: 'invalid', key: 'import.file.damaged' } }
  }
}

parentPort?.postMessage(await read(workerData as ReadRequest))
