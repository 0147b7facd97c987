import { Button } from '@mantine/core'
import { useState } from 'react'
import { parsePeriod } from '#shared/period/period.ts'
import type { HistoryEvent } from '#shared/history/history.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { fieldText } from '../../../i18n/change-words.ts'
import { operationName } from '../../../i18n/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { objectText } from '../../../i18n/object-text.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/query-view.tsx'

const step = 20

/** What changed about a person and who did it, in plain sentences, the newest first. */
export function StoryCard({ employeeId, name }: { readonly employeeId: string; readonly name: string }) {
  const { t } = useTexts()
  const [limit, setLimit] = useState(step)
  const events = useApiQuery('history.list', { employeeId, limit })
  return (
    <Card title={t('employee.story.card')} className="story-card">
      <QueryView query={events}>
        {(list) => (
          <>
            {list.length === 0 && <p className="card-note">{t('employee.story.none')}</p>}
            <ol className="story">
              {list.map((event) => (
                <StoryLine key={event.seq} event={event} name={name} />
              ))}
            </ol>
            {list.length === limit && limit < 500 && (
              <Button variant="subtle" onClick={() => setLimit(Math.min(500, limit + step * 2))}>
                {t('employee.story.more')}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}

function StoryLine({ event, name }: { readonly event: HistoryEvent; readonly name: string }) {
  const { t } = useTexts()
  const format = useFormat()
  const wordsOf = (changes: HistoryEvent['changes']) =>
    changes.flatMap(({ table, fields }) =>
      fields
        .filter(({ field }) => !smallPrint.has(field))
        .flatMap((field) => fieldText(table, field, { t, format }) ?? []),
    )
  // ratings of single results and values only where nothing weightier changed
  const weighty = wordsOf(event.changes.filter(({ table }) => !partial.has(table)))
  const words = weighty.length > 0 ? weighty : wordsOf(event.changes)
  const object = event.object === undefined || isKnown(event.object, name) ? undefined : event.object
  return (
    <li data-undone={event.undoneBy !== undefined || undefined}>
      <p>
        <b>{operationName(event.operation, t)}</b>
        {event.undoneBy !== undefined && <span className="pill">{t('employee.story.undone')}</span>}
        {object !== undefined && <span>{objectText(object, format, t)}</span>}
        <span className="muted">
          {t('employee.story.by', { who: event.who, when: format.dateTime(event.at) })}
        </span>
      </p>
      {words.length > 0 && <p className="story-changes">{[...new Set(words)].slice(0, 8).join(' · ')}</p>}
      {event.reason !== undefined && (
        <p className="muted">{t('employee.story.reason', { reason: event.reason })}</p>
      )}
    </li>
  )
}

const partial = new Set(['result_rating', 'value_rating', 'criterion_score'])

/** Derived from the rest, or how a plan is computed: no news in the story of a person. */
const smallPrint = new Set([
  'received',
  'estimated',
  'work_score',
  'behaviour_score',
  'office_total',
  'detail',
  'index_value',
  'locked_by',
  'origin',
  'version',
  'approach',
  'kind',
  'key',
  'aspects',
  'grain',
  'accumulation',
])

/** The page is about this person and the words name the period: neither needs saying again. */
function isKnown(object: string, name: string): boolean {
  return object === name || parsePeriod(object) !== undefined
}
