import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly size?: string
}

/** A form in front of the page; Escape closes it. The page mounts it only while it is open. */
export function Dialog({ title, onClose, children, size = '30rem' }: DialogProps) {
  const { t } = useTexts()
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
