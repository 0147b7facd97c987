import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Step, WayBack } from '#shared/history/history.ts'
import { say } from '#shared/text/translate.ts'
import { actorName } from '#shared/text/actor-name.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, sayError } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { ChangeLine } from './change-line.tsx'
import { useEventWords } from './event-words.ts'

const firstSteps = 20
const moreSteps = 100

/** What is taken back on the way to what the office was after an event, and what becomes of the rows, before it is done. */
export function StepBackDialog({ seq, onClose }: { readonly seq: number; readonly onClose: () => void }) {
  const { t } = useTexts()
  const [most, setMost] = useState(firstSteps)
  const way = useApiQuery('history.wayBack', { seq, most })
  return (
    <Dialog title={t('settings.history.back.title')} onClose={onClose} size="60rem">
      <QueryView query={way} lines={8}>
        {(found) => (
          <div className="settings-stack">
            <Summary way={found} />
            <Refusals way={found} />
            <Steps way={found} onMore={() => setMost(most + moreSteps)} isFetching={way.isFetching} />
            <Rows way={found} />
            <Decision seq={seq} way={found} onClose={onClose} />
          </div>
        )}
      </QueryView>
    </Dialog>
  )
}

function Summary({ way: { to, total, byPerson, rowTotal } }: { readonly way: WayBack }) {
  const { t } = useTexts()
  const format = useFormat()
  const words = useEventWords()
  const who = byPerson
    .map(({ who: name, steps }) => `${actorName(name, t)} (${format.whole(steps)})`)
    .join(', ')
  return (
    <div>
      <p>
        {t('settings.history.back.to')} <b>{words(to)}</b>
        <span className="muted">
          {' '}
          · {[format.dateTime(to.at), actorName(to.who, t), `#${to.seq}`].join(' · ')}
        </span>
      </p>
      <p>
        {t('settings.history.back.summary', { count: total, rows: format.whole(rowTotal) })}
        {who !== '' && ` ${t('settings.history.back.who', { who })}`}
      </p>
    </div>
  )
}

function Refusals({ way: { refused, unseen } }: { readonly way: WayBack }) {
  const { t } = useTexts()
  if (refused + unseen === 0) return null
  return (
    <p className="notice" data-tone="bad" role="alert">
      {[
        refused > 0 && t('settings.history.back.refused', { count: refused }),
        unseen > 0 && t('error.stepBack.unseen', { count: unseen }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}

interface StepsProps {
  readonly way: WayBack
  readonly isFetching: boolean
  readonly onMore: () => void
}

/** The newest first, as they will be taken back. */
function Steps({ way: { steps, total, unseen, refused }, isFetching, onMore }: StepsProps) {
  const { t } = useTexts()
  const format = useFormat()
  const words = useEventWords()
  const rest = total - unseen - steps.length
  const reason = ({ refusal }: Step) => refusal && <span className="step-refusal">{say(texts, refusal)}</span>
  return (
    <section className="way-back" aria-label={t('settings.history.back.steps')}>
      <SimpleTable
        caption={t('settings.history.back.steps')}
        rows={steps}
        rowKey={(step) => String(step.seq)}
        columns={[
          { id: 'seq', header: '#', numeric: true, cell: (step) => step.seq, width: '4rem' },
          { id: 'what', header: t('settings.history.back.what'), cell: words },
          { id: 'who', header: t('settings.history.back.whoColumn'), cell: ({ who }) => who },
          { id: 'at', header: t('settings.history.back.at'), cell: ({ at }) => format.dateTime(at) },
          ...(refused > 0 ? [{ id: 'refusal', header: t('settings.history.back.why'), cell: reason }] : []),
        ]}
      />
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" loading={isFetching} onClick={onMore}>
          {t('settings.history.back.more', { count: rest })}
        </Button>
      )}
    </section>
  )
}

/** What becomes of the rows, from now to then. */
function Rows({ way: { rows, rowTotal } }: { readonly way: WayBack }) {
  const { t } = useTexts()
  if (rows.length === 0) return null
  return (
    <details className="way-back-rows">
      <summary>{t('settings.history.back.rows')}</summary>
      <ul>
        {rows.map((change, index) => (
          <ChangeLine key={index} change={change} />
        ))}
        {rowTotal > rows.length && (
          <li className="muted">{t('settings.history.more', { count: rowTotal - rows.length })}</li>
        )}
      </ul>
    </details>
  )
}

interface DecisionProps {
  readonly seq: number
  readonly way: WayBack
  readonly onClose: () => void
}

function Decision({ seq, way: { newest, refused, unseen, rowTotal }, onClose }: DecisionProps) {
  const { t } = useTexts()
  const stepBack = useApiCommand('history.stepBack', {
    onDone({ steps }) {
      onClose()
      void notifyDone(t('settings.history.back.done', { count: steps }), { undo: true })
    },
  })
  const isSame = rowTotal === 0
  return (
    <>
      {stepBack.isError && (
        <p className="notice" data-tone="bad" role="alert">
          {sayError(stepBack.error)}
        </p>
      )}
      <p className="hint">{t(isSame ? 'error.stepBack.same' : 'settings.history.back.hint')}</p>
      <Group justify="flex-end" className="way-back-decision">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Act name="history.stepBack">
          <Button
            disabled={refused + unseen > 0 || isSame}
            loading={stepBack.isPending}
            onClick={() => stepBack.mutate({ seq, newest })}
          >
            {t('settings.history.back.perform')}
          </Button>
        </Act>
      </Group>
    </>
  )
}
