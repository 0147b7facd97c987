import type { YearOpening } from '#shared/clock/opening.ts'
import { articleOf } from '#shared/clock/clock.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { articleText } from '#shared/text/article.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { documentText } from '../../../ui/clock-words.ts'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

/** Until when the year's documents have to be there, as the clocks count it. */
export function DeadlinesCard({ opening: { year, deadlines } }: { readonly opening: YearOpening }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <Card title={t('clock.opening.deadlines', { year })}>
      <SimpleTable
        caption={t('clock.opening.deadlines', { year })}
        rows={deadlines}
        rowKey={({ clock, period }) => `${clock} ${period}`}
        columns={[
          {
            id: 'what',
            header: t('clock.column.what'),
            cell: (row) => (
              <>
                {t(`clock.rule.${row.clock}.title`)}, {documentText(row, t)}
                <br />
                <small className="hint">
                  {articleText(articleOf(row.clock, parsePeriod(row.period)!), t)}
                </small>
              </>
            ),
          },
          {
            id: 'until',
            header: t('clock.opening.until'),
            width: '9.5rem',
            cell: ({ from, deadline }) => (
              <TwoLines
                first={deadline === undefined ? '–' : format.date(deadline)}
                second={from && t('clock.opening.from', { date: format.date(from) })}
              />
            ),
          },
        ]}
      />
    </Card>
  )
}
