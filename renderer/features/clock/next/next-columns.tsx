import type { NextRow } from '#shared/clock/next/next-list.ts'
import { articleText } from '#shared/text/article.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import { documentText } from '../../../ui/clock-words.ts'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { NextButton } from '../../../ui/next/next-button.tsx'
import { actorText, dueOf, toneOfRisk } from '../../../ui/next/next-words.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'

export function nextColumns(t: Translate, format: Format): GridColumn<NextRow>[] {
  return [
    {
      id: 'due',
      header: t('clock.next.column.due'),
      width: 136,
      pinned: true,
      cell: (row) => {
        const { day, distance } = dueOf(row, t, format)
        return <TwoLines first={day} second={distance} />
      },
      text: (row) => dueOf(row, t, format).day,
    },
    {
      id: 'risk',
      header: t('clock.next.column.risk'),
      width: 112,
      cell: ({ risk }) => <span className={`pill ${toneOfRisk[risk]}`}>{t(`clock.next.risk.${risk}`)}</span>,
      text: ({ risk }) => t(`clock.next.risk.${risk}`),
    },
    {
      id: 'what',
      header: t('clock.next.column.what'),
      width: 152,
      grow: true,
      cell: ({ stage, article }) => (
        <TwoLines first={t(`clock.next.stage.${stage}`)} second={articleText(article, t)} />
      ),
      text: ({ stage }) => t(`clock.next.stage.${stage}`),
    },
    {
      id: 'who',
      header: t('clock.next.column.who'),
      width: 156,
      grow: true,
      cell: (row) => <TwoLines first={row.name} second={aboutText(row, t)} />,
      text: ({ name }) => name,
    },
    {
      id: 'actor',
      header: t('clock.next.column.actor'),
      width: 132,
      cell: (row) => (
        <TwoLines
          first={actorText(row, t)}
          second={row.actorName === undefined ? undefined : t(`clock.actor.${row.actor}`)}
        />
      ),
      text: (row) => actorText(row, t),
    },
    {
      id: 'act',
      header: t('clock.next.column.act'),
      width: 92,
      cell: (row) => <NextButton row={row} />,
      text: () => '',
    },
  ]
}

/** Which document, and of a person where he works. */
export function aboutText(row: NextRow, t: Translate): string {
  return row.document === 'orgResult' ? documentText(row, t) : `${documentText(row, t)} · ${row.unit}`
}
