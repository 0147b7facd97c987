import { IconCalendarPlus, IconCircleCheck } from '@tabler/icons-react'
import type { Gap } from '#shared/progress/gaps.ts'
import type { ProgressOfPerson } from '#shared/progress/progress.ts'
import { useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { WhyPanel, WhyStep } from '../../ui/why-panel.tsx'

interface GapPanelProps {
  readonly progress: ProgressOfPerson
  readonly onDay: (day: string) => void
}

/** More than these nobody works through one by one. */
const most = 60

/** Days, weeks or months without a line, the newest first; one click takes the day into the quick line. */
export function GapPanel({ progress: { gaps, documentation, writable }, onDay }: GapPanelProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { period } = usePeriod()
  const shown = gaps.toReversed().slice(0, most)
  const rhythm = t(`setting.documentationPeriod.choice.${documentation}`).toLowerCase()
  return (
    <WhyPanel title={t('progressEntry.gaps.title')} footer={t('progressEntry.gaps.footer', { rhythm })}>
      {gaps.length === 0 ? (
        <WhyStep icon={<IconCircleCheck size={16} />}>
          {t('progressEntry.gaps.none', { period: format.period(period.key) })}
        </WhyStep>
      ) : (
        <ul className="progress-gaps">
          {shown.map((gap) => (
            <li key={gap.from}>
              {writable ? (
                <button
                  type="button"
                  title={t('progressEntry.gaps.fill', { date: gapText(gap, format) })}
                  onClick={() => onDay(gap.to)}
                >
                  <IconCalendarPlus size={15} aria-hidden />
                  {gapText(gap, format)}
                </button>
              ) : (
                gapText(gap, format)
              )}
            </li>
          ))}
          {gaps.length > most && (
            <li className="hint">{t('progressEntry.gaps.more', { count: gaps.length - most })}</li>
          )}
        </ul>
      )}
    </WhyPanel>
  )
}

function gapText({ from, to }: Gap, format: Format): string {
  return from === to ? format.weekday(from) : `${format.date(from)} – ${format.date(to)}`
}
