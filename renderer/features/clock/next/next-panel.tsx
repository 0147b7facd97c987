import { IconInfoCircle } from '@tabler/icons-react'
import type { NextRow } from '#shared/clock/next/next-list.ts'
import { articleText } from '#shared/text/article.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { WhyPanel, WhyStep } from '../../../ui/why-panel.tsx'
import { ClockPanel } from '../clock-panel.tsx'
import { whomText } from '../../../ui/next/next-words.ts'
import { aboutText } from './next-columns.tsx'

/** Why the chosen thing stands there: how its deadline was counted, or that the law names none. */
export function NextPanel({ row }: { readonly row: NextRow }) {
  const { clock, period, employeeId, unitId, group } = row
  if (group) return <GroupPanel row={row} count={group.people} />
  if (clock === undefined) return <PracticePanel row={row} />
  return (
    <ClockPanel chosen={{ clock, period, ...(employeeId === undefined ? { unitId } : { employeeId }) }} />
  )
}

/** Of many at once: what is equal; how the day is counted stands with each of them. */
function GroupPanel({ row, count }: { readonly row: NextRow; readonly count: number }) {
  const { t } = useTexts()
  return (
    <WhyPanel title={t('clock.next.why.title')} footer={`PermenPANRB 6/2022, ${articleText(row.article, t)}`}>
      <section className="clock-head">
        <b>{t(`clock.next.stage.${row.stage}`)}</b>
        <small>
          {whomText(row, t)} · {aboutText(row, t)}
        </small>
      </section>
      <section>
        <WhyStep icon={<IconInfoCircle size={16} />}>{t('clock.next.group.hint', { count })}</WhyStep>
      </section>
    </WhyPanel>
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
