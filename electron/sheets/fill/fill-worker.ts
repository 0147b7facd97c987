import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '#shared/api/errors.ts'
import { refusal } from '../file-format.ts'
import { fillPackage } from './fill-package.ts'
import type { FillJob, FillReply } from './fill-workbook.ts'
import { readTemplate } from './read-template.ts'

// A thread of its own, with memory of its own: the file comes from outside, and nobody who types should wait for it.
async function work(job: FillJob): Promise<FillReply> {
  try {
    if (job.plan === undefined) return { sheets: await readTemplate(job.bytes) }
    return { filled: await fillPackage(job.bytes, job.plan) }
  } catch (error) {
    // what is thrown over a template is about the template
    const known = error instanceof AppError ? error : refusal('damaged')
    return { failure: known.toFailure() }
  }
}

parentPort?.postMessage(await work(workerData as FillJob))
