import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useTexts } from '../i18n/texts.ts'
import { EmptyState } from '../ui/state/empty-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { useNavigation } from './navigation.ts'

/** For an address of which the role may not see the page; at the start of the window it leads on to one that it may. */
export function NotYoursPage({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const first = useNavigation()[0]?.to
  if (path === '/' && first !== undefined && first !== '/') return <Navigate to={first as '/'} replace />
  return (
    <div className="page">
      <PageHeader title={t('app.notYours.title')} />
      <EmptyState
        icon={<IconLock size={32} stroke={1.5} aria-hidden />}
        action={
          <Button onClick={() => void navigate({ to: (first ?? '/settings') as '/' })}>
            {t('app.notYours.home')}
          </Button>
        }
      >
        {t('app.notYours.body')}
      </EmptyState>
    </div>
  )
}
