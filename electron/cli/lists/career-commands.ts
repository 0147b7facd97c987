import {
  careerColumns,
  type CareerColumn,
  creditColumns,
  seniorityColumns,
} from '#shared/career/career-table.ts'
import { unitNamed } from './list-commands.ts'
import type { OfficeRun, Outcome } from '../outcome.ts'
import { textTable } from '../text-table.ts'

/** So many at a time. */
const most = 1000

/** The seniority list of PNS at the end of a year; as JSON that of PPPK too. */
export async function dukCommand(run: OfficeRun): Promise<Outcome> {
  const asked = await askedIn(run)
  const listed = (list: 'pns' | 'pppk') =>
    everyRow((window) => run.call('career.seniority', { ...asked, ...window, list }))
  const pns = await listed('pns')
  const pppk = run.line.json ? await listed('pppk') : []
  return { json: [...pns, ...pppk], lines: linesOf(seniorityColumns(run.texts.t), pns) }
}

/** What has to be checked in the months of a year. */
export async function careerCommand(run: OfficeRun): Promise<Outcome> {
  const asked = await askedIn(run)
  const rows = await everyRow((window) => run.call('career.list', { ...asked, ...window }))
  return { json: rows, lines: [...linesOf(careerColumns(run.texts.t), rows), '', run.texts.t('career.rule')] }
}

/** The credit points of functional officials at the end of a year. */
export async function creditsCommand(run: OfficeRun): Promise<Outcome> {
  const asked = await askedIn(run)
  const rows = await everyRow((window) => run.call('credit.list', { ...asked, ...window }))
  return { json: rows, lines: linesOf(creditColumns(run.texts.t), rows) }
}

async function askedIn({ call, line }: OfficeRun) {
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  return { year: line.year!, ...(unitId !== undefined && { unitId }) }
}

async function everyRow<Row>(
  ask: (window: {
    readonly offset: number
    readonly limit: number
  }) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let total = 1; rows.length < total;) {
    const page = await ask({ offset: rows.length, limit: most })
    if (page.rows.length === 0) break
    total = page.total
    rows.push(...page.rows)
  }
  return rows
}

function linesOf<Row>(columns: readonly CareerColumn<Row>[], rows: readonly Row[]): readonly string[] {
  return textTable(
    columns.map(({ header }) => header),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  )
}
