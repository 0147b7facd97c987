import { Link } from '@tanstack/react-router'
import type { Dashboard } from '#shared/report/dashboard.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { ProgressBar } from '../../../ui/chart/progress-bar.tsx'

const stages = [
  { key: 'plans', done: 'plansApproved', to: '/plan' },
  { key: 'realisations', done: 'realisationEntered', to: '/realisation' },
  { key: 'behaviour', done: 'behaviourScored', to: '/appraisal' },
  { key: 'rated', done: 'rated', to: '/appraisal' },
] as const

/** Each stage of the year as done of all; a card leads to the page where it is done. */
export function StageCards({ dashboard }: { readonly dashboard: Dashboard }) {
  const { t } = useTexts()
  return (
    <ul className="stages">
      {stages.map(({ key, done, to }) => {
        const count = dashboard[done]
        const left = dashboard.people - count
        return (
          <li key={key}>
            <Link to={to as '/'} search={({ period, unit }) => ({ period, unit })} className="card stage">
              <span>{t(`dashboard.stage.${key}`)}</span>
              <b>
                {count}/{dashboard.people}
              </b>
              <ProgressBar done={count} of={dashboard.people} />
              <small>{left === 0 ? t('dashboard.complete') : t('dashboard.left', { count: left })}</small>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
