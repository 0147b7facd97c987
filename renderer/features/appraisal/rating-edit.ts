import type { Input } from '#shared/api/contract.ts'
import type { AppraisalGrid, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Criterion } from '#shared/appraisal/criteria.ts'
import { ratingKeys, ratings, type Rating } from '#shared/appraisal/rating.ts'
import type { Message } from '#shared/api/errors.ts'
import type { CellChange, CellKeys } from '../../ui/grid/grid-column.ts'

type Rate = Input<'appraisal.rate'>
export type Cell = Rate['cells'][number]

/** Column ids: `result`, `behaviour`, `note`, `mark-1`, `score-loyal`, `value-loyal`, `criterion-discipline`. */
export const markColumn = (number: number) => `mark-${number}`

/** What S puts into a cell: it becomes the rating suggested at the moment of storing, after the marks just typed. */
const suggested = 'suggestion'

/** 1 2 3 as the forms count them, 0 clears, S takes what the marks or scores suggest. */
export function ratingKeysOf(hasSuggestion: boolean): CellKeys {
  const keys: Record<string, string> = { 0: '' }
  for (const rating of ratings) keys[ratingKeys[rating]] = rating
  if (hasSuggestion) keys['s'] = keys['S'] = suggested
  return keys
}

/** Not applicable is typed as `tb` and the reason. */
const notApplicable = /^tb\b[\s:,.-]*(.*)$/i

export function checkScore(text: string, parse: (text: string) => number | undefined): Message | undefined {
  const value = parse(text)
  if (value === undefined) return { key: 'error.number' }
  if (value < 0) return { key: 'error.tooSmall', params: { minimum: 0 } }
  if (value > 100) return { key: 'error.tooBig', params: { maximum: 100 } }
  return Number(value.toFixed(2)) === value ? undefined : { key: 'error.twoDecimals' }
}

export function checkCriterion(
  text: string,
  parse: (text: string) => number | undefined,
): Message | undefined {
  const reason = notApplicable.exec(text)?.[1]
  if (reason === undefined) return checkScore(text, parse)
  return reason === '' ? { key: 'appraisal.criteria.reasonMissing' } : undefined
}

/** One act of the grid as the command's cells; the empty text clears. */
export function cellsOf(
  changes: readonly CellChange<AppraisalRow>[],
  parse: (text: string) => number | undefined,
): Cell[] {
  return changes.flatMap(({ row, columnId, text }) => cellOf(row, columnId, text, parse) ?? [])
}

/** What was typed into a cell, with the column's part behind the dash: the mark's number, the core value, the criterion. */
interface Typed {
  readonly row: AppraisalRow
  readonly part: string
  readonly text: string
  readonly parse: (text: string) => number | undefined
}

/** Each kind of column as the command's cell; undefined where the row has nothing of the kind. */
const cellOfKind: Readonly<Record<string, (typed: Typed) => Cell | undefined>> = {
  result: (typed) => chosen('result', typed, typed.row.resultSuggestion),
  behaviour: (typed) => chosen('behaviour', typed, typed.row.behaviourSuggestion),
  note: ({ row: { employeeId }, text }) => ({ employeeId, field: 'note', value: text === '' ? null : text }),
  mark({ row: { employeeId, marks }, part, text }) {
    const mark = marks.find(({ number }) => number === Number(part))
    if (mark === undefined) return undefined
    return { employeeId, field: 'workResult', workResultId: mark.workResultId, value: ratingOf(text) }
  },
  score: ({ row: { employeeId }, part, ...typed }) => ({
    employeeId,
    field: 'score',
    coreValue: part as CoreValue,
    value: scoreOf(typed),
  }),
  value: ({ row: { employeeId }, part, text }) => ({
    employeeId,
    field: 'coreValueRating',
    coreValue: part as CoreValue,
    value: ratingOf(text),
  }),
  criterion({ row: { employeeId }, part, ...typed }) {
    const cell = { employeeId, field: 'criterion' as const, criterion: part as Criterion }
    const reason = notApplicable.exec(typed.text)?.[1]
    return reason ? { ...cell, value: null, notApplicable: reason } : { ...cell, value: scoreOf(typed) }
  },
}

function cellOf(
  row: AppraisalRow,
  columnId: string,
  text: string,
  parse: (text: string) => number | undefined,
): Cell | undefined {
  const [kind = '', part = ''] = columnId.split('-')
  return cellOfKind[kind]?.({ row, part, text, parse })
}

/** One of the two ratings, or what is suggested for it; without a suggestion S does nothing. */
function chosen(
  field: 'result' | 'behaviour',
  { row: { employeeId }, text }: Typed,
  suggestion: Rating | undefined,
): Cell | undefined {
  if (text !== suggested) return { employeeId, field, value: ratingOf(text) }
  return suggestion && { employeeId, field, value: suggestion }
}

const ratingOf = (text: string): Rating | null => ratings.find((code) => code === text) ?? null
const scoreOf = ({ text, parse }: Pick<Typed, 'text' | 'parse'>): number | null =>
  text === '' ? null : (parse(text) ?? null)

/** A column's rating of the row, whatever kind of column it is. */
export function ratingIn(row: AppraisalRow, columnId: string): Rating | undefined {
  const [kind, part] = columnId.split('-')
  if (kind === 'result') return row.resultRating
  if (kind === 'behaviour') return row.behaviourRating
  if (kind === 'mark') return row.marks.find(({ number }) => number === Number(part))?.rating
  return kind === 'value' ? row.valueRatings[part as CoreValue] : undefined
}

export function isRatingColumn(columnId: string): boolean {
  return /^(result|behaviour|mark-|value-)/.test(columnId)
}

/** Criteria that somebody in the grid is scored by, in the scheme's order. */
export function shownCriteria({ criteria: scheme, rows }: AppraisalGrid): AppraisalGrid['criteria'] {
  const groups = new Set(rows.map(({ group }) => group))
  return scheme.filter((criterion) => [...groups].some((group) => criterion[group] > 0))
}
