import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTexts } from '../i18n/texts.ts'

interface WhyPanelProps {
  readonly title: ReactNode
  readonly children: ReactNode
  /** The article, who set it and when. */
  readonly footer?: ReactNode
  /** A panel that is there on demand is closed, not folded. */
  readonly onClose?: () => void
  /** It tells how somebody was judged: covered while figures are hidden. */
  readonly figure?: boolean
}

/** The right panel that explains what is selected; inside `.split` it moves below on narrow windows and can be folded. */
export function WhyPanel({ title, children, footer, onClose, figure }: WhyPanelProps) {
  const { t } = useTexts()
  const id = useId()
  const [open, setOpen] = useState(true)
  return (
    <aside className="card why-panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {onClose === undefined ? (
          <ActionIcon
            className="why-toggle no-print"
            aria-expanded={open}
            aria-label={t(open ? 'ui.panel.fold' : 'ui.panel.unfold')}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
          </ActionIcon>
        ) : (
          <ActionIcon className="why-toggle no-print" aria-label={t('ui.close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </header>
      {open && (
        // what scrolls must be reachable by the keyboard
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="why-body" data-figure={figure || undefined} tabIndex={0}>
          {children}
        </div>
      )}
      {open && footer !== undefined && <footer>{footer}</footer>}
    </aside>
  )
}

interface WhyStepProps {
  readonly icon: ReactNode
  readonly children: ReactNode
  readonly detail?: ReactNode
}
/** One line of an explanation: icon, sentence, and where it comes from in small type. */
export function WhyStep({ icon, children, detail }: WhyStepProps) {
  return (
    <div className="step">
      <span aria-hidden>{icon}</span>
      <div>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </div>
    </div>
  )
}
