import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Award, AwardJudge } from '#shared/award/award.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { VoteDialog } from './vote-dialog.tsx'

/** Finalists and panel: who has met how many pairs. How it stands is nobody's to see before all are done. */
export function PanelPart({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const [judgeId, setJudge] = useState<string>()
  const { id, state, judges, named, leftOut, pairs } = round
  const done = judges.filter(({ next }) => next === undefined).length
  return (
    <Card
      title={t('award.step.panel')}
      action={
        state === 'comparing' && (
          <Button
            size="xs"
            variant="default"
            renderRoot={(props) => <Link {...props} to="/award/$id/$paper" params={{ id, paper: 'sheet' }} />}
          >
            {t('award.compare.sheet')}
          </Button>
        )
      }
    >
      <div className="card-body award-rules">
        <p>
          {t('award.compare.finalists')}: <b>{named.map(({ fullName }) => fullName).join('; ')}</b>
        </p>
        {leftOut.map((one) => (
          <p key={one.fullName} className="hint">
            {t('award.compare.leftOut', { ...one, name: one.fullName })}
          </p>
        ))}
        {state === 'comparing' && <p>{t('award.compare.state', { done, of: judges.length })}</p>}
      </div>
      <Judges judges={judges} pairs={pairs} isOpen={state === 'comparing'} onChoose={setJudge} />
      {judgeId !== undefined && (
        <VoteDialog round={round} judgeId={judgeId} onChoose={setJudge} onClose={() => setJudge(undefined)} />
      )}
    </Card>
  )
}

interface JudgesProps {
  readonly judges: readonly AwardJudge[]
  readonly pairs: number
  readonly isOpen: boolean
  readonly onChoose: (judgeId: string) => void
}

function Judges({ judges, pairs, isOpen, onChoose }: JudgesProps) {
  const { t } = useTexts()
  return (
    <SimpleTable
      caption={t('award.compare.title')}
      rows={judges}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'member',
          header: t('award.compare.member'),
          cell: ({ fullName, positionName }) => [fullName, positionName].filter(Boolean).join(' · '),
        },
        {
          id: 'made',
          header: t('award.compare.made'),
          width: '9rem',
          cell: ({ votes }) => t('award.compare.progress', { made: votes, of: pairs }),
        },
        {
          id: 'agreement',
          header: t('award.compare.agreement'),
          numeric: true,
          width: '6rem',
          cell: ({ agreement }) => (agreement === undefined ? '–' : `${agreement} %`),
        },
        {
          id: 'choose',
          header: '',
          width: '9rem',
          cell: ({ id, fullName, next }) =>
            next === undefined ? (
              <span className="pill">{t('award.compare.finished')}</span>
            ) : (
              isOpen && (
                <Act name="award.vote">
                  <Button
                    size="compact-sm"
                    aria-label={t('award.compare.chosenFor', { name: fullName })}
                    onClick={() => onChoose(id)}
                  >
                    {t('award.compare.choose')}
                  </Button>
                </Act>
              )
            ),
        },
      ]}
    />
  )
}
