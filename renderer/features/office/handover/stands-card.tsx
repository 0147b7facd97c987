import type { YearSummary } from '#shared/office/office.ts'
import type { Dashboard } from '#shared/report/dashboard.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { Lines } from '../document/document-page.tsx'

/** People, units, and how far each year is. */
export function StandsCard({ years }: { readonly years: readonly YearSummary[] }) {
  const { t } = useTexts()
  const format = useFormat()
  const people = useApiQuery('employee.list', { limit: 1 }).data?.total
  const units = useApiQuery('unit.list', {}).data
  const count = (number: number | undefined) => (number === undefined ? '…' : format.whole(number))
  return (
    <Card title={t('handover.stands.title')}>
      <Lines
        lines={[
          [t('handover.stands.people'), count(people)],
          [t('handover.stands.units'), count(units?.filter(({ active }) => active).length)],
        ]}
      />
      {years.length === 0 ? (
        <p className="document-note">{t('handover.stands.noYears')}</p>
      ) : (
        <Years years={years} />
      )}
    </Card>
  )
}

function Years({ years }: { readonly years: readonly YearSummary[] }) {
  const { t } = useTexts()
  const stage = (id: 'plans' | 'realisations' | 'rated', done: (of: Dashboard) => number) => ({
    id,
    header: t(`handover.stands.${id}`),
    cell: ({ year }: YearSummary) => <Progress year={year} done={done} />,
  })
  return (
    <SimpleTable
      caption={t('handover.stands.title')}
      rows={years.toSorted((a, b) => b.year - a.year)}
      rowKey={({ year }) => String(year)}
      columns={[
        { id: 'year', header: t('handover.stands.year'), cell: ({ year }) => <b>{year}</b> },
        { id: 'rhythm', header: t('handover.stands.rhythm'), cell: ({ rhythm }) => t(`rhythm.${rhythm}`) },
        stage('plans', ({ plansApproved }) => plansApproved),
        stage('realisations', ({ realisationEntered }) => realisationEntered),
        stage('rated', ({ rated }) => rated),
      ]}
    />
  )
}

interface ProgressProps {
  readonly year: number
  readonly done: (of: Dashboard) => number
}

/** So many of the people of that year are done with a stage. */
function Progress({ year, done }: ProgressProps) {
  const { t } = useTexts()
  const { data } = useApiQuery('dashboard.get', { period: String(year) })
  return data === undefined ? '…' : t('handover.stands.done', { done: done(data), people: data.people })
}
