import { TextInput } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { AppError, type FieldErrors } from '#shared/api/errors.ts'
import { periodsOf } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { HelpMark } from '../../../ui/guide/help-mark.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'

/** Where the target gives no per cent: one line a period that is evaluated, the year last, each with its reason. */
export function AchievementByHand({ row }: { readonly row: RealisationRow }) {
  const { t } = useTexts()
  const { year, rhythm } = usePeriod()
  const needsHand = row.noAchievement === 'text' || row.noAchievement === 'byHand'
  if (!needsHand && Object.keys(row.byHand).length === 0) return null
  return (
    <section aria-label={t('realisation.byHand.title')}>
      <h3>
        {t('realisation.byHand.title')}{' '}
        <HelpMark what={t('realisation.byHand.title')} place="realisation.byHand" />
      </h3>
      <p className="hint">{t('realisation.byHand.hint')}</p>
      <div className="realisation-notes">
        {periodsOf(year, rhythm).map(({ key }) => (
          <HandLine key={`${row.indicatorId}:${key}`} row={row} period={key} />
        ))}
      </div>
    </section>
  )
}

interface Typed {
  readonly percent: string
  readonly note: string
}

/** Stored as one when the line is left, since a per cent is none without its reason; both empty take it back. */
function HandLine({ row, period }: { readonly row: RealisationRow; readonly period: string }) {
  const { t, say } = useTexts()
  const format = useFormat()
  const set = useApiCommand('realisation.setAchievement')
  const [typed, setTyped] = useState<Typed>()
  const [errors, setErrors] = useState<FieldErrors>({})
  const stored = row.byHand[period]
  const shown = typed ?? { percent: format.input(stored?.percent), note: stored?.note ?? '' }
  const giveUp = () => {
    setTyped(undefined)
    setErrors({})
  }
  const store = async ({ percent, note }: Typed) => {
    const number = format.parseDecimal(percent)
    if (percent.trim() !== '' && number === undefined) return setErrors({ percent: { key: 'error.number' } })
    if (number === undefined && note.trim() !== '')
      return setErrors({ percent: { key: 'realisation.error.percentMissing' } })
    try {
      await set.mutateAsync({
        indicatorId: row.indicatorId,
        period,
        percent: number ?? null,
        note,
        rowVersion: stored?.rowVersion ?? 0,
      })
      giveUp()
    } catch (failure) {
      const fields = failure instanceof AppError ? failure.fields : {}
      setErrors(fields)
      if (Object.keys(fields).length === 0) notifyFailed(failure)
    }
  }
  const field = (name: keyof Typed) => ({
    size: 'xs' as const,
    'aria-label': t(`realisation.byHand.${name}`, { period: format.period(period) }),
    placeholder: t(`realisation.byHand.${name}Short`),
    value: shown[name],
    error: errors[name] && say(errors[name]),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setTyped({ ...shown, [name]: event.currentTarget.value }),
    // from the per cent to its reason is within the line
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      const isInside = currentTarget.closest('fieldset')?.contains(relatedTarget)
      if (isInside !== true && typed !== undefined) void store(typed)
    },
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') giveUp()
      if (key === 'Enter' && typed !== undefined) void store(typed)
    },
  })
  return (
    <fieldset className="realisation-note">
      <span className="hint">{format.periodShort(period)}</span>
      <TextInput {...field('percent')} inputMode="decimal" autoComplete="off" />
      <TextInput {...field('note')} maxLength={500} />
    </fieldset>
  )
}
