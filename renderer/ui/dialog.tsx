import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTexts } from '../i18n/texts.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly size?: string
}

/** A form in front of the page; Escape closes it and the keyboard is again where it was. The page mounts it only while it is open. */
export function Dialog({ title, onClose, children, size = '30rem' }: DialogProps) {
  const { t } = useTexts()
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus()
    },
    [opener],
  )
  return (
    <Modal.Root opened centered size={size} onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        {/* a header in a dialog is no landmark of the page */}
        <Modal.Header role="none">
          <Modal.Title className="dialog-title">{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('ui.close')} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
