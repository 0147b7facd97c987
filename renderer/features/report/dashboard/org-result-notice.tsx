import { IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Dashboard } from '#shared/report/dashboard.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Asks } from '../../../ui/act.tsx'

/** The organisation's result is missing for some units: a warning only, with the way to enter it. */
export function OrgResultNotice({ units }: { readonly units: Dashboard['withoutOrgResult'] }) {
  const { t } = useTexts()
  if (units.length === 0) return null
  const names = units.slice(0, 3).map(({ name }) => name)
  const more = units.length - names.length
  return (
    <div className="notice" role="note">
      <IconInfoCircle size={16} aria-hidden />
      <span>
        {t('dashboard.orgResult.missing', { names: names.join(', ') })}
        {more > 0 && ` ${t('dashboard.orgResult.more', { count: more })}`}
      </span>
      <Asks name="orgResult.save">
        <Link to="/settings" search={({ period }) => ({ period, tab: 'orgResult' })} className="no-print">
          {t('dashboard.orgResult.enter')}
        </Link>
      </Asks>
    </div>
  )
}
