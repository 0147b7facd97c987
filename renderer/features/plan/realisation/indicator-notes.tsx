import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import type { Period } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { notifyFailed } from '../../../ui/notify.tsx'
import { renewRows } from './renew-rows.ts'
import { useStarted } from '../../../ui/started-entry.ts'

/** A note per period, stored when the field is left; beside it the period's figure. */
export function IndicatorNotes({
  row,
  periods,
}: {
  readonly row: RealisationRow
  readonly periods: readonly Period[]
}) {
  const { t } = useTexts()
  return (
    <section>
      <h3>{t('realisation.panel.notes')}</h3>
      <div className="realisation-notes">
        {periods.map((period) => (
          <NoteField key={`${row.indicatorId}:${period.key}`} row={row} period={period.key} />
        ))}
      </div>
    </section>
  )
}

interface StartedNote {
  readonly text: string
  /** What stood there when writing began; absent once the person knows what another window wrote. */
  readonly seen?: string
}

function NoteField({ row, period }: { readonly row: RealisationRow; readonly period: string }) {
  const { t } = useTexts()
  const format = useFormat()
  const stored = row.notes[period] ?? ''
  const value = row.values[period]
  const note = useNote(row, period)
  return (
    <div className="realisation-note">
      <span className="hint">{format.periodShort(period)}</span>
      <span className="num">{value === undefined ? '–' : format.number(value)}</span>
      <TextInput
        size="xs"
        aria-label={t('realisation.panel.notePlaceholder', { period: format.period(period) })}
        maxLength={500}
        value={note.started?.text ?? stored}
        error={note.error}
        onChange={(event) => note.write(event.currentTarget.value)}
        onBlur={() => void note.store()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') note.drop()
        }}
      />
    </div>
  )
}

/** A note that is being written survives a reload, and does not silently replace what another window wrote meanwhile. */
function useNote({ indicatorId, notes }: RealisationRow, period: string) {
  const { t, say } = useTexts()
  const enter = useApiCommand('realisation.enter', { renews: renewRows })
  const [started, setStarted] = useStarted<StartedNote>(`note.${indicatorId}.${period}`)
  const [error, setError] = useState<string>()
  const stored = notes[period] ?? ''
  const drop = () => {
    setStarted(undefined)
    setError(undefined)
  }
  return {
    started,
    error,
    drop,
    write: (text: string) => setStarted({ seen: stored, ...started, text }),
    async store() {
      if (started === undefined) return
      const note = started.text.trim() || null
      if (note === (stored || null)) return drop()
      const seen = { value: null, note: (started.seen ?? stored) || null }
      try {
        await enter.mutateAsync({ cells: [{ indicatorId, period, note, seen }] })
        drop()
      } catch (failure) {
        const message = failure instanceof AppError ? failure.fields['cells.0.value'] : undefined
        if (message === undefined) return notifyFailed(failure)
        setError(`${say(message)} ${t('realisation.panel.noteChoice')}`)
        setStarted({ text: started.text })
      }
    },
  }
}
