import { Button } from '@mantine/core'
import { useEffect } from 'react'
import type { Award, Finalist } from '#shared/award/award.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyFailed } from '../../ui/notify.tsx'

interface VoteDialogProps {
  readonly round: Award
  readonly judgeId: string
  readonly onChoose: (judgeId: string) => void
  readonly onClose: () => void
}

/** One member meets one pair after the other: two names, two keys. */
export function VoteDialog({ round, judgeId, onChoose, onClose }: VoteDialogProps) {
  const { t } = useTexts()
  const judge = round.judges.find(({ id }) => id === judgeId)
  if (!judge) return null
  const { fullName, next, votes } = judge
  const waiting = round.judges.find((one) => one.next !== undefined)
  return (
    <Dialog title={t('award.compare.chosenFor', { name: fullName })} onClose={onClose} size="46rem">
      {next ? (
        <>
          <p className="award-question">{round.question}</p>
          <Pair key={votes} round={round} judgeId={judgeId} next={next} />
          <p className="hint" aria-live="polite">
            {t('award.compare.pair', { number: votes + 1, of: round.pairs })} · {t('award.compare.keys')}
          </p>
        </>
      ) : (
        <div className="stack">
          <p aria-live="polite">{t('award.compare.done', { name: fullName })}</p>
          {waiting ? (
            <Button onClick={() => onChoose(waiting.id)}>
              {t('award.compare.next', { name: waiting.fullName })}
            </Button>
          ) : (
            <Button onClick={onClose}>{t('ui.close')}</Button>
          )}
        </div>
      )}
    </Dialog>
  )
}

interface PairProps {
  readonly round: Award
  readonly judgeId: string
  readonly next: { readonly pass: number; readonly first: number; readonly second: number }
}

function Pair({ round, judgeId, next }: PairProps) {
  const vote = useApiCommand('award.vote')
  const pair = [next.first, next.second].map((number) => round.named.find((one) => one.number === number))
  const choose = (won: number) => {
    if (vote.isPending || vote.isSuccess) return
    void vote.mutateAsync({ id: round.id, judgeId, ...next, won }).catch(notifyFailed)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key === '1') choose(next.first)
      if (event.key === '2') choose(next.second)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return (
    <div className="award-pair">
      {pair.map(
        (finalist, at) =>
          finalist && (
            <Choice
              key={finalist.number}
              finalist={finalist}
              nth={at + 1}
              busy={vote.isPending}
              onChoose={() => choose(finalist.number)}
            />
          ),
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly finalist: Finalist
  readonly nth: number
  readonly busy: boolean
  readonly onChoose: () => void
}

function Choice({ finalist: { fullName, positionName, unit }, nth, busy, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className="award-choice"
      disabled={busy}
      {...(nth === 1 && { 'data-autofocus': true })}
      onClick={onChoose}
    >
      <kbd aria-hidden>{nth}</kbd>
      <b>{fullName}</b>
      <span>{positionName}</span>
      <span>{unit}</span>
    </button>
  )
}
