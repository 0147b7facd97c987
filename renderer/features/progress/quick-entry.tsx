import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { PlannedResult } from '#shared/plan/planned-result.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { EntryFields } from './entry-fields.tsx'
import { useEntry } from './use-entry.ts'

interface QuickEntryProps {
  readonly results: readonly PlannedResult[]
  readonly date: string
  readonly onDate: (date: string) => void
}

/** One line: Enter stores it and opens the next, with the same day and result. */
export function QuickEntry({ results, date, onDate }: QuickEntryProps) {
  const { t } = useTexts()
  const result = useRef<HTMLInputElement>(null)
  const only = results.length === 1 ? results[0]?.id : undefined
  const { draft, change, errors, submit, busy } = useEntry({
    results,
    start: { date, workResultId: only, indicatorId: undefined, text: '', quantity: undefined, final: false },
    onDone: () => {
      change({ text: '', quantity: undefined, final: false })
      result.current?.focus()
    },
  })
  // a day chosen among those that are empty
  useEffect(() => {
    change({ date })
  }, [date]) // oxlint-disable-line exhaustive-deps
  return (
    <Card title={t('progressEntry.quick.title')}>
      <Act name="progress.save">
        <form
          className="card-body"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void submit()
          }}
        >
          <EntryFields
            results={results}
            draft={draft}
            onChange={(next) => {
              change(next)
              if (next.date !== undefined) onDate(next.date)
            }}
            errors={errors}
            resultRef={result}
          >
            <Button type="submit" loading={busy}>
              {t('progressEntry.quick.save')}
            </Button>
          </EntryFields>
        </form>
      </Act>
    </Card>
  )
}
