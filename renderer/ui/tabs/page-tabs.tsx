import { Link, useLocation } from '@tanstack/react-router'
import type { Name } from '#shared/api/contract.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import { useMay, useWho } from '../../api/who.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'

export interface PageTab {
  readonly to: string
  /** Where several tabs share a page. */
  readonly tab?: string
  readonly labelKey: TextKey
  /** Whoever is looked at stays chosen from one such tab to the next. */
  readonly ofPerson?: boolean
  /** It speaks of other people: who has only his own is not led there. */
  readonly ofOthers?: boolean
  /** What the page asks of the office: who may not ask that is not led there. */
  readonly asks: Name
}

interface PageTabsProps {
  readonly labelKey: TextKey
  readonly pages: readonly PageTab[]
}

/** Pages that belong together, as links at the head of each; year and unit go along. */
export function PageTabs({ labelKey, pages }: PageTabsProps) {
  const { t } = useTexts()
  const may = useMay()
  const alone = useWho()?.scope === 'self'
  const { pathname } = useLocation()
  const [{ tab: openTab }] = useAppSearch()
  const here = pages.filter(({ to }) => to === pathname)
  const current = here.find(({ tab }) => tab === openTab) ?? here.find(({ tab }) => tab === undefined)
  return (
    <nav className="page-tabs no-print" aria-label={t(labelKey)}>
      {pages
        .filter(({ asks, ofOthers }) => may(asks) && !(ofOthers && alone))
        .map((page) => (
          <Link
            key={page.labelKey}
            to={page.to as '/'}
            search={({ period, unit, selected }) => ({
              period,
              unit,
              tab: page.tab,
              selected: page.ofPerson && pathname === page.to ? selected : undefined,
            })}
            // of those that share a page the others are told apart by their tab
            activeOptions={{ exact: true, includeSearch: page !== current }}
          >
            {t(page.labelKey)}
          </Link>
        ))}
    </nav>
  )
}
