import { IconInfoCircle } from '@tabler/icons-react'
import type { NextRow } from '#shared/clock/next/next-list.ts'
import { articleText } from '#shared/text/article.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { WhyPanel, WhyStep } from '../../../ui/why-panel.tsx'
import { ClockPanel } from '../clock-panel.tsx'
import { aboutText } from './next-columns.tsx'

/** Why the chosen thing stands there: how its deadline was counted, or that the law names none. */
export function NextPanel({ row }: { readonly row: NextRow }) {
  const { clock, period, employeeId, unitId } = row
  if (clock === undefined) return <PracticePanel row={row} />
  return (
    <ClockPanel chosen={{ clock, period, ...(employeeId === undefined ? { unitId } : { employeeId }) }} />
  )
}

function PracticePanel({ row }: { readonly row: NextRow }) {
  const { t } = useTexts()
  return (
    <WhyPanel title={t('clock.next.why.title')} footer={`PermenPANRB 6/2022, ${articleText(row.article, t)}`}>
      <section className="clock-head">
        <b>{t(`clock.next.stage.${row.stage}`)}</b>
        <small>
          {row.name} · {aboutText(row, t)}
        </small>
      </section>
      <section>
        <WhyStep icon={<IconInfoCircle size={16} />}>{t('clock.next.why.practice')}</WhyStep>
      </section>
    </WhyPanel>
  )
}
