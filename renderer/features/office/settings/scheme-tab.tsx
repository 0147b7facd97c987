import type { Scheme } from '#shared/appraisal/scheme.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SchemeForm } from './scheme-form.tsx'
import { Fields } from '../../../ui/act.tsx'

/** The office's own criteria and their weights per group; every change is a new version, older totals keep theirs. */
export function SchemeTab() {
  const { t } = useTexts()
  const schemes = useApiQuery('scheme.list', {})
  return (
    <QueryView query={schemes}>
      {(versions) => {
        const newest = versions.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
        const [current] = newest
        return (
          <div className="settings-stack">
            {current !== undefined && (
              <Fields name="scheme.save">
                <SchemeForm key={`${current.id} ${current.rowVersion}`} scheme={current} />
              </Fields>
            )}
            {newest.length > 1 && <Versions schemes={newest} title={t('settings.scheme.versions')} />}
          </div>
        )
      }}
    </QueryView>
  )
}

function Versions({ schemes, title }: { readonly schemes: readonly Scheme[]; readonly title: string }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <Card title={title}>
      <ul className="card-body settings-list">
        {schemes.map(({ id, name, validFrom, criteria }) => (
          <li key={id}>
            <b>{name}</b>{' '}
            <span className="muted">{t('settings.scheme.since', { date: format.date(validFrom) })}</span>
            <small className="hint">
              {criteria
                .map(({ label, head, functional, staff }) => `${label} ${head}/${functional}/${staff}`)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
