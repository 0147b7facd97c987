import { Button } from '@mantine/core'
import { IconMapPinOff } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '../i18n/texts.ts'
import { EmptyState } from '../ui/state/empty-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** For an address that no page has. */
export function NotFoundPage() {
  const { t } = useTexts()
  const navigate = useNavigate()
  return (
    <div className="page">
      <PageHeader title={t('app.notFound.title')} />
      <EmptyState
        icon={<IconMapPinOff size={32} stroke={1.5} aria-hidden />}
        action={<Button onClick={() => void navigate({ to: '/' })}>{t('app.notFound.home')}</Button>}
      >
        {t('app.notFound.body')}
      </EmptyState>
    </div>
  )
}
