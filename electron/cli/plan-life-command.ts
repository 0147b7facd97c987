import { AppError } from '#shared/api/errors.ts'
import type { PlanListRow } from '#shared/plan/plan-list.ts'
import type { PlanStep } from '#shared/plan/plan-state.ts'
import { say } from '#shared/text/translate.ts'
import { unitNamed } from './lists/list-commands.ts'
import { withNip } from './lists/person-with-nip.ts'
import type { OfficeRun, Outcome } from './outcome.ts'
import { textTable } from './text-table.ts'

/** Lists plans, takes a step with them, or begins addenda, over the same operations as the page. */
export async function planLifeCommand(run: OfficeRun): Promise<Outcome> {
  const { call, line } = run
  const year = line.year!
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  const all = await call('plan.list', { year, ...(unitId !== undefined && { unitId }) })
  const rows = chosen(all, line.person)
  if (line.second === 'list') return listed(run, rows)
  const planIds = rows.flatMap(({ planId }) => (planId === undefined ? [] : [planId]))
  return line.second === 'addendum'
    ? await beginAddenda(run, rows)
    : await takeStep(run, planIds, line.second as PlanStep)
}

/** Those of the NIPs that were named, else all of the unit or the office. */
function chosen(rows: readonly PlanListRow[], nips: readonly string[] | undefined): readonly PlanListRow[] {
  if (nips === undefined) return rows
  return nips.map((nip) => withNip(rows, nip, ({ employee }) => employee.nip))
}

function listed({ texts }: OfficeRun, rows: readonly PlanListRow[]): Outcome {
  const headers = (['person', 'unit', 'stateColumn', 'results', 'additional', 'problems'] as const).map(
    (column) => texts.t(`plan.list.${column}`),
  )
  return {
    json: rows.map(({ employee, state, planId, rowVersion: _version, ...row }) => ({
      person: employee.id,
      nip: employee.nip ?? null,
      name: employee.fullName,
      unit: employee.unit,
      plan: planId ?? null,
      state: state ?? null,
      ...row,
    })),
    lines: textTable(
      headers,
      rows.map(({ employee, state, results, additional, problems }) => [
        employee.fullName,
        employee.unit,
        state === undefined ? texts.t('plan.noPlan') : texts.t(`planState.${state}`),
        ...[results, additional, problems].map(String),
      ]),
    ),
  }
}

/** Whoever cannot follow is named; some refused is exit code 3, as with rows of a workbook. */
async function takeStep(
  { call, line, texts }: OfficeRun,
  planIds: readonly string[],
  action: PlanStep,
): Promise<Outcome> {
  if (planIds.length === 0) throw new AppError('not_found', 'plan.error.none')
  const { changed, refused } = await call('plan.setState', {
    planIds: [...planIds],
    year: line.year!,
    action,
    ...(line.reason !== undefined && { reason: line.reason }),
  })
  return {
    json: {
      changed,
      refused: refused.map(({ key, params, ...who }) => ({
        ...who,
        reason: say(texts, { key, ...(params && { params }) }),
      })),
    },
    lines: [
      texts.t(`plan.life.done.${action}`, { count: changed }),
      ...refused.map(({ name, key, params }) => `${name}: ${say(texts, { key, ...(params && { params }) })}`),
    ],
    ...(refused.length > 0 && { exitCode: 3 as const }),
  }
}

/** One event each: the first that is refused ends it, and what was begun before stays. */
async function beginAddenda(
  { call, line, texts }: OfficeRun,
  rows: readonly PlanListRow[],
): Promise<Outcome> {
  if (line.reason === undefined) throw new AppError('invalid', 'workflow.error.reason')
  const made: { readonly plan: string; readonly version: number; readonly name: string }[] = []
  for (const { planId, employee } of rows) {
    if (planId === undefined) continue
    const { id, version } = await call('plan.startAddendum', { planId, reason: line.reason })
    made.push({ plan: id, version, name: employee.fullName })
  }
  return {
    json: made,
    lines: made.map(({ name, version }) => `${name}: ${texts.t('plan.life.addendum.started', { version })}`),
  }
}
