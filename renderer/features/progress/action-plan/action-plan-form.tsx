import type { SignedPerson } from '#shared/plan/snapshot.ts'
import type { ActionPlan, ActionStep } from '#shared/progress/action-plan.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { localToday } from '../../../shell/today.ts'

interface ActionPlanFormProps {
  readonly plan: ActionPlan
  readonly year: number
}

const rows = ['name', 'nip', 'grade', 'position', 'unit'] as const

/** Form B.1.1 (p67), on paper only: who, by whom rated, and numbered steps beside each result. */
export function ActionPlanForm({ plan, year }: ActionPlanFormProps) {
  const { t } = useTexts()
  const format = useFormat()
  const office = useApiQuery('office.get', {}).data
  const { employee, results, steps } = plan
  return (
    <div className="action-form only-print">
      <h2>{t('actionPlan.form.title')}</h2>
      <p className="action-form-agency">
        {office?.agency}
        <br />
        {t('actionPlan.form.year', { year })}
      </p>
      <Identity plan={plan} />
      <table>
        <thead>
          <tr>
            <th colSpan={3}>{t('actionPlan.form.results')}</th>
          </tr>
          <tr>
            <th>{t('actionPlan.form.number')}</th>
            <th>{t('actionPlan.form.result')}</th>
            <th>{t('actionPlan.form.steps')}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ id, number, text }) => (
            <tr key={id}>
              <td>{number}</td>
              <td>{text}</td>
              <td>
                <Steps steps={steps.filter(({ workResultId }) => workResultId === id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="action-form-sign">
        <p>{[office?.place, format.date(localToday())].filter(Boolean).join(', ')}</p>
        <p>{t('actionPlan.form.employee')}</p>
        <p>{employee.name}</p>
        {employee.nip !== undefined && <p>{employee.nip}</p>}
      </div>
    </div>
  )
}

/** The two people of the form, row by row beside each other. */
function Identity({ plan: { employee, appraiser } }: Pick<ActionPlanFormProps, 'plan'>) {
  const { t } = useTexts()
  const cell = (person: SignedPerson | undefined, row: (typeof rows)[number]) => person?.[row] ?? ''
  return (
    <table>
      <thead>
        <tr>
          <th>{t('actionPlan.form.number')}</th>
          <th colSpan={2}>{t('actionPlan.form.employee')}</th>
          <th>{t('actionPlan.form.number')}</th>
          <th colSpan={2}>{t('actionPlan.form.appraiser')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row}>
            <td>{index + 1}</td>
            <td>{t(`actionPlan.form.${row}`)}</td>
            <td>{cell(employee, row)}</td>
            <td>{index + 1}</td>
            <td>{t(`actionPlan.form.${row}`)}</td>
            <td>{cell(appraiser, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Steps({ steps }: { readonly steps: readonly ActionStep[] }) {
  const { t } = useTexts()
  const format = useFormat()
  if (steps.length === 0) return <>{t('actionPlan.form.noSteps')}</>
  return (
    <ol>
      {steps.map(({ id, text, period, target }) => (
        <li key={id}>{[text, period && format.period(period), target].filter(Boolean).join(' · ')}</li>
      ))}
    </ol>
  )
}
