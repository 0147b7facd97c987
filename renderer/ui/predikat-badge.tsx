import { IconAlertTriangle, IconCheck, IconChevronsUp, IconMinus, IconTool, IconX } from '@tabler/icons-react'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import { useTexts } from '../i18n/texts.ts'

const icons = {
  excellent: IconChevronsUp,
  good: IconCheck,
  needsImprovement: IconTool,
  poor: IconAlertTriangle,
  veryPoor: IconX,
} as const

/** Always word, icon and colour together: none of them alone carries the meaning. */
export function PredikatBadge({
  predikat,
  direct = false,
}: {
  readonly predikat: Predikat | undefined
  /** Set directly for a drop-out, not by the quadrant. */
  readonly direct?: boolean | undefined
}) {
  const { t } = useTexts()
  const Icon = predikat === undefined ? IconMinus : icons[predikat]
  return (
    <span className={`pill tone-${predikat ?? 'none'}`} data-figure>
      {direct ? <abbr title={t('predikatDirect')}>§</abbr> : <Icon size={14} stroke={2} aria-hidden />}
      {t(predikat === undefined ? 'predikat.none' : `predikat.${predikat}`)}
    </span>
  )
}
