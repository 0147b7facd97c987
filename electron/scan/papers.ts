import type { Message } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { FilingStep, ScannedPaper } from '#shared/scan/scan.ts'
import type { QueryContext } from '../api/context.ts'
import { readEvaluations } from '../appraisal/evaluations.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { type Db, tuples } from '../db/sql.ts'
import { entriesOf } from '../form/print.ts'
import { markOf, type PrintedPaper } from '../form/printed-before.ts'

type Asking = Pick<QueryContext, 'db' | 'session' | 'today' | 'now' | 'sitting' | 'found' | 'signal'>

/** What may be known of printed papers, and what filing each would do; papers of people out of sight are left out. */
export function papersInSight(context: Asking, printed: readonly PrintedPaper[]): Map<string, ScannedPaper> {
  const filed = filedOn(
    context.db,
    printed.map(({ mark }) => mark),
  )
  const found = new Map<string, ScannedPaper>()
  for (const [key, papers] of Map.groupBy(printed, ({ period }) => period)) {
    const period = parsePeriod(key)
    if (!period) continue
    const ids = [...new Set(papers.map(({ employeeId }) => employeeId))]
    const people = new Map(
      ratedPeople(context.db, period, context.session.scope, ids).map((person) => [person.id, person]),
    )
    const stepsOf = documentSteps(
      context,
      papers.filter(({ code }) => code.startsWith('D')),
    )
    for (const paper of papers) {
      const person = people.get(paper.employeeId)
      if (!person) continue
      const { mark, employeeId, code, pages, on: printedOn } = paper
      const refusal = refusalOf(paper, filed.get(mark))
      found.set(mark, {
        mark,
        employeeId,
        period: key,
        code,
        pages,
        printedOn,
        name: person.fullName,
        unit: person.unit,
        ...(code.startsWith('D') ? stepsOf(paper) : { steps: [] }),
        ...present({ refusal }),
      })
    }
  }
  return found
}

/** Each paper is filed once. */
function filedOn(db: Db, marks: readonly string[]): Map<string, string> {
  const rows = tuples<[string, string]>(
    db,
    'SELECT f.mark, f.filed_on FROM json_each(@marks) j CROSS JOIN filed_paper f ON f.mark = j.value',
    { marks: JSON.stringify(marks) },
  )
  return new Map(rows)
}

function refusalOf({ isDraft }: PrintedPaper, filed: string | undefined): Message | undefined {
  if (isDraft) return { key: 'scan.error.draft' }
  return filed === undefined ? undefined : { key: 'scan.error.filedAlready', params: { date: filed } }
}

type Outcome = Pick<ScannedPaper, 'steps' | 'note'>

/** What is to follow when the signed paper is back: from where the document stands now, if it still is this paper. */
function documentSteps(context: Asking, papers: readonly PrintedPaper[]): (paper: PrintedPaper) => Outcome {
  const [first] = papers
  const period = first && parsePeriod(first.period)
  if (!period) return () => ({ steps: [] })
  const ids = [...new Set(papers.map(({ employeeId }) => employeeId))]
  const evaluations = readEvaluations(context.db, period, ids)
  const people = ratedPeople(context.db, period, context.session.scope, ids)
  const asking = { ...context, progress: () => {}, describe: () => {} }
  const { printed } = entriesOf(asking, { period, people, forms: ['document'] })
  const current = new Set(
    printed.flatMap(({ entry }) =>
      entry.pages.filter(({ mark }) => mark === undefined).map((page) => markOf(entry, page)),
    ),
  )
  return ({ mark, employeeId }) => {
    const state = evaluations.get(employeeId)?.state
    if (!current.has(mark)) return { steps: [], note: { key: 'scan.note.otherVersion' } }
    const steps = following[state ?? ''] ?? []
    return steps.length === 0 ? { steps, note: { key: 'scan.note.already' } } : { steps }
  }
}

/** The paper is back: it was handed over and signed (L V.A.5–6). */
const following: Readonly<Record<string, readonly FilingStep[]>> = {
  documentSigned: ['deliver', 'acknowledge'],
  delivered: ['acknowledge'],
}
