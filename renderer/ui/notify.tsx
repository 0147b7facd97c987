import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { AppError } from '#shared/api/errors.ts'
import { say } from '#shared/text/translate.ts'
import { lastStored } from '../api/query-client.ts'
import { call } from '../api/transport.ts'
import { texts } from '../i18n/texts.ts'

/** Says what was done. `undo` offers to take back this window's newest command, which must be the one just done, if it changed anything. */
export async function notifyDone(message: string, options: { readonly undo?: boolean } = {}): Promise<void> {
  const stored = lastStored()
  const step = options.undo ? await call('history.state', {}).catch(() => undefined) : undefined
  const seq = step?.undo?.seq === stored ? stored : undefined
  const id = notifications.show({
    autoClose: 6000,
    withBorder: true,
    closeButtonProps: { 'aria-label': texts.t('ui.close') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {message}
        </Text>
        {seq !== undefined && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              notifications.hide(id)
              void call('history.undo', { seq }).then(() => notifyDone(texts.t('ui.undone')), notifyFailed)
            }}
          >
            {texts.t('ui.undo')}
          </Button>
        )}
      </Group>
    ),
  })
}

/** Says why it was not done; stays until closed. */
export function notifyFailed(error: unknown): void {
  notifications.show({
    color: 'red',
    autoClose: false,
    withBorder: true,
    role: 'alert',
    closeButtonProps: { 'aria-label': texts.t('ui.close') },
    message: sayError(error),
  })
}

/** The sentence of a failure; a field's own message follows where there is one. */
export function sayError(error: unknown): string {
  if (!(error instanceof AppError)) return texts.t('error.internal')
  const fields = Object.values(error.fields)
    .filter(({ key }) => key !== error.key)
    .map((field) => say(texts, field))
  return [say(texts, error), ...new Set(fields)].join(' ')
}
