import { Button } from '@mantine/core'
import { useState } from 'react'
import type { HistoryEvent } from '#shared/report/history.ts'
import { isIsoDate } from '#shared/date/iso-date.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'

const step = 20

/** What changed about a person and who did it, in plain sentences, the newest first. */
export function StoryCard({ employeeId }: { readonly employeeId: string }) {
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
                <StoryLine key={event.seq} event={event} />
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

function StoryLine({ event }: { readonly event: HistoryEvent }) {
  const { t } = useTexts()
  const format = useFormat()
  const say = useChangeWords()
  const words = event.changes.flatMap(({ fields }) => fields.map(say)).filter((text) => text !== undefined)
  return (
    <li data-undone={event.undoneBy !== undefined || undefined}>
      <p>
        <b>{t(`operation.${event.operation}`)}</b>
        {event.undoneBy !== undefined && <span className="pill">{t('employee.story.undone')}</span>}
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

type Field = HistoryEvent['changes'][number]['fields'][number]

/** A changed field as words; ids of other rows say nothing to a reader and are left out. */
function useChangeWords(): (field: Field) => string | undefined {
  const { t, has } = useTexts()
  const format = useFormat()
  const valueOf = (name: string, value: string): string => {
    if (isIsoDate(value)) return format.date(value)
    if (has(`${name}.${value}`)) return t(`${name}.${value}`)
    if (name === 'status' && has(`employeeStatus.${value}`)) return t(`employeeStatus.${value}`)
    if (name === 'leadsUnit') return t(value === '1' ? 'employee.story.yes' : 'employee.story.no')
    return value
  }
  return ({ field, from, to }) => {
    const name = field.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())
    if (
      name.endsWith('Id') ||
      !has(`field.${name}`) ||
      (name === 'leadsUnit' && from === undefined && to === '0')
    )
      return undefined
    const words = {
      field: t(`field.${name}`),
      from: from && valueOf(name, from),
      to: to && valueOf(name, to),
    }
    if (from === undefined) return t('employee.story.set', words)
    return t(to === undefined ? 'employee.story.cleared' : 'employee.story.changed', words)
  }
}
