import { IconAlertTriangle, IconArrowsDiff, IconEqual, IconMinus, IconPlus } from '@tabler/icons-react'
import type { RowAction } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'

const icons = {
  create: IconPlus,
  update: IconArrowsDiff,
  same: IconEqual,
  reject: IconAlertTriangle,
  skipped: IconMinus,
}

/** What happens to a row, as word, icon and colour together. */
export function ActionPill({ action }: { readonly action: RowAction | 'skipped' }) {
  const { t } = useTexts()
  const Icon = icons[action]
  return (
    <span className="pill import-pill" data-action={action}>
      <Icon size={13} stroke={2} aria-hidden />
      {t(action === 'skipped' ? 'data.filter.skipped' : `import.action.${action}`)}
    </span>
  )
}
