import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../i18n/texts.ts'
import { EmptyState } from './empty-state.tsx'

/** What a list of people says in an office that has none: how they come in. */
export function NobodyYet() {
  const { t } = useTexts()
  return (
    <EmptyState
      action={
        <Button component={Link} to="/data">
          {t('employee.list.import')}
        </Button>
      }
    >
      {t('employee.list.empty')}
    </EmptyState>
  )
}
