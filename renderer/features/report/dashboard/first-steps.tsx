import { IconDatabaseImport } from '@tabler/icons-react'
import { useTexts } from '../../../i18n/texts.ts'
import { ImportLink } from '../../../ui/act.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'

/** An office without people: the staff list comes first, best from the workbook that every office has. */
export function FirstSteps() {
  const { t } = useTexts()
  return (
    <div className="card">
      <EmptyState
        icon={<IconDatabaseImport size={36} stroke={1.5} aria-hidden />}
        action={<ImportLink>{t('dashboard.first.import')}</ImportLink>}
      >
        {t('dashboard.first.body')}
      </EmptyState>
    </div>
  )
}
