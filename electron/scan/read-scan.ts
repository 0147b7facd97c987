import { AppError, type Message } from '#shared/api/errors.ts'
import type { ScannedFile, ScannedPage } from '#shared/scan/scan.ts'
import { cancelled, type QueryContext } from '../api/context.ts'
import { officeSign } from '../form/page-signs.ts'
import { printedPapers } from '../form/printed-before.ts'
import { isSigned, type PageCode, readPageCode } from '../typeset/page-code.ts'
import type { Held } from './held.ts'
import { papersInSight } from './papers.ts'
import type { ReadPage } from './reader/scan-message.ts'
import type { ScanReader } from './reader/scan-reader.ts'

interface Reading {
  readonly reader: ScanReader
  readonly held: Held
  readonly upload: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly task: string | undefined
}

/** The pages of a file and which paper each is; they wait in memory until they are filed. */
export async function readScan(context: QueryContext, reading: Reading): Promise<ScannedFile> {
  const { reader, held, upload, name, bytes, task } = reading
  const read: (ReadPage | AppError)[] = []
  let total = 1
  context.progress(task, 'progress.scanning', 0, total)
  await reader
    .read(bytes, {
      signal: context.signal,
      begun: (pages) => void (total = pages),
      take(_number, page) {
        read.push(page)
        context.progress(task, 'progress.scanning', read.length, total)
      },
    })
    .catch((error: unknown) => {
      throw context.signal.aborted ? cancelled() : named(error, name)
    })
  const tell = createTeller(context, read)
  return {
    name,
    pages: read.map((page, at) => {
      const id = `${upload}.${at + 1}`
      if (page instanceof AppError)
        return { id, number: at + 1, problem: { key: page.key, params: { ...page.params, file: name } } }
      const told = tell(page)
      held.keep(id, { picture: page.picture, ...(told.code && { code: told.code }) })
      return {
        id,
        number: at + 1,
        thumbnail: Buffer.from(page.thumbnail).toString('base64'),
        ...told.shown,
      }
    }),
  }
}

const named = (error: unknown, file: string) =>
  error instanceof AppError ? new AppError(error.code, error.key, { ...error.params, file }) : error

interface Told {
  readonly code?: PageCode
  readonly shown: Pick<ScannedPage, 'found' | 'problem'>
}

/** Says of each page what its code says, never what it might have said. */
function createTeller(context: QueryContext, pages: readonly (ReadPage | AppError)[]) {
  const { office, keyOf } = officeSign(context.db)
  const marks = new Set(
    pages.flatMap((page) => ('codes' in page ? oursOf(page).map(({ mark }) => mark) : [])),
  )
  const printed = printedPapers(context.db, ({ mark }) => marks.has(mark))
  const papers = papersInSight(context, [...printed.values()])
  return (page: ReadPage): Told => {
    const ours = oursOf(page)
    const [code] = ours
    const problem = (key: Message['key']): Told => ({ shown: { problem: { key } } })
    if (!code) return problem(page.codes.length > 0 ? 'scan.problem.foreign' : 'scan.problem.noCode')
    if (ours.length > 1) return problem('scan.problem.several')
    if (code.office !== office) return problem('scan.problem.otherOffice')
    if (!isSigned(code, keyOf(code.mark))) return problem('scan.problem.altered')
    const known = printed.get(code.mark)
    if (!known || code.page > known.pages) return problem('scan.problem.notPrinted')
    const paper = papers.get(code.mark)
    if (!paper) return problem('scan.problem.outOfSight')
    return { code, shown: { found: { paper, page: code.page } } }
  }
}

const oursOf = ({ codes }: ReadPage): readonly PageCode[] =>
  codes.map(readPageCode).filter((code) => code !== 'foreign')
