import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../i18n/texts.ts'
import { EmptyState } from './empty-state.tsx'

/** What a list that follows from plans says where nobody is planned yet: where that is done. */
export function NobodyPlanned({ children }: { readonly children: string }) {
  const { t } = useTexts()
  return (
    <EmptyState
      action={
        <Button component={Link} to="/plan">
          {t('realisation.toPlans')}
        </Button>
      }
    >
      {children}
    </EmptyState>
  )
}
