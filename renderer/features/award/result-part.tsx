import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Award, AwardResult } from '#shared/award/award.ts'
import type { Standing } from '#shared/award/outcome.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { localToday } from '../../shell/today.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DateField } from '../../ui/form/date-field.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { LongTextField, TextField } from '../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'

interface ResultPartProps {
  readonly round: Award
  readonly result: AwardResult
}

/** Who was chosen, or that the panel does not tell the finalists apart. */
export function ResultPart({ round, result }: ResultPartProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { state, decided } = round
  return (
    <Card
      title={t('award.step.result')}
      action={state === 'comparing' && <ResultActions {...{ round, result }} />}
    >
      <div className="card-body award-rules">
        <Verdict round={round} result={result} />
        <p>
          {t('award.result.separation', {
            separation: format.figure(result.separation),
            count: result.comparisons,
          })}
        </p>
        {decided && (
          <p className="hint">
            {t('award.result.decided', { date: format.dateTime(decided.at), who: decided.by })}
          </p>
        )}
        <p className="hint">{t('award.result.method')}</p>
      </div>
      <Standings round={round} result={result} />
    </Card>
  )
}

export function Verdict({ round, result }: ResultPartProps) {
  const { t } = useTexts()
  const format = useFormat()
  const namesOf = (numbers: readonly number[]) =>
    round.named
      .filter(({ number }) => numbers.includes(number))
      .map(({ fullName }) => fullName)
      .join('; ')
  if (!result.isDecided)
    return (
      <p className="notice" data-tone="warn">
        {t('award.result.undecided', { separation: format.figure(result.separation) })}
      </p>
    )
  return (
    <>
      <p className="award-winner" data-figure>
        {t(result.winners.length > 1 ? 'award.result.shared' : 'award.result.winner', {
          names: namesOf(result.winners),
        })}
      </p>
      {result.runnersUp.length > 0 && (
        <p data-figure>{t('award.result.runnerUp', { names: namesOf(result.runnersUp) })}</p>
      )}
    </>
  )
}

/** The scale with its errors. */
export function Standings({ round, result }: ResultPartProps) {
  const { t } = useTexts()
  const format = useFormat()
  const nameOf = ({ number }: Standing) => round.named.find((one) => one.number === number)?.fullName ?? '–'
  return (
    <SimpleTable
      caption={t('award.result.title')}
      rows={result.standings}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          id: 'place',
          header: t('award.result.place'),
          numeric: true,
          figure: true,
          width: '4.5rem',
          cell: ({ place }) => (result.isDecided ? <b>{place}</b> : '–'),
        },
        { id: 'name', header: t('award.paper.minutes.name'), cell: nameOf },
        {
          id: 'wins',
          header: t('award.result.wins'),
          width: '8rem',
          figure: true,
          cell: ({ wins, comparisons }) => t('award.result.winsOf', { wins, of: comparisons }),
        },
        {
          id: 'strength',
          header: t('award.result.strength'),
          numeric: true,
          figure: true,
          width: '6rem',
          cell: ({ strength }) => format.figure(strength),
        },
        {
          id: 'error',
          header: t('award.result.error'),
          numeric: true,
          width: '6rem',
          cell: ({ error }) => format.figure(error),
        },
      ]}
    />
  )
}

function ResultActions({ round, result }: ResultPartProps) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const again = useApiCommand('award.again')
  const { id, rowVersion } = round
  return (
    <Act name="award.decide">
      <span className="award-acts">
        {!result.isDecided && (
          <Button
            size="xs"
            variant="default"
            onClick={() => void again.mutateAsync({ id, rowVersion }).catch(notifyFailed)}
          >
            {t('award.result.again')}
          </Button>
        )}
        <Button size="xs" onClick={() => setOpen(true)}>
          {t('award.result.decide')}
        </Button>
      </span>
      {isOpen && <DecideDialog round={round} onClose={() => setOpen(false)} />}
    </Act>
  )
}

interface DecideDialogProps {
  readonly round: Award
  readonly onClose: () => void
}

function DecideDialog({ round: { id, rowVersion }, onClose }: DecideDialogProps) {
  const { t } = useTexts()
  const { text, field, submit, busy, failure } = useDraftForm('award.decide', {
    values: { id, rowVersion, heldOn: localToday() },
    onDone: () => {
      onClose()
      void notifyDone(t('operation.award.decide'), { undo: true })
    },
  })
  const day = field('heldOn')
  return (
    <Dialog title={t('award.result.decide')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <DateField
          label={t('award.result.heldOn')}
          withAsterisk
          data-autofocus
          value={day.value as string | undefined}
          onChange={day.onChange}
          error={day.error}
        />
        <TextField label={t('award.result.where')} {...text('place')} />
        <LongTextField label={t('award.result.remarks')} {...text('remarks')} />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
