import { ActionIcon } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { openGuide } from '../guide/guide-door.tsx'
import type { GuidePlace } from '../guide/place-of.ts'

export interface WithHelp {
  /** Where the guide explains the term of the field. */
  readonly help?: GuidePlace | undefined
}

interface HelpedProps extends WithHelp {
  readonly label: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A field with "?" at the end of its label for the pointer; for the keyboard and readers F1 in the field leads to the same place. */
export function Helped({ help, label, className = '', children }: HelpedProps) {
  const { t } = useTexts()
  if (help === undefined) return children
  return (
    <div className={`helped ${className}`} data-guide={help}>
      {children}
      <ActionIcon
        className="no-print"
        variant="subtle"
        size="sm"
        aria-hidden
        tabIndex={-1}
        title={t('guide.about', { what: typeof label === 'string' ? label : '' })}
        onClick={() => openGuide(help)}
      >
        <IconHelp size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  )
}
