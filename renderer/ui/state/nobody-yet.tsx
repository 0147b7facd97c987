import { useTexts } from '../../i18n/texts.ts'
import { ImportLink } from '../act.tsx'
import { EmptyState } from './empty-state.tsx'

/** What a list of people says in an office that has none: how they come in. */
export function NobodyYet() {
  const { t } = useTexts()
  return (
    <EmptyState action={<ImportLink>{t('employee.list.import')}</ImportLink>}>
      {t('employee.list.empty')}
    </EmptyState>
  )
}
