import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Employee, Superior } from '#shared/people/employee.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { spanText } from './history-cards.tsx'
import { Act } from '../../../ui/act.tsx'

/** Who rates the person, whom the person rates, and who did by date. */
export function RatingCard({
  employee,
  onChange,
}: {
  readonly employee: Employee
  readonly onChange: () => void
}) {
  const { t } = useTexts()
  const { superior, superiorOfSuperior, superiors, subordinates } = employee
  return (
    <Card
      title={t('employee.superior.card')}
      action={
        <Act name="employee.setSuperior">
          <Button variant="default" size="compact-sm" onClick={onChange}>
            {t('employee.superior.change')}
          </Button>
        </Act>
      }
    >
      <dl className="lines">
        <div>
          <dt>{t('employee.superior.ratedBy')}</dt>
          <dd>{superior ? <SuperiorName superior={superior} /> : t('employee.superior.none')}</dd>
        </div>
        {superiorOfSuperior && (
          <div>
            <dt>{t('employee.superior.above')}</dt>
            <dd>
              <SuperiorName superior={superiorOfSuperior} />
            </dd>
          </div>
        )}
      </dl>
      <EarlierSuperiors superiors={superiors} />
      <Subordinates people={subordinates} />
    </Card>
  )
}

/** Who rated the person from when to when; without a date there is nothing to tell. */
function EarlierSuperiors({ superiors }: Pick<Employee, 'superiors'>) {
  const { t } = useTexts()
  const format = useFormat()
  if (superiors.every(({ from, to }) => from === undefined && to === undefined)) return null
  return (
    <>
      <header className="card-subhead">
        <h3>{t('employee.superior.earlier')}</h3>
      </header>
      <ol className="dated">
        {superiors.map((one) => (
          <li key={`${one.id} ${one.from ?? ''}`}>
            <span>{one.acting ? `${t(`acting.${one.acting}`)} ${one.name}` : one.name}</span>
            <span className="muted">{spanText(one, t, format)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Subordinates({ people }: { readonly people: Employee['subordinates'] }) {
  const { t } = useTexts()
  return (
    <>
      <header className="card-subhead">
        <h3>
          {people.length > 0
            ? t('employee.superior.rates', { count: people.length })
            : t('employee.superior.ratesNobody')}
        </h3>
      </header>
      {people.length > 0 && (
        <ul className="name-list">
          {people.map(({ id, fullName, positionName }) => (
            <li key={id}>
              <TwoLines first={<PersonLink id={id} name={fullName} />} second={positionName} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function SuperiorName({ superior }: { readonly superior: Superior }) {
  const { t } = useTexts()
  const { id, official, name, position, proposed, acting } = superior
  const words = [
    acting && t(`acting.${acting}`),
    position,
    official && t('employee.superior.official'),
    proposed && t('employee.superior.proposed'),
  ]
  return (
    <TwoLines
      first={official ? name : <PersonLink id={id} name={name} />}
      second={words.filter(Boolean).join(' · ')}
    />
  )
}

export function PersonLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/employees/$id" params={{ id }} className="quiet-link">
      {name}
    </Link>
  )
}
