import { coreValues, type CoreValue } from '#shared/plan/core-value.ts'
import { criteriaTotal } from '#shared/appraisal/criteria.ts'
import type { AppraisalGrid, AppraisalMark, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { isRatingGap, missingKeys, ratingGapsOf } from '#shared/appraisal/missing.ts'
import { predikatOf } from '#shared/appraisal/quadrant.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import { behaviourMean, suggestBehaviour } from '#shared/appraisal/suggest-behaviour.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { suggestResult } from '#shared/appraisal/suggest-result.ts'
import { decimalOf, hundredthsOf } from '#shared/number/decimal.ts'
import type { Settings } from '#shared/setting/settings.ts'
import type { Cell } from './rating-edit.ts'

/** The grid as it will be once the cells are stored, by the same pure rules: shown at once, then confirmed. */
export function predictGrid(
  grid: AppraisalGrid,
  cells: readonly Cell[],
  settings: Settings | undefined,
): AppraisalGrid {
  const byPerson = Map.groupBy(cells, ({ employeeId }) => employeeId)
  const changed = grid.rows.flatMap((row) => {
    const own = byPerson.get(row.employeeId)
    return own === undefined ? [] : [predictRow(row, own, grid, settings)]
  })
  return withRows(grid, changed)
}

/** The grid with some of its people as they are now, and what follows for the unit. */
export function withRows(grid: AppraisalGrid, changed: readonly AppraisalRow[]): AppraisalGrid {
  const byPerson = new Map(changed.map((row) => [row.employeeId, row]))
  const rows = grid.rows.map((row) => byPerson.get(row.employeeId) ?? row)
  const count = Object.fromEntries(
    predikats.map((code) => [code, rows.filter(({ predikat }) => predikat === code).length]),
  )
  return { ...grid, rows, distribution: count as AppraisalGrid['distribution'] }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

function predictRow(
  row: AppraisalRow,
  cells: readonly Cell[],
  grid: AppraisalGrid,
  settings: Settings | undefined,
): AppraisalRow {
  const next: Mutable<AppraisalRow> = { ...row }
  for (const cell of cells) set(next, cell)
  const result = suggestResult(
    next.marks.flatMap(({ kind, rating }) => (rating === undefined ? [] : [{ kind, rating }])),
    settings && { smallSharePercent: settings.smallSharePercent },
  )
  const mean = behaviourMean(hundredths(next.scores))
  const bounds = settings?.['behaviour.bounds']
  const behaviour = suggestBehaviour(
    mean,
    bounds && { above: hundredthsOf(bounds.above), asExpected: hundredthsOf(bounds.asExpected) },
  )
  put(next, 'resultSuggestion', result)
  put(next, 'behaviourSuggestion', behaviour)
  put(next, 'scoreMean', mean === undefined ? undefined : decimalOf(mean))
  put(next, 'predikat', shownPredikat(next))
  put(next, 'officeTotal', officeTotal(next, grid))
  next.missing = [...row.missing.filter((key) => !isRatingGap(key)), ...missingKeys(gapsLeft(next, settings))]
  return next
}

/** What was set directly stands as long as both ratings do. */
function shownPredikat({ resultRating, behaviourRating, override }: AppraisalRow) {
  const predikat = predikatOf(resultRating, behaviourRating)
  return predikat && (override?.predikat ?? predikat)
}

function gapsLeft({ marks, resultRating, behaviourRating }: AppraisalRow, settings: Settings | undefined) {
  const isAsked = settings?.['appraisal.markEachResult'] === true
  return ratingGapsOf({
    result: resultRating,
    behaviour: behaviourRating,
    unmarked: isAsked && marks.some(({ rating }) => rating === undefined),
  })
}

function set(row: Mutable<AppraisalRow>, cell: Cell): void {
  switch (cell.field) {
    case 'result':
    case 'behaviour':
    case 'note':
      return setWhole(row, cell)
    case 'workResult':
      row.marks = row.marks.map((mark) =>
        mark.workResultId === cell.workResultId ? marked(mark, cell.value) : mark,
      )
      return
    case 'score':
      row.scores = withPart(row.scores, cell.coreValue, cell.value)
      return
    case 'coreValueRating':
      row.valueRatings = withPart(row.valueRatings, cell.coreValue, cell.value)
      return
    case 'override':
      return put(row, 'override', overrideOf(cell))
    case 'criterion':
      row.criteria = withPart(row.criteria, cell.criterion, cell.value)
      row.criteriaNotApplicable = withPart(row.criteriaNotApplicable, cell.criterion, cell.notApplicable)
  }
}

function setWhole(
  row: Mutable<AppraisalRow>,
  cell: Extract<Cell, { field: 'result' | 'behaviour' | 'note' }>,
) {
  if (cell.field === 'note') return put(row, 'note', cell.value ?? undefined)
  put(row, cell.field === 'result' ? 'resultRating' : 'behaviourRating', cell.value ?? undefined)
}

function overrideOf({ value, reason = '' }: Extract<Cell, { field: 'override' }>): AppraisalRow['override'] {
  return value === null ? undefined : { predikat: value, reason }
}

function marked({ rating: _before, ...mark }: AppraisalMark, rating: Rating | null): AppraisalMark {
  return rating === null ? mark : { ...mark, rating }
}

/** The parts with one of them set, or gone when it says nothing. */
function withPart<T extends object, Key extends keyof T>(
  parts: T,
  key: Key,
  value: T[Key] | null | undefined,
): T {
  const next = { ...parts }
  put(next, key, value ?? undefined)
  return next
}

function put<T extends object, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value === undefined) delete target[key]
  else target[key] = value
}

function hundredths(scores: AppraisalRow['scores']): Partial<Record<CoreValue, number>> {
  return Object.fromEntries(
    coreValues.flatMap((value) =>
      scores[value] === undefined ? [] : [[value, hundredthsOf(scores[value])]],
    ),
  )
}

function officeTotal(row: AppraisalRow, { criteria }: AppraisalGrid): number | undefined {
  const total = criteriaTotal({
    weights: criteria.map((criterion) => ({ key: criterion.key, weight: criterion[row.group] })),
    scores: Object.fromEntries(
      Object.entries(row.criteria).map(([key, score]) => [key, hundredthsOf(score)]),
    ),
    notApplicable: Object.keys(row.criteriaNotApplicable),
  })
  return total.ok ? decimalOf(total.total) : undefined
}
