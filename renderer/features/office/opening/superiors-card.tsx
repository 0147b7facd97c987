import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { YearOpening } from '#shared/clock/opening.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** Whom nobody rates: one superior for all who are chosen. */
export function SuperiorsCard({ opening: { withoutSuperior } }: { readonly opening: YearOpening }) {
  const { t } = useTexts()
  const { count, people } = withoutSuperior
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const ids = people.map(({ id }) => id).filter((id) => chosen.has(id))
  const toggle = (id: string) =>
    choose(new Set(chosen.has(id) ? ids.filter((one) => one !== id) : [...ids, id]))
  if (count === 0)
    return (
      <Card title={t('clock.opening.step.superiors')}>
        <p className="card-body">{t('clock.opening.superiors.none')}</p>
      </Card>
    )
  return (
    <Card
      title={t('clock.opening.step.superiors')}
      action={
        <Act name="employee.setSuperior">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => choose(new Set(people.map(({ id }) => id)))}
          >
            {t('clock.opening.superiors.all')}
          </Button>
        </Act>
      }
    >
      <ul className="opening-people">
        {people.map(({ id, name, unit }) => (
          <li key={id}>
            <Checkbox label={`${name} · ${unit}`} checked={chosen.has(id)} onChange={() => toggle(id)} />
          </li>
        ))}
      </ul>
      {count > people.length && (
        <p className="card-body hint">{t('clock.opening.more', { count: count - people.length })}</p>
      )}
      <Act name="employee.setSuperior">
        <SuperiorForm ids={ids} onSaved={() => choose(new Set())} />
      </Act>
    </Card>
  )
}

interface SuperiorFormProps {
  readonly ids: readonly string[]
  readonly onSaved: () => void
}

function SuperiorForm({ ids, onSaved }: SuperiorFormProps) {
  const { t } = useTexts()
  const [superior, pick] = useState<PickedPerson>()
  const set = useApiCommand('employee.setSuperior', {
    onDone: (_nothing, { employeeIds }) => {
      onSaved()
      pick(undefined)
      void notifyDone(t('clock.opening.superiors.saved', { count: employeeIds.length }), { undo: true })
    },
  })
  return (
    <form
      className="card-body opening-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (superior !== undefined)
          set.mutate({ employeeIds: [...ids], superiorId: superior.id }, { onError: notifyFailed })
      }}
    >
      <PersonPicker
        aria-label={t('clock.opening.superiors.choose')}
        value={superior}
        without={ids}
        onChange={pick}
      />
      <Button type="submit" disabled={ids.length === 0 || superior === undefined} loading={set.isPending}>
        {t('clock.opening.superiors.set', { count: ids.length })}
      </Button>
    </form>
  )
}
