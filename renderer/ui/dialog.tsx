import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly size?: string
}

/** A form in front of the page; Escape closes it. The page mounts it only while it is open. */
export function Dialog({ title, onClose, children, size = '30rem' }: DialogProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened
      centered
      title={title}
      size={size}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {children}
    </Modal>
  )
}
