import type { AppraisalRow } from '../appraisal/evaluation.ts'
import type { RealisationRow } from '../plan/realisation.ts'
import type { Cell, Sheet } from './cells.ts'
import { columnsIn } from './report-column.ts'
import { trendSentence } from './trend-sentence.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** Every indicator with its target, the year's value, how much of the year it rests on, and its movement. */
export function resultsSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const column = columnsIn(words)
  const people = new Map(facts.people.map((person) => [person.employeeId, person]))
  return {
    name: words('report.sheet.results'),
    title: words('report.title.results'),
    subtitle: words('report.year', { year: facts.year }),
    columns: [
      column('nip', 'text', 21),
      column('name', 'wrapped', 30),
      column('unit', 'wrapped', 28),
      column('resultNumber', 'integer', 7),
      column('kind', 'text', 10),
      column('workResult', 'wrapped', 40),
      column('indicator', 'wrapped', 38),
      column('target', 'wrapped', 18),
      column('accumulation', 'text', 16),
      column('accumulated', 'number', 12),
      column('filled', 'text', 18),
      column('achievement', 'percent', 11),
      column('mark', 'text', 19),
      column('remark', 'wrapped', 22),
      column('trend', 'wrapped', 44),
    ],
    rows: facts.indicators.map((row) => resultCells(row, people.get(row.employeeId), labels, words)),
    notes: [words('report.achievementFooter')],
    frozenColumns: 2,
  }
}

function resultCells(
  row: RealisationRow,
  person: AppraisalRow | undefined,
  labels: ReadonlyMap<string, string>,
  words: Words,
): Cell[] {
  const mark = person?.marks.find(({ workResultId }) => workResultId === row.workResultId)?.rating
  return [
    person?.nip ?? null,
    row.employee,
    labels.get(row.unitId) ?? null,
    row.resultNumber,
    words(`workResultKind.${row.kind}`),
    row.workResult,
    row.indicator,
    row.target,
    words(`accumulation.${row.accumulation}`),
    row.accumulated ?? null,
    filledText(row, words),
    row.achievement === undefined ? null : fractionOf(row.achievement),
    mark === undefined ? null : words(`rating.${mark}`),
    row.noAchievement === undefined ? null : words(`report.noAchievement.${row.noAchievement}`),
    // a count differs from period to period; without a recorded baseline that is no movement
    (row.baseline === undefined && row.accumulation === 'sum' ? undefined : trendSentence(row, words)) ??
      null,
  ]
}

/** "3 dari 4 triwulan": how much of the year the value rests on. */
export function filledText({ grain, filled, expected }: RealisationRow, words: Words): string {
  const known = grain ?? (expected === 12 ? 'month' : 'quarter')
  return words(`report.filled.${known}`, { filled, expected })
}

/** A per cent with two decimals as a fraction with four, without the noise of a binary division. */
export function fractionOf(percent: number): number {
  return Number((percent / 100).toFixed(4))
}
