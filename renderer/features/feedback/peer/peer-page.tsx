import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { fewestAnswers, type PeerGiver, type PeerRound } from '#shared/feedback/peer-round.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PersonPicker, type PickedPerson } from '../../../ui/form/person-picker.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { DevelopmentTabs } from '../../../ui/tabs/development-tabs.tsx'
import './peer.css'

/** The rounds of a period: about whom peers and subordinates are asked, and how many have answered. */
export function PeerPage() {
  const { t } = useTexts()
  const format = useFormat()
  const { key: period } = usePeriod()
  const list = useApiQuery('peer.list', { period })
  const [starting, setStarting] = useState(false)
  const start = (
    <Act name="peer.open">
      <Button leftSection={<IconPlus size={16} />} onClick={() => setStarting(true)}>
        {t('peer.start')}
      </Button>
    </Act>
  )
  const rows = list.data?.rows ?? []
  const open = rows.filter(({ closedOn }) => closedOn === undefined).length
  return (
    <div className="page scroll-page">
      <PageHeader
        title={t('peer.title')}
        state={
          list.data && t('peer.state', { period: format.period(period), open, closed: rows.length - open })
        }
        actions={rows.length > 0 && start}
      />
      <DevelopmentTabs />
      <p className="hint">
        {t('peer.rule', { fewest: fewestAnswers })} {t('peer.article')}
      </p>
      <QueryView query={list}>
        {({ rows: rounds }) =>
          rounds.length === 0 ? (
            <EmptyState action={start}>{t('peer.none')}</EmptyState>
          ) : (
            <section className="card">
              <SimpleTable
                caption={t('peer.title')}
                columns={columnsOf(t, format)}
                rows={rounds}
                rowKey={({ id }) => id}
              />
            </section>
          )
        }
      </QueryView>
      {starting && <StartDialog period={period} onClose={() => setStarting(false)} />}
    </div>
  )
}

function columnsOf(t: Translate, format: Format) {
  const group = (giver: PeerGiver) => ({
    id: giver,
    header: t(`peer.column.${giver}`),
    numeric: true,
    cell: ({ groups }: PeerRound) => {
      const found = groups.find((one) => one.giver === giver)
      return found ? t('peer.given', { given: found.given, asked: found.asked }) : t('peer.notAsked')
    },
  })
  return [
    {
      id: 'person',
      header: t('peer.column.person'),
      cell: ({ id, fullName, unit }: PeerRound) => (
        <span className="two-lines">
          <Link to="/feedback/peers/$id" params={{ id }}>
            {fullName}
          </Link>
          <small>{unit}</small>
        </span>
      ),
    },
    group('peer'),
    group('subordinate'),
    {
      id: 'opened',
      header: t('peer.column.opened'),
      cell: ({ openedOn }: PeerRound) => format.date(openedOn),
    },
    {
      id: 'state',
      header: t('peer.column.state'),
      cell: ({ closedOn }: PeerRound) =>
        closedOn === undefined ? t('peer.open') : t('peer.closed', { date: format.date(closedOn) }),
    },
  ]
}

function StartDialog({ period, onClose }: { readonly period: string; readonly onClose: () => void }) {
  const { t, say } = useTexts()
  const navigate = useNavigate()
  const [person, setPerson] = useState<PickedPerson>()
  const open = useApiCommand('peer.open', {
    onDone: ({ id }) => void navigate({ to: '/feedback/peers/$id', params: { id } }),
  })
  const [first] = Object.values(open.error?.fields ?? {})
  const error = first ?? open.error ?? undefined
  return (
    <Dialog title={t('peer.startTitle')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (person) open.mutate({ employeeId: person.id, period })
        }}
      >
        <p className="muted">{t('peer.startBody', { fewest: fewestAnswers })}</p>
        <PersonPicker
          label={t('peer.column.person')}
          data-autofocus
          value={person}
          onChange={setPerson}
          error={error && say(error)}
        />
        <div className="form-actions">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={open.isPending} disabled={person === undefined}>
            {t('peer.startAction')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
