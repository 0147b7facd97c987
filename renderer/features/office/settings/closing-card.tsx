import { Button } from '@mantine/core'
import { useState } from 'react'
import type { YearStanding, YearVerification } from '#shared/document/year-seal.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act, Asks } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, sayError } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

type Asking = { readonly what: 'close' | 'reopen'; readonly year: YearStanding }

/** Which years are closed, with their fingerprints, and what still keeps the others open. */
export function ClosingCard() {
  return (
    <Asks name="year.closing">
      <ClosingOfYears />
    </Asks>
  )
}

function ClosingOfYears() {
  const { t } = useTexts()
  const years = useApiQuery('year.closing', {})
  const [asking, setAsking] = useState<Asking>()
  const [isChecked, setChecked] = useState(false)
  const checked = useApiQuery('year.verify', {}, { enabled: isChecked })
  const hasSeal = years.data?.some(({ seal }) => seal !== undefined) === true
  return (
    <Card
      title={t('document.year.title')}
      action={
        hasSeal && (
          <Button
            variant="default"
            size="compact-sm"
            loading={isChecked && checked.isFetching}
            onClick={() => (isChecked ? void checked.refetch() : setChecked(true))}
          >
            {t('document.year.verify')}
          </Button>
        )
      }
    >
      <p className="card-body hint">{t('document.year.hint')}</p>
      <QueryView query={years}>
        {(rows) => (
          <SimpleTable
            caption={t('document.year.title')}
            rows={rows}
            rowKey={({ year }) => String(year)}
            columns={[
              { id: 'year', header: t('field.year'), cell: ({ year }) => <b>{year}</b> },
              {
                id: 'state',
                header: t('field.state'),
                cell: (row) => (
                  <Standing row={row} found={checked.data?.find(({ year }) => year === row.year)} />
                ),
              },
              {
                id: 'act',
                header: <span className="sr-only">{t('document.year.close')}</span>,
                numeric: true,
                cell: (year) => <ActOf year={year} onAsk={setAsking} />,
              },
            ]}
          />
        )}
      </QueryView>
      {asking && <AskDialog asking={asking} onClose={() => setAsking(undefined)} />}
    </Card>
  )
}

interface ActOfProps {
  readonly year: YearStanding
  readonly onAsk: (asking: Asking) => void
}

function ActOf({ year, onAsk }: ActOfProps) {
  const { t } = useTexts()
  const what = year.seal ? 'reopen' : 'close'
  if (!year.seal && year.running) return null
  return (
    <Act name={`year.${what}`}>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`${t(`document.year.${what}`)} ${year.year}`}
        onClick={() => onAsk({ what, year })}
      >
        {t(`document.year.${what}`)}
      </Button>
    </Act>
  )
}

interface StandingProps {
  readonly row: YearStanding
  readonly found: YearVerification | undefined
}

function Standing({ row: { seal, running, open, names }, found }: StandingProps) {
  const { t } = useTexts()
  const format = useFormat()
  if (!seal)
    return running ? (
      <span className="muted">{t('document.year.running')}</span>
    ) : (
      <span>
        {open === 0
          ? t('document.year.ready')
          : t('document.year.open', { count: open, names: names.join(', ') })}
      </span>
    )
  return (
    <div className="stack">
      <span>
        {t('document.year.sealed', { date: format.date(seal.sealedOn), by: seal.by })}{' '}
        {found && (
          <span className={`pill ${found.matches ? 'tone-good' : 'tone-poor'}`}>
            {t(found.matches ? 'document.year.matches' : 'document.year.differs')}
          </span>
        )}
      </span>
      {seal.reason !== undefined && (
        <small className="muted">{t('document.year.reasonOf', { reason: seal.reason })}</small>
      )}
      <code style={{ overflowWrap: 'anywhere' }}>{seal.fingerprint}</code>
      {found && !found.matches && <Differing found={found} />}
    </div>
  )
}

function Differing({ found: { tables, people } }: { readonly found: YearVerification }) {
  const { t } = useTexts()
  const what = tables.map((table) => t(`table.${table}`)).join(', ')
  return (
    <p className="notice" data-tone="bad" role="alert">
      {t('document.year.differing', { what })}
      {people.count > 0 &&
        `. ${t('document.year.people', { names: people.names.join(', '), count: people.count })}`}
    </p>
  )
}

function useAsked({ what, year: { year } }: Asking, onClose: () => void) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  const [second, setSecond] = useState<PickedPerson>()
  const [failure, setFailure] = useState<string>()
  const done = (text: string) => {
    onClose()
    void notifyDone(text, { undo: what === 'close' })
  }
  const close = useApiCommand('year.close', { onDone: () => done(t('document.year.closed', { year })) })
  const reopen = useApiCommand('year.reopen', { onDone: () => done(t('document.year.reopened', { year })) })
  const failed = { onError: (error: unknown) => setFailure(sayError(error)) }
  const send = () => {
    const said = reason.trim()
    if (what === 'close') return close.mutate({ year, ...(said !== '' && { reason: said }) }, failed)
    if (second === undefined) return setFailure(t('document.error.secondPerson.missing'))
    return reopen.mutate({ year, reason: said, secondPersonId: second.id }, failed)
  }
  return { reason, setReason, second, setSecond, failure, send, busy: close.isPending || reopen.isPending }
}

interface AskDialogProps {
  readonly asking: Asking
  readonly onClose: () => void
}

function AskDialog({ asking, onClose }: AskDialogProps) {
  const { t } = useTexts()
  const { what, year } = asking
  const asked = useAsked(asking, onClose)
  const isOpen = what === 'close' && year.open > 0
  return (
    <Dialog title={t(`document.year.${what}Title`, { year: year.year })} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          asked.send()
        }}
      >
        {isOpen && (
          <p className="muted">
            {t('document.year.open', { count: year.open, names: year.names.join(', ') })}
          </p>
        )}
        {(isOpen || what === 'reopen') && (
          <LongTextField
            label={t(what === 'close' ? 'document.year.excuse' : 'document.reason')}
            withAsterisk
            maxLength={500}
            value={asked.reason}
            onChange={(event) => asked.setReason(event.currentTarget.value)}
          />
        )}
        {what === 'reopen' && (
          <PersonPicker
            label={t('document.second')}
            description={t('document.secondHint')}
            withAsterisk
            value={asked.second}
            onChange={asked.setSecond}
          />
        )}
        <FormFooter
          failure={asked.failure}
          busy={asked.busy}
          onCancel={onClose}
          action={t(`document.year.${what}`)}
        />
      </form>
    </Dialog>
  )
}
