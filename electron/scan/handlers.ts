import type { Handlers } from '../api/context.ts'
import { printedPapers } from '../form/printed-before.ts'
import type { StartChild } from '../host/child/child.ts'
import { fileScans } from './file-scans.ts'
import { listFiled, openFiled } from './filed.ts'
import { createDesks } from './held.ts'
import { papersInSight } from './papers.ts'
import { readScan } from './read-scan.ts'
import { createScanReader } from './reader/scan-reader.ts'

/** So many printed papers of somebody are offered, the newest first. */
const mostOffered = 60

export function createScanHandlers(startChild: StartChild) {
  const reader = createScanReader(startChild)
  const deskOf = createDesks()
  return {
    'scan.read': async ({ upload, file: { name, base64 }, more, task }, context) => {
      const held = deskOf(context.session.id)
      const bytes = held.gather(upload, Buffer.from(base64, 'base64'), more)
      if (!bytes) return null
      return await readScan(context, { reader, held, upload, name, bytes, task })
    },

    'scan.papers': ({ employeeId }, context) => {
      const printed = printedPapers(context.db, (paper) => paper.employeeId === employeeId && !paper.isDraft)
      const newest = [...printed.values()].toReversed().slice(0, mostOffered)
      return [...papersInSight(context, newest).values()]
    },

    'scan.file': (filing, context) => fileScans(context, deskOf(context.session.id), filing),

    'scan.list': (whose, context) => listFiled(context, whose),

    'scan.open': ({ id }, context) => openFiled(context, id),
  } satisfies Partial<Handlers>
}
