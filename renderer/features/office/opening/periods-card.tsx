import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { YearOpening } from '#shared/clock/opening.ts'
import { rhythms } from '#shared/period/period.ts'
import { documentationPeriods } from '#shared/setting/settings.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** In which periods the year is rated and how often progress is noted; one command opens it. */
export function PeriodsCard({ opening }: { readonly opening: YearOpening }) {
  const { t } = useTexts()
  return (
    <Card title={t('clock.opening.step.periods')}>
      {opening.isOpen ? (
        <p className="card-body">
          {t('clock.opening.isOpen', {
            rhythm: t(`rhythm.${opening.rhythm}`).toLowerCase(),
            documentation: t(
              `setting.documentationPeriod.choice.${opening.documentationPeriod}`,
            ).toLowerCase(),
          })}
        </p>
      ) : (
        <OpenForm opening={opening} />
      )}
    </Card>
  )
}

function OpenForm({ opening: { year, ...proposed } }: { readonly opening: YearOpening }) {
  const { t } = useTexts()
  const [rhythm, setRhythm] = useState(proposed.rhythm)
  const [documentationPeriod, setDocumentation] = useState(proposed.documentationPeriod)
  const open = useApiCommand('year.open', {
    onDone: () => void notifyDone(t('clock.opening.opened', { year }), { undo: true }),
  })
  return (
    <form
      className="card-body stack"
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate({ year, rhythm, documentationPeriod }, { onError: notifyFailed })
      }}
    >
      <div className="form-grid">
        <SelectField
          label={t('field.rhythm')}
          value={rhythm}
          choices={rhythms.toReversed().map((value) => ({ value, label: t(`rhythm.${value}`) }))}
          onChange={(value) => value !== undefined && setRhythm(value)}
        />
        <SelectField
          label={t('clock.opening.documentation')}
          value={documentationPeriod}
          choices={documentationPeriods.map((value) => ({
            value,
            label: t(`setting.documentationPeriod.choice.${value}`),
          }))}
          onChange={(value) => value !== undefined && setDocumentation(value)}
        />
      </div>
      <Act name="year.open">
        <Button type="submit" leftSection={<IconCalendarPlus size={16} />} loading={open.isPending}>
          {t('clock.opening.open', { year })}
        </Button>
      </Act>
    </form>
  )
}
