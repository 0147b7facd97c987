import type { NextPage, NextRow } from '#shared/clock/next/next-list.ts'
import { articleText } from '#shared/text/article.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { actorText, dueOf } from '../../../ui/next/next-words.ts'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { aboutText } from './next-columns.tsx'
import { keyOfNext } from './next-key.ts'

/** On paper only: the list as a table for the morning meeting, with a box to tick. */
export function PrintedNext({ page: { rows } }: { readonly page: NextPage }) {
  const { t } = useTexts()
  const format = useFormat()
  const dueText = (row: NextRow) => {
    const { day, distance } = dueOf(row, t, format)
    return (
      <>
        {day}
        <br />
        <small>{[t(`clock.next.risk.${row.risk}`), distance].filter(Boolean).join(', ')}</small>
      </>
    )
  }
  return (
    <div className="only-print next-print">
      <SimpleTable
        caption={t('clock.next.title')}
        rows={rows}
        rowKey={keyOfNext}
        columns={[
          { id: 'box', header: '', cell: () => '☐', width: '1.5rem' },
          { id: 'due', header: t('clock.next.column.due'), cell: dueText },
          {
            id: 'what',
            header: t('clock.next.column.what'),
            cell: ({ stage, article }) => (
              <>
                {t(`clock.next.stage.${stage}`)}
                <br />
                <small>{articleText(article, t)}</small>
              </>
            ),
          },
          {
            id: 'who',
            header: t('clock.next.column.who'),
            cell: (row) => (
              <>
                {row.name}
                <br />
                <small>{aboutText(row, t)}</small>
              </>
            ),
          },
          { id: 'actor', header: t('clock.next.column.actor'), cell: (row) => actorText(row, t) },
        ]}
      />
    </div>
  )
}
