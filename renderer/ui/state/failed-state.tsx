import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { AppError } from '#shared/api/errors.ts'
import { useTexts } from '../../i18n/texts.ts'

interface FailedStateProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

export function FailedState({ error, onRetry }: FailedStateProps) {
  const { t, say } = useTexts()
  return (
    <div className="failed-state" role="alert">
      <IconAlertTriangle size={32} stroke={1.5} aria-hidden />
      <p>{say(error instanceof AppError ? error : { key: 'error.internal' })}</p>
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
    </div>
  )
}
