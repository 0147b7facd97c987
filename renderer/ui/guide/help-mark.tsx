import { ActionIcon } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useTexts } from '../../i18n/texts.ts'
import { openGuide } from './guide-door.tsx'
import type { GuidePlace } from './place-of.ts'

interface HelpMarkProps {
  /** What it explains, as it is called beside it. */
  readonly what: string
  readonly place: GuidePlace
}

/** The "?" beside a field whose rule the guide explains. */
export function HelpMark({ what, place }: HelpMarkProps) {
  const { t } = useTexts()
  return (
    <ActionIcon
      className="no-print"
      variant="subtle"
      size="sm"
      aria-label={t('guide.about', { what })}
      onClick={() => openGuide(place)}
    >
      <IconHelp size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  )
}
