import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Norming } from '#shared/appraisal/desk/norming.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { confirm } from '../../../ui/confirm.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { NormingForm } from './norming-form.tsx'
import { NormingSpread } from './norming-spread.tsx'

/** One session: each head rates six cases alone; then all see who gave what. */
export function NormingPage() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const session = useApiQuery('norming.get', { id })
  return (
    <div className="page document-page">
      <QueryView query={session} lines={10}>
        {(norming) => <Session norming={norming} />}
      </QueryView>
    </div>
  )
}

function Session({ norming }: { readonly norming: Norming }) {
  const { t } = useTexts()
  const format = useFormat()
  const { name, heldOn, done, raters, revealed } = norming
  const about = [
    format.date(heldOn),
    revealed ? t('appraisal.norming.shown') : t('appraisal.norming.of', { done, raters }),
  ].join(' · ')
  return (
    <>
      <PrintHead title={name} about={about} note={t('appraisal.norming.guideNote')} />
      <PageHeader
        title={name}
        state={<span className="no-print">{about}</span>}
        actions={<SessionActions norming={norming} />}
      />
      <div
        className="scroll-y appraisal-why-page"
        // what scrolls must be reachable by the keyboard
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={name}
      >
        {revealed ? <NormingSpread norming={norming} /> : <Turns norming={norming} />}
      </div>
    </>
  )
}

/** One after the other at the same PC, or each on his own account. */
function Turns({ norming }: { readonly norming: Norming }) {
  const { t } = useTexts()
  const able = norming.people.filter(({ writable }) => writable)
  const [chosen, choose] = useState<string>()
  const person =
    able.find(({ employeeId }) => employeeId === chosen) ?? (able.length === 1 ? able[0] : undefined)
  return (
    <>
      <Card>
        <div className="card-body stack">
          {able.length > 1 && (
            <SelectField
              label={t('appraisal.norming.who')}
              value={person?.employeeId}
              none="–"
              onChange={choose}
              choices={able.map(({ employeeId, name }) => ({ value: employeeId, label: name }))}
            />
          )}
          <ul className="norming-heads">
            {norming.people
              .filter(({ done }) => done)
              .map(({ employeeId, name }) => (
                <li key={employeeId}>{t('appraisal.norming.finished', { name })}</li>
              ))}
          </ul>
        </div>
      </Card>
      {person && (
        <NormingForm
          key={person.employeeId}
          id={norming.id}
          person={person}
          onDone={() => choose(undefined)}
        />
      )}
    </>
  )
}

function SessionActions({
  norming: { id, done, raters, revealed, rowVersion },
}: {
  readonly norming: Norming
}) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const reveal = useApiCommand('norming.reveal')
  const remove = useApiCommand('norming.remove')
  const show = async () => {
    const agreed = await confirm({
      title: t('appraisal.norming.revealTitle'),
      body: t('appraisal.norming.revealBody', { done, raters }),
      action: t('appraisal.norming.reveal'),
    })
    if (agreed) await reveal.mutateAsync({ id, rowVersion })
  }
  const drop = async () => {
    const agreed = await confirm({
      title: t('appraisal.norming.removeTitle'),
      body: t('appraisal.norming.removeBody'),
      action: t('appraisal.norming.remove'),
    })
    if (!agreed) return
    await remove.mutateAsync({ id, rowVersion })
    await navigate({ to: '/appraisal/norming' })
    await notifyDone(t('operation.norming.remove'), { undo: true })
  }
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/appraisal/norming" />}
      >
        {t('appraisal.norming.back')}
      </Button>
      <Act name="norming.remove">
        <Button variant="default" onClick={() => void drop().catch(notifyFailed)}>
          {t('appraisal.norming.remove')}
        </Button>
      </Act>
      {revealed ? (
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('appraisal.norming.print')}
        </Button>
      ) : (
        <Act name="norming.reveal">
          <Button onClick={() => void show().catch(notifyFailed)}>{t('appraisal.norming.reveal')}</Button>
        </Act>
      )}
    </>
  )
}
