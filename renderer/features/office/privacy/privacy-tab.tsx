import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { PersonPicker, type PickedPerson } from '../../../ui/form/person-picker.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { DestructionsCard, OldYearsCard } from './destruction/old-years-card.tsx'
import { NotesForm } from './notes-form.tsx'
import { ReadingsCard } from './readings-card.tsx'

const documents = ['record', 'assessment', 'breach'] as const

/** Pengaturan › Data pribadi: what Law 27/2022 asks of the office. */
export function PrivacyTab() {
  const privacy = useApiQuery('privacy.get', {})
  return (
    <div className="settings-stack">
      <DocumentsCard />
      <OwnDataCard />
      <QueryView query={privacy}>
        {/* other notes on disk start the form anew, so that nobody's change is overwritten unseen */}
        {(value) => <NotesForm key={value.seen} privacy={value} />}
      </QueryView>
      <OldYearsCard />
      <DestructionsCard />
      <ReadingsCard />
    </div>
  )
}

function DocumentsCard() {
  const { t } = useTexts()
  return (
    <Card title={t('privacy.documents')}>
      <dl className="document-lines">
        {documents.map((id) => (
          <div key={id}>
            <dt>
              <Link to={`/settings/privacy/${id}`} className="quiet-link">
                {t(`privacy.${id}.title`)}
              </Link>
            </dt>
            <dd>{t(`privacy.${id}.state`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function OwnDataCard() {
  const { t } = useTexts()
  const navigate = useNavigate()
  const [person, setPerson] = useState<PickedPerson>()
  return (
    <Card title={t('privacy.own.title')}>
      <p className="document-note">{t('privacy.own.hint')}</p>
      <div className="card-body settings-row">
        <PersonPicker label={t('privacy.own.pick')} value={person} onChange={setPerson} />
        <Button
          disabled={person === undefined}
          onClick={() => person && void navigate({ to: '/employees/$id/data', params: { id: person.id } })}
        >
          {t('privacy.open')}
        </Button>
      </div>
    </Card>
  )
}
