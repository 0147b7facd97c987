import { Button, Group, Text } from '@mantine/core'
import { modals, ModalsProvider } from '@mantine/modals'
import { Notifications, notifications } from '@mantine/notifications'
import { type ReactNode, useEffect } from 'react'
import { texts } from '../../i18n/texts.ts'
import type { OverPage, Question, WorkNote } from './over-page.ts'

const over: OverPage = { showDone, showFailed, showWork, showBox, clear, ask }

/** What lies over every page: notes in the corner, and questions in front. */
export function Over({ onReady }: { readonly onReady: (page: OverPage) => void }) {
  useEffect(() => onReady(over), [onReady])
  return (
    <>
      <ModalsProvider />
      <Notifications position="bottom-left" limit={4} />
    </>
  )
}

function showDone(message: string, undo: (() => void) | false): void {
  const id = notifications.show({
    autoClose: 6000,
    withBorder: true,
    closeButtonProps: { 'aria-label': texts.t('ui.close') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {message}
        </Text>
        {undo && (
          <Button variant="subtle" size="compact-sm" onClick={() => takeBack(id, undo)}>
            {texts.t('ui.undo')}
          </Button>
        )}
      </Group>
    ),
  })
}

function takeBack(id: string, undo: () => void): void {
  notifications.hide(id)
  undo()
}

function showFailed(message: string): void {
  notifications.show({
    color: 'red',
    autoClose: false,
    withBorder: true,
    role: 'alert',
    closeButtonProps: { 'aria-label': texts.t('ui.close') },
    message,
  })
}

function showWork(message: string, stop: () => void): WorkNote {
  const withStop = (now: string) => (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm">{now}</Text>
      <Button variant="subtle" size="compact-sm" onClick={stop}>
        {texts.t('ui.cancel')}
      </Button>
    </Group>
  )
  const id = notifications.show({
    loading: true,
    autoClose: false,
    withCloseButton: false,
    withBorder: true,
    message: withStop(message),
  })
  return {
    update: (now) => notifications.update({ id, loading: true, message: withStop(now) }),
    hide: () => notifications.hide(id),
  }
}

function showBox(title: string, children: ReactNode): void {
  modals.open({ title, centered: true, closeButtonProps: { 'aria-label': texts.t('ui.close') }, children })
}

function clear(what: 'notes' | 'all'): void {
  notifications.clean()
  if (what === 'all') modals.closeAll()
}

function ask({ title, body, action, danger }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      centered: true,
      children: <Text size="sm">{body}</Text>,
      labels: { confirm: action, cancel: texts.t('ui.cancel') },
      confirmProps: { ...(danger && { color: 'red' }) },
      closeButtonProps: { 'aria-label': texts.t('ui.close') },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      // the form behind hears the same Escape: it must be over before the form is told
      onClose: () => void setTimeout(() => resolve(false)),
    })
  })
}
