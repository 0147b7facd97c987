import { createHash } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import type { ImportBatch } from '#shared/import/preview.ts'
import type { CommandContext, Context, Handlers } from '../api/context.ts'
import { newId } from '../db/id.ts'
import type { StartChild } from '../host/child/child.ts'
import { workbookHandlers } from './filled/workbook-handlers.ts'
import { insertBatch, keepLayout, keepSpelling, lastChange, lastSeq, listBatches } from './batches.ts'
import { markedFile } from './marked.ts'
import { staffDifferences } from './repair/staff-differences.ts'
import { createReader } from './reader/read-file.ts'
import { countsOf, isOfSameDecisions, makePreview, previewOf, type StoredPreview } from './preview.ts'

/** Previews that are kept for their commit; the oldest goes first. */
const mostPreviews = 4
/** So often a commit tells how far it is and can be cancelled. */
const timesTold = 50

type ImportHandlers = Omit<
  Pick<Handlers, Extract<keyof Handlers, `import.${string}`>>,
  'import.undo' | 'import.moved'
>

/** One set for one open office: a preview lives in memory until its commit and never longer than the program. */
export function createImportHandlers(startChild: StartChild): ImportHandlers {
  const reader = createReader(startChild)
  const previews = new Map<string, StoredPreview>()
  // of the session that made it: what is one's own row was decided for that one
  const keyOf = ({ session }: Context, id: string) => `${session.id} ${id}`
  const find = (context: Context, id: string): StoredPreview => {
    const preview = previews.get(keyOf(context, id))
    if (!preview) throw new AppError('not_found', 'import.preview.missing')
    return preview
  }
  const keep = (context: Context, preview: StoredPreview) => {
    const key = keyOf(context, preview.id)
    previews.delete(key)
    previews.set(key, preview)
    for (const id of previews.keys()) if (previews.size > mostPreviews) previews.delete(id)
  }
  return {
    ...workbookHandlers,

    'import.preview': async ({ file, options, task }, context) => {
      const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const source = { id: newId(), fileName: file.name, sha256, bytes }
      const preview = await makePreview(reader, context, source, options, task)
      const answer = await previewOf(context, preview, options)
      keep(context, preview)
      context.progress(task, 'progress.checking', 1, 1)
      return answer
    },

    'import.revise': async ({ previewId, options, task }, context) => {
      const known = find(context, previewId)
      const isKept = isOfSameDecisions(known.options, options) && known.basedOn === lastChange(context.db)
      const preview = isKept ? known : await makePreview(reader, context, known, options, task)
      const answer = await previewOf(context, preview, options)
      keep(context, preview)
      return answer
    },

    'import.commit': ({ previewId, task }, context) => {
      const batch = commit(find(context, previewId), task, context)
      previews.delete(keyOf(context, previewId))
      return batch
    },

    'import.marked': async ({ previewId, language }, context) =>
      await markedFile(reader, find(context, previewId), language, context.signal),

    // the page Impor asks for them when it opens
    'import.batches': (_input, { db }) => {
      reader.prepare()
      return listBatches(db)
    },

    'import.differences': async (files, context) => await staffDifferences(reader, context, files),

    'import.text': async ({ file: { name, base64 } }, { signal }) => {
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
      return { text: await reader.text({ name, bytes }, { signal }) }
    },
  }
}

/** Runs what the preview has decided, in the one transaction of the command. */
function commit(preview: StoredPreview, task: string | undefined, context: CommandContext): ImportBatch {
  const { plan, reading, fileName, sha256, options } = preview
  if (lastChange(context.db) !== preview.basedOn) throw new AppError('conflict', 'import.preview.stale')
  const { kind, year } = reading
  const id = newId()
  context.describe({ object: fileName, batch: id })
  const total = plan.writes.length
  const untilTold = Math.ceil(total / timesTold)
  for (const [done, write] of plan.writes.entries()) {
    if (done % untilTold === 0) context.progress(task, 'progress.saving', done, total)
    write(context)
  }
  const counts = countsOf(plan.rows)
  const told = { id, kind, fileName, sha256, at: context.now, who: context.session.name, counts }
  insertBatch(context.db, { ...told, year })
  for (const { id: table, layout } of reading.tables) {
    const mapping = options.mapping[table]
    if (mapping) keepLayout(context.db, { layout, kind, mapping })
  }
  for (const spelling of options.spellings) keepSpelling(context.db, spelling)
  // the event that dispatch appends to this very transaction
  const seq = lastSeq(context.db) + 1
  return { ...told, ...(year !== undefined && { year }), seq, undone: false }
}
