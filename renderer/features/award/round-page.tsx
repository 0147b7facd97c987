import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Award } from '#shared/award/award.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { confirm } from '../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { RankingTabs } from '../../ui/tabs/ranking-tabs.tsx'
import { scopeText } from './award-page.tsx'
import { OpenDialog } from './open-dialog.tsx'
import { PanelPart } from './panel-part.tsx'
import { ResultPart } from './result-part.tsx'
import { RoundDialog } from './round-dialog.tsx'
import { ShortlistPart } from './shortlist-part.tsx'

/** One round, step by step: criteria, shortlist, panel, result. */
export function RoundPage() {
  const { t } = useTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  const round = useApiQuery('award.get', { id })
  const { data } = round
  return (
    <div className="page">
      <PageHeader
        title={data?.title ?? t('award.title')}
        state={data && <RoundState round={data} />}
        actions={data && <RoundActions round={data} />}
      />
      <RankingTabs />
      <QueryView query={round} lines={8}>
        {(shown) => (
          <div className="award-parts" tabIndex={0} role="group" aria-label={shown.title}>
            <CriteriaPart round={shown} />
            {shown.shortlist && <ShortlistPart list={shown.shortlist} />}
            {shown.named.length > 0 && <PanelPart round={shown} />}
            {shown.result && <ResultPart round={shown} result={shown.result} />}
          </div>
        )}
      </QueryView>
    </div>
  )
}

function RoundState({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <>{[t(`award.state.${round.state}`), format.period(round.period), scopeText(round, t)].join(' · ')}</>
  )
}

function RoundActions({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<'edit' | 'panel'>()
  const { state } = round
  const close = () => setOpen(undefined)
  return (
    <>
      <Button
        variant="default"
        renderRoot={(props) => <Link {...props} to="/award" search={({ period }) => ({ period })} />}
      >
        {t('award.back')}
      </Button>
      {state === 'draft' && <DraftActions round={round} onEdit={() => setOpen('edit')} />}
      {state === 'locked' && (
        <Act name="award.open">
          <Button onClick={() => setOpen('panel')}>{t('award.open.act')}</Button>
        </Act>
      )}
      {state === 'decided' && <Papers round={round} />}
      {open === 'edit' && (
        <RoundDialog year={Number(round.period.slice(0, 4))} round={round} onClose={close} />
      )}
      {open === 'panel' && <OpenDialog round={round} onClose={close} />}
    </>
  )
}

interface DraftActionsProps {
  readonly round: Award
  readonly onEdit: () => void
}

function DraftActions({ round, onEdit }: DraftActionsProps) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { id, rowVersion, title } = round
  const lock = useApiCommand('award.lock')
  const remove = useApiCommand('award.remove', {
    onDone: () => {
      void navigate({ to: '/award' })
      void notifyDone(t('operation.award.remove'), { undo: true })
    },
  })
  const lockIt = async () => {
    const agreed = await confirm({
      title: t('award.criteria.lock'),
      body: t('award.criteria.lockAsk'),
      action: t('award.criteria.lock'),
    })
    if (agreed) await lock.mutateAsync({ id, rowVersion }).catch(notifyFailed)
  }
  const removeIt = async () => {
    const agreed = await confirm({
      title: t('award.criteria.remove'),
      body: t('award.criteria.removeAsk', { title }),
      action: t('award.criteria.remove'),
    })
    if (agreed) await remove.mutateAsync({ id, rowVersion }).catch(notifyFailed)
  }
  return (
    <Act name="award.save">
      <Button variant="default" onClick={() => void removeIt()}>
        {t('award.criteria.remove')}
      </Button>
      <Button variant="default" onClick={onEdit}>
        {t('award.form.edit')}
      </Button>
      <Button loading={lock.isPending} onClick={() => void lockIt()}>
        {t('award.criteria.lock')}
      </Button>
    </Act>
  )
}

/** What is printed of a decided round; without somebody chosen there are minutes alone. */
function Papers({ round: { id, result } }: { readonly round: Award }) {
  const { t } = useTexts()
  const papers = result?.isDecided
    ? (['certificate', 'decision', 'minutes'] as const)
    : (['minutes'] as const)
  return papers.map((paper) => (
    <Button
      key={paper}
      variant={paper === 'minutes' ? 'filled' : 'default'}
      renderRoot={(props) => <Link {...props} to="/award/$id/$paper" params={{ id, paper }} />}
    >
      {t(`award.result.${paper}`)}
    </Button>
  ))
}

function CriteriaPart({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const format = useFormat()
  const { state, criteria, question, locked } = round
  return (
    <Card title={t('award.step.criteria')}>
      <div className="card-body award-rules">
        <p>{conditionsOf(round, t)}</p>
        <p>{criteria.map(({ key, weight }) => `${t(`award.criterion.${key}`)} ${weight} %`).join(' · ')}</p>
        <blockquote>{question}</blockquote>
        {state === 'draft' && (
          <p className="notice" data-tone="info">
            {t('award.criteria.before')}
          </p>
        )}
        {locked && (
          <p className="hint" title={locked.hash}>
            {t('award.criteria.locked', {
              date: format.dateTime(locked.at),
              who: locked.by,
              hash: locked.hash.slice(0, 16),
            })}
          </p>
        )}
        {locked?.holds === false && (
          <p className="notice" data-tone="bad">
            {t('award.criteria.broken')}
          </p>
        )}
      </div>
    </Card>
  )
}

/** Who may be chosen at all. */
export function conditionsOf({ minimum, completeYear, finalists }: Award, t: Translate): string {
  return [
    t('award.criteria.minimum', { predikat: t(`predikat.${minimum}`) }),
    t(completeYear ? 'award.criteria.complete' : 'award.criteria.incomplete'),
    t('award.criteria.noSanction'),
    t('award.criteria.finalists', { count: finalists }),
  ].join(' · ')
}
