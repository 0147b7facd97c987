import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

export interface ColumnContext {
  readonly format: Format
  readonly t: Translate
}

/** Who it is; stays in sight in every view of the grid. */
export function personColumn({ t }: ColumnContext): GridColumn<AppraisalRow> {
  return {
    id: 'person',
    header: t('appraisal.column.person'),
    width: 164,
    pinned: true,
    grow: true,
    cell: (row) => (
      <span title={`${row.fullName}\n${row.positionName ?? ''}`} className="appraisal-person">
        <TwoLines
          first={row.fullName}
          second={row.received ? t('appraisal.received') : (row.positionName ?? row.unit)}
        />
      </span>
    ),
    text: ({ fullName }) => fullName,
  }
}

/** Orientation only: what the targets say, and on how many indicators it rests. */
export function achievementColumn({ format, t }: ColumnContext): GridColumn<AppraisalRow> {
  return {
    id: 'achievement',
    header: t('appraisal.column.achievement'),
    figure: true,
    width: 82,
    align: 'right',
    cell: ({ achievement, achievementOf: { computed, total } }) =>
      achievement === undefined ? (
        <span className="muted">{t('appraisal.noAchievement')}</span>
      ) : (
        <span title={t('appraisal.achievementOf', { computed, total })}>
          <TwoLines
            first={format.percent(achievement)}
            second={computed < total ? `${computed}/${total}` : undefined}
          />
        </span>
      ),
    text: ({ achievement }) => format.input(achievement),
  }
}

export function predikatColumn({ t }: ColumnContext): GridColumn<AppraisalRow> {
  return {
    id: 'predikat',
    header: t('appraisal.column.predikat'),
    figure: true,
    width: 154,
    cell: ({ predikat, override }) => (
      <span title={override && t('appraisal.override.short', { reason: override.reason })}>
        <PredikatBadge predikat={predikat} direct={override !== undefined} />
      </span>
    ),
    text: ({ predikat }) => (predikat === undefined ? '' : t(`predikat.${predikat}`)),
  }
}

/** The predikat of each period beside the annual one, which is never their mean. */
export function stripColumn({ format, t }: ColumnContext, periods: number): GridColumn<AppraisalRow> {
  return {
    id: 'strip',
    header: t('appraisal.column.strip'),
    figure: true,
    width: Math.max(72, periods * 25 + 14),
    cell: ({ periods }) => (
      <span className="appraisal-strip">
        {periods.map(({ period, predikat }) => {
          const word = t(`predikat.${predikat ?? 'none'}`)
          return (
            <span
              key={period}
              role="img"
              className={`tone-${predikat ?? 'none'}`}
              title={`${format.periodShort(period)}: ${word}`}
              aria-label={`${format.periodShort(period)} ${word}`}
            >
              {t(`appraisal.short.${predikat ?? 'none'}`)}
            </span>
          )
        })}
      </span>
    ),
    text: ({ periods }) =>
      periods.map(({ predikat }) => t(`appraisal.short.${predikat ?? 'none'}`)).join(' '),
  }
}

export function noteColumn({ t }: ColumnContext): GridColumn<AppraisalRow> {
  return {
    id: 'note',
    header: t('appraisal.column.note'),
    figure: true,
    width: 54,
    grow: true,
    cell: ({ note }) => (
      <span className="truncate muted" title={note}>
        {note}
      </span>
    ),
    text: ({ note }) => note ?? '',
    edit: {},
  }
}
