import type { RealisationRow } from '../plan/realisation.ts'
import type { Sheet } from './cells.ts'
import { columnsIn, type ReportColumn, sheetOf } from './report-column.ts'
import { filledText, trendSentence } from '../plan/trend-sentence.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** Every indicator with its target, the year's value, how much of the year it rests on, and its movement. */
export function resultsSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const frame = {
    name: words('report.sheet.results'),
    title: words('report.title.results'),
    subtitle: words('report.year', { year: facts.year }),
    notes: [words('report.achievementFooter')],
    frozenThrough: 'name',
  }
  return sheetOf(frame, columnsOf(facts, labels, words), facts.indicators)
}

function columnsOf(
  facts: YearFacts,
  labels: ReadonlyMap<string, string>,
  words: Words,
): ReportColumn<RealisationRow>[] {
  const column = columnsIn(words)
  const people = new Map(facts.people.map((person) => [person.employeeId, person]))
  const markOf = ({ employeeId, workResultId }: RealisationRow) =>
    people.get(employeeId)?.marks.find((mark) => mark.workResultId === workResultId)?.rating
  return [
    column('nip', 'text', 21, ({ employeeId }) => people.get(employeeId)?.nip),
    column('name', 'wrapped', 30, ({ employee }) => employee),
    column('unit', 'wrapped', 28, ({ unitId }) => labels.get(unitId)),
    column('resultNumber', 'integer', 7, ({ resultNumber }) => resultNumber),
    column('kind', 'text', 10, ({ kind }) => words(`workResultKind.${kind}`)),
    column('workResult', 'wrapped', 40, ({ workResult }) => workResult),
    column('indicator', 'wrapped', 38, ({ indicator }) => indicator),
    column('target', 'wrapped', 18, ({ target }) => target),
    column('accumulation', 'text', 16, ({ accumulation }) => words(`accumulation.${accumulation}`)),
    column('accumulated', 'number', 12, ({ accumulated }) => accumulated),
    column('filled', 'text', 18, (row) => filledText(row, words)),
    column('achievement', 'percent', 11, ({ achievement }) =>
      achievement === undefined ? null : fractionOf(achievement),
    ),
    column('mark', 'text', 19, (row) => {
      const mark = markOf(row)
      return mark && words(`rating.${mark}`)
    }),
    column('remark', 'wrapped', 22, ({ noAchievement, byHandNote }) =>
      byHandNote === undefined
        ? noAchievement && words(`report.noAchievement.${noAchievement}`)
        : words('report.setByHand', { note: byHandNote }),
    ),
    // a count differs from period to period; without a recorded baseline that is no movement
    column('trend', 'wrapped', 44, (row) =>
      row.baseline === undefined && row.accumulation === 'sum' ? null : trendSentence(row, words),
    ),
  ]
}

/** A per cent with two decimals as a fraction with four, without the noise of a binary division. */
function fractionOf(percent: number): number {
  return Number((percent / 100).toFixed(4))
}
