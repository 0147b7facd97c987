import { AppError } from '#shared/api/errors.ts'
import type { ManyOutcome, Refused } from '#shared/plan/cascade/line.ts'
import type { FilingStep, ScanFiling, ScannedPaper } from '#shared/scan/scan.ts'
import { safeFileName } from '#shared/progress/file-kind.ts'
import type { CommandContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { newId } from '../db/id.ts'
import { run, sql } from '../db/sql.ts'
import { setEvaluationStates } from '../document/take-step.ts'
import { printedPapers } from '../form/printed-before.ts'
import { mayWrite } from '../people/relations.ts'
import { keepContent } from '../progress/locker.ts'
import type { Held, HeldPage } from './held.ts'
import { papersInSight } from './papers.ts'
import { pdfOfPictures } from './pdf-of-pictures.ts'

/**
 * Keeps each paper as one PDF of its pages, and takes the documents that came back signed the steps that follow. Whoever cannot be
 * filed is named with the reason and holds up no other.
 */
export function fileScans(context: CommandContext, held: Held, filing: ScanFiling): ManyOutcome {
  const { db, session, today } = context
  const period = requirePeriod(db, filing.period)
  const on = filing.on ?? today
  if (on > today) throw AppError.atField('on', 'document.error.inFuture')
  const wanted = new Set(filing.papers.map(({ mark }) => mark))
  const papers = papersInSight(context, [...printedPapers(db, ({ mark }) => wanted.has(mark)).values()])
  const mayFile = mayWrite(db, session, period.end)
  const refused: Refused[] = []
  const filed: ScannedPaper[] = []
  const done: string[] = []
  for (const { mark, pages: ids } of filing.papers) {
    const paper = papers.get(mark)
    if (paper?.period !== filing.period) throw new AppError('not_found', 'scan.error.noPaper')
    if (!mayFile(paper.employeeId))
      throw new AppError('forbidden', 'scan.error.notYours', { name: paper.name })
    const pages = ids.map((id) => heldPage(held, id))
    const refusal = paper.refusal ?? unfit(paper, pages)
    if (refusal) refused.push({ id: `${paper.employeeId} ${mark}`, name: paper.name, ...refusal })
    else {
      keep(context, paper, pages)
      filed.push(paper)
      done.push(...ids)
    }
  }
  for (const step of ['deliver', 'acknowledge'] as const)
    refused.push(...takeStep(context, { step, on, filed }))
  held.forget(done)
  const [first] = filed
  context.describe({
    object: `${filed.length === 1 ? `${first!.code} ${first!.name}` : filed.length} · ${filing.period}`,
    employeeIds: filed.map(({ employeeId }) => employeeId),
  })
  return { changed: filed.length, refused }
}

function heldPage(held: Held, id: string): HeldPage {
  const page = held.page(id)
  if (!page) throw new AppError('conflict', 'scan.error.notRead')
  return page
}

/** All pages, each once, and none whose code says that it is another. */
function unfit({ pages: count, mark }: ScannedPaper, pages: readonly HeldPage[]) {
  if (pages.length !== count || new Set(pages).size !== count)
    return { key: 'scan.error.pages', params: { count, there: pages.length } } as const
  const isOther = pages.some(({ code }, at) => code && (code.mark !== mark || code.page !== at + 1))
  return isOther ? ({ key: 'scan.error.otherPage' } as const) : undefined
}

/** The content first, whole on the disk, then the row that names it. */
function keep({ db, today }: CommandContext, paper: ScannedPaper, pages: readonly HeldPage[]): void {
  const { mark, employeeId, code, period, name } = paper
  const { sha256, size } = keepContent(db, 'pdf', pdfOfPictures(pages.map(({ picture }) => picture)))
  run(
    db,
    sql.insertInto('filed_paper').values({
      id: newId(),
      employee_id: employeeId,
      period_key: period,
      code,
      mark,
      pages: pages.length,
      name: safeFileName(`${code} ${name} ${period}.pdf`, 'pdf'),
      sha256,
      size,
      filed_on: today,
    }),
  )
}

interface Following {
  readonly step: FilingStep
  readonly on: string
  readonly filed: readonly ScannedPaper[]
}

function takeStep(context: CommandContext, { step, on, filed }: Following): readonly Refused[] {
  const due = filed.filter(({ steps }) => steps.includes(step))
  const [first] = due
  if (!first) return []
  const employeeIds = [...new Set(due.map(({ employeeId }) => employeeId))]
  return setEvaluationStates(context, { period: first.period, employeeIds, action: step, on }).refused
}
