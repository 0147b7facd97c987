import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Period } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { notifyFailed } from '../../../ui/notify.tsx'

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

function NoteField({ row, period }: { readonly row: RealisationRow; readonly period: string }) {
  const { t } = useTexts()
  const format = useFormat()
  const enter = useApiCommand('realisation.enter')
  const [typed, setTyped] = useState<string>()
  const stored = row.notes[period] ?? ''
  const value = row.values[period]
  const store = async () => {
    const note = (typed ?? stored).trim()
    setTyped(undefined)
    if (note === stored) return
    await enter
      .mutateAsync({ cells: [{ indicatorId: row.indicatorId, period, note: note || null }] })
      .catch(notifyFailed)
  }
  return (
    <div className="realisation-note">
      <span className="hint">{format.periodShort(period)}</span>
      <span className="num">{value === undefined ? '–' : format.number(value)}</span>
      <TextInput
        size="xs"
        aria-label={t('realisation.panel.notePlaceholder', { period: format.period(period) })}
        maxLength={500}
        value={typed ?? stored}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void store()}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </div>
  )
}
