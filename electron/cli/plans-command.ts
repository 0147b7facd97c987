import type { TextKey } from '#shared/text/catalogue.ts'
import { cellOf, cellText, matrixGaps, type RoleMatrix } from '#shared/plan/cascade/matrix.ts'
import type { PlanAction } from './plan-actions.ts'
import { planLifeCommand } from './plan-life-command.ts'
import { unitNamed } from './lists/list-commands.ts'
import type { OfficeRun, Outcome } from './outcome.ts'
import { textTable } from './text-table.ts'

const commands: Readonly<Partial<Record<PlanAction, (run: OfficeRun) => Promise<Outcome>>>> = {
  build: buildDrafts,
  library: fillLibrary,
  matrix: printMatrices,
}

export const plansCommand = (run: OfficeRun): Promise<Outcome> =>
  (commands[run.line.second as PlanAction] ?? planLifeCommand)(run)

async function unitOf({ call, line }: OfficeRun): Promise<{ readonly unitId?: string }> {
  return line.unit === undefined ? {} : { unitId: unitNamed(await call('unit.list', {}), line.unit) }
}

/** Drafts of the year before, or of `--from`; with `--dry-run` only what would be built. */
async function buildDrafts(run: OfficeRun): Promise<Outcome> {
  const { call, line, texts } = run
  const year = line.year!
  const asked = { year, fromYear: line.from ?? year - 1, ...(await unitOf(run)) }
  const outcome = await call(line.dryRun ? 'plan.buildPreview' : 'plan.buildMany', asked)
  const { changed, results, refused } = outcome
  return {
    json: outcome,
    lines: [
      texts.t('builder.many.ready', { people: changed, results }),
      ...refused.map(({ name, key, params }) => `  ${name}: ${texts.t(key, params ?? {})}`),
    ],
  }
}

/** The library filled from the plans of the year; with `--dry-run` only what would be added. */
async function fillLibrary({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const year = line.year!
  const { proposals, known } = await call('library.fillPreview', { year })
  if (!line.dryRun && proposals.length > 0) await call('library.fill', { year })
  const header = (key: TextKey) => texts.t(key)
  return {
    json: { added: line.dryRun ? 0 : proposals.length, known, proposals },
    lines: [
      ...textTable(
        [header('library.posts'), header('library.text'), header('field.number')],
        proposals.map(({ position, text, people }) => [position, text, people]),
      ),
      texts.t('library.fill.done', { count: line.dryRun ? 0 : proposals.length }),
    ],
  }
}

/** Every leader's matrix of the year, or those of a unit's leaders, with what hangs in the air. */
async function printMatrices({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const year = line.year!
  const unit = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  const inUnit = unit === undefined ? undefined : new Set(await peopleOf(unit))
  const leaders = (await call('plan.matrixLeaders', { year })).filter(({ id }) => inUnit?.has(id) ?? true)
  const matrices: RoleMatrix[] = []
  for (const { id: leaderId } of leaders) matrices.push(await call('plan.matrix', { leaderId, year }))
  const headers = (['matrix.leader', 'matrix.person', 'clinic.result', 'plan.result.text'] as const).map(
    (key) => texts.t(key),
  )
  return {
    json: matrices.map((matrix) => ({ ...matrix, gaps: matrixGaps(matrix) })),
    lines: textTable(headers, matrices.flatMap(linesOf)),
  }

  async function peopleOf(unitId: string): Promise<string[]> {
    return (await call('plan.list', { year, unitId })).map(({ employee }) => employee.id)
  }
}

/** One line a cell that is decided. */
function linesOf({ leader, columns, rows }: RoleMatrix): string[][] {
  return columns.flatMap((column) =>
    rows.flatMap((row) => {
      const text = cellText(cellOf(row, column.id))
      return text === ''
        ? []
        : [
            [
              leader.name,
              row.name,
              `${column.number}. ${column.indicator ?? column.result}`,
              text.replaceAll('\n', '; '),
            ],
          ]
    }),
  )
}
