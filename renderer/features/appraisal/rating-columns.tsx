import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import { type Departure, departuresOf } from '#shared/appraisal/departure.ts'
import type { AppraisalGrid, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { isRateable } from '#shared/appraisal/evaluation-state.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { departureText } from './departure-notice.tsx'
import { RatingKey } from '../../ui/rating-key.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import {
  achievementColumn,
  type ColumnContext,
  noteColumn,
  personColumn,
  predikatColumn,
  stripColumn,
} from './person-columns.tsx'
import {
  checkCriterion,
  checkScore,
  markColumn,
  ratingIn,
  ratingKeysOf,
  shownCriteria,
} from './rating-edit.ts'

export type View = 'rating' | 'score' | 'value' | 'column' | 'criteria'

/** The columns of a view. Every view begins with the person; the first ends with predikat and note. */
export function columnsOf(
  view: View,
  grid: AppraisalGrid,
  context: ColumnContext,
  core: CoreValue = coreValues[0],
): GridColumn<AppraisalRow>[] {
  if (view === 'column') return [personColumn(context), ...oneValueColumns(core, context)]
  if (view === 'criteria') return [personColumn(context), ...criteriaColumns(grid, context)]
  if (view !== 'rating') return [personColumn(context), ...behaviourColumns(view, context)]
  const isAnnual = /^\d{4}$/.test(grid.period)
  return [
    personColumn(context),
    achievementColumn(context),
    ...markColumns(mostMarks(grid), context),
    resultColumn(context),
    behaviourColumn(context),
    predikatColumn(context),
    ...(isAnnual ? [stripColumn(context, mostPeriods(grid))] : []),
    noteColumn(context),
  ]
}

const mostMarks = ({ rows }: AppraisalGrid) => Math.max(0, ...rows.map(({ marks }) => marks.length))
const mostPeriods = ({ rows }: AppraisalGrid) => Math.max(0, ...rows.map(({ periods }) => periods.length))

/** All that the columns take from the grid: while it is the same, so are they. */
export function shapeOf(grid: AppraisalGrid): string {
  return JSON.stringify([grid.period, mostMarks(grid), mostPeriods(grid), shownCriteria(grid)])
}

/** Ratings wait for the approved plan; what was submitted is read-only. */
function canRate({ state }: AppraisalRow): boolean {
  return isRateable(state)
}

function ratingColumn(
  { t }: ColumnContext,
  column: {
    readonly id: string
    readonly header: string
    readonly headerNote?: string
    readonly width: number
    readonly suggestion?: (row: AppraisalRow) => Rating | undefined
    readonly has?: (row: AppraisalRow) => boolean
    readonly title?: (row: AppraisalRow) => string | undefined
    readonly departure?: (row: AppraisalRow) => Departure | undefined
    readonly afterKey?: 'next' | 'down'
  },
): GridColumn<AppraisalRow> {
  const {
    id,
    header,
    headerNote,
    width,
    suggestion,
    has = () => true,
    title,
    departure,
    afterKey = 'next',
  } = column
  return {
    id,
    header,
    width,
    align: 'center',
    figure: true,
    ...(headerNote !== undefined && { headerNote }),
    cell: (row) => {
      if (!has(row)) return null
      const rating = ratingIn(row, id)
      const suggested = suggestion?.(row)
      const departs = departure?.(row)
      return (
        <RatingKey
          rating={rating ?? suggested}
          suggested={rating === undefined}
          departs={departs !== undefined}
          about={departs ? departureText(departs, t) : title?.(row)}
        />
      )
    },
    text: (row) => {
      const rating = ratingIn(row, id)
      return rating === undefined ? '' : t(`ratingShort.${rating}`)
    },
    edit: {
      keys: ratingKeysOf(suggestion !== undefined),
      can: (row) => canRate(row) && has(row),
      afterKey,
    },
  }
}

/** One working mark a result; people with fewer results have nothing to fill in the later columns. */
function markColumns(most: number, context: ColumnContext): GridColumn<AppraisalRow>[] {
  return Array.from({ length: most }, (_, index) => {
    const number = index + 1
    const markOf = (row: AppraisalRow) => row.marks.find((mark) => mark.number === number)
    return ratingColumn(context, {
      id: markColumn(number),
      header: context.t('appraisal.column.mark'),
      width: 34,
      headerNote: String(number),
      has: (row) => markOf(row) !== undefined,
      title: (row) => markOf(row)?.text,
    })
  })
}

function resultColumn(context: ColumnContext): GridColumn<AppraisalRow> {
  return ratingColumn(context, {
    id: 'result',
    header: context.t('appraisal.column.result'),
    width: 58,
    suggestion: ({ resultSuggestion }) => resultSuggestion,
    departure: (row) => departuresOf(row).result,
  })
}

function behaviourColumn(context: ColumnContext): GridColumn<AppraisalRow> {
  return ratingColumn(context, {
    id: 'behaviour',
    header: context.t('appraisal.column.behaviour'),
    width: 66,
    suggestion: ({ behaviourSuggestion }) => behaviourSuggestion,
    departure: (row) => departuresOf(row).behaviour,
  })
}

/** The seven core values, as scores of the office or as ratings, and the one behaviour rating that they suggest. */
function behaviourColumns(view: 'score' | 'value', context: ColumnContext): GridColumn<AppraisalRow>[] {
  const { format, t } = context
  const values = coreValues.map((value): GridColumn<AppraisalRow> => {
    const header = t(`appraisal.value.${value}`)
    if (view === 'value') return ratingColumn(context, { id: `value-${value}`, header, width: 72 })
    return {
      id: `score-${value}`,
      header,
      width: 72,
      align: 'right',
      figure: true,
      cell: ({ scores }) => (scores[value] === undefined ? '' : format.number(scores[value])),
      text: ({ scores }) => format.input(scores[value]),
      edit: { check: (text) => checkScore(text, format.parseDecimal) },
    }
  })
  const mean: GridColumn<AppraisalRow> = {
    id: 'mean',
    header: t('appraisal.column.mean'),
    width: 68,
    align: 'right',
    figure: true,
    cell: ({ scoreMean }) =>
      scoreMean === undefined ? <span className="muted">–</span> : format.figure(scoreMean),
    text: ({ scoreMean }) => format.input(scoreMean),
  }
  return [...values, ...(view === 'score' ? [mean] : []), behaviourColumn(context)]
}

/** One value of all people, down the column: who is compared by one yardstick is compared fairly. */
function oneValueColumns(value: CoreValue, context: ColumnContext): GridColumn<AppraisalRow>[] {
  const { t } = context
  return [
    {
      ...ratingColumn(context, {
        id: `value-${value}`,
        header: t(`coreValue.${value}`),
        width: 190,
        afterKey: 'down',
      }),
      cell: (row) => {
        const rating = row.valueRatings[value]
        return (
          <span className="rating-word">
            <RatingKey rating={rating} /> {rating && t(`rating.${rating}`)}
          </span>
        )
      },
    },
    behaviourColumn(context),
    noteColumn(context),
  ]
}

/** The office's own criteria with their live total; a grade of the office, never a rating of the law. */
function criteriaColumns(grid: AppraisalGrid, context: ColumnContext): GridColumn<AppraisalRow>[] {
  const { format, t } = context
  const columns = shownCriteria(grid).map(({ key, label, ...weights }): GridColumn<AppraisalRow> => ({
    id: `criterion-${key}`,
    header: label,
    width: 74,
    align: 'right',
    figure: true,
    cell: (row) => {
      const reason = row.criteriaNotApplicable[key]
      if (weights[row.group] === 0) return <span className="muted">–</span>
      if (reason !== undefined) return <abbr title={reason}>{t('appraisal.criteria.notApplicable')}</abbr>
      const score = row.criteria[key]
      return score === undefined ? '' : format.number(score)
    },
    text: (row) => {
      const reason = row.criteriaNotApplicable[key]
      return reason === undefined ? format.input(row.criteria[key]) : `tb ${reason}`
    },
    edit: {
      can: (row) => weights[row.group] > 0,
      check: (text) => checkCriterion(text, format.parseDecimal),
    },
  }))
  const total: GridColumn<AppraisalRow> = {
    id: 'total',
    header: t('appraisal.criteria.total'),
    width: 118,
    align: 'right',
    figure: true,
    cell: ({ officeTotal, officeGrade }) =>
      officeTotal === undefined ? (
        <span className="muted">{t('appraisal.criteria.incomplete')}</span>
      ) : (
        <TwoLines
          first={format.figure(officeTotal)}
          second={officeGrade && t(`appraisal.grade.${officeGrade}`)}
        />
      ),
    text: ({ officeTotal }) => format.input(officeTotal),
  }
  return [...columns, total]
}
