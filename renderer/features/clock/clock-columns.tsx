import { IconAlertTriangle } from '@tabler/icons-react'
import type { ClockRow } from '#shared/clock/clock-list.ts'
import { articleText } from '#shared/text/article.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { distanceText, documentText, toneOf } from '../../ui/clock-words.ts'
import { TwoLines } from '../../ui/two-lines.tsx'

export function clockColumns(t: Translate, format: Format): GridColumn<ClockRow>[] {
  const dayText = ({ deadline }: ClockRow) => (deadline === undefined ? '–' : format.date(deadline))
  return [
    {
      id: 'deadline',
      header: t('clock.column.deadline'),
      width: 136,
      pinned: true,
      cell: (row) => <TwoLines first={dayText(row)} second={distanceText(row, t, format)} />,
      text: dayText,
    },
    {
      id: 'state',
      header: t('clock.column.state'),
      width: 108,
      cell: (row) => <span className={`pill ${toneOf(row)}`}>{t(`clock.status.${row.state}`)}</span>,
      text: ({ state }) => t(`clock.status.${state}`),
    },
    {
      id: 'what',
      header: t('clock.column.what'),
      width: 204,
      grow: true,
      cell: (row) => (
        <TwoLines
          first={
            <>
              {row.collides && <IconAlertTriangle size={14} aria-label={t('clock.collides')} />}
              {t(`clock.rule.${row.clock}.title`)}
            </>
          }
          second={articleText(row.article, t)}
        />
      ),
      text: ({ clock }) => t(`clock.rule.${clock}.title`),
    },
    whoColumn(t),
    actorColumn(t),
  ]
}

function whoColumn(t: Translate): GridColumn<ClockRow> {
  return {
    id: 'who',
    header: t('clock.column.who'),
    width: 180,
    grow: true,
    cell: (row) => (
      <TwoLines
        first={row.name}
        second={row.document === 'orgResult' ? documentText(row, t) : `${documentText(row, t)} · ${row.unit}`}
      />
    ),
    text: ({ name }) => name,
  }
}

function actorColumn(t: Translate): GridColumn<ClockRow> {
  return {
    id: 'actor',
    header: t('clock.column.actor'),
    width: 156,
    cell: ({ actor, actorName }) => (
      <TwoLines
        first={actorName ?? t(`clock.actor.${actor}`)}
        second={actorName && t(`clock.actor.${actor}`)}
      />
    ),
    text: ({ actor, actorName }) => actorName ?? t(`clock.actor.${actor}`),
  }
}
