import { Button } from '@mantine/core'
import { IconDatabaseImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../../i18n/texts.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'

/** An office without people: the staff list comes first, best from the workbook that every office has. */
export function FirstSteps() {
  const { t } = useTexts()
  return (
    <div className="card">
      <EmptyState
        icon={<IconDatabaseImport size={36} stroke={1.5} aria-hidden />}
        action={
          <Button renderRoot={(props) => <Link {...props} to={'/data' as '/'} />}>
            {t('dashboard.first.import')}
          </Button>
        }
      >
        {t('dashboard.first.body')}
      </EmptyState>
    </div>
  )
}
