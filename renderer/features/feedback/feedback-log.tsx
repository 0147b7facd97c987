import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import type { Feedback, FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act } from '../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { SymbolPill } from '../../ui/feedback/feedback-symbol.tsx'

interface FeedbackLogProps {
  readonly of: FeedbackOfPerson
  readonly onEdit: (entry: Feedback) => void
}

/** The newest first, and of each what is next before what was. */
export function FeedbackLog({ of: { entries, writable }, onEdit }: FeedbackLogProps) {
  const { t } = useTexts()
  if (entries.length === 0)
    return <EmptyState>{t(writable ? 'feedback.log.empty' : 'feedback.log.none')}</EmptyState>
  return (
    <ol className="feedback-log">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} onEdit={onEdit} />
        </li>
      ))}
    </ol>
  )
}

function Entry({ entry, onEdit }: { readonly entry: Feedback; readonly onEdit: (entry: Feedback) => void }) {
  const { t } = useTexts()
  const format = useFormat()
  const { situation, fact, effect, nextStep, evidence } = entry
  return (
    <article>
      <header>
        <SymbolPill symbol={entry.symbol} />
        <strong>{aboutText(entry, t)}</strong>
        <span className="hint">{format.date(entry.date)}</span>
        {entry.writable && <EntryActions entry={entry} onEdit={onEdit} />}
      </header>
      {nextStep !== undefined && (
        <p className="feedback-next">
          <b>{t('field.nextStep')}:</b> {nextStep}
        </p>
      )}
      <p>{[situation, fact].filter(Boolean).join(': ')}</p>
      {effect !== undefined && (
        <p>
          <b>{t('field.effect')}:</b> {effect}
        </p>
      )}
      {evidence.length > 0 && (
        <p className="hint">
          {t('feedback.log.evidence', { names: evidence.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <p className="hint">{giverText(entry, t)}</p>
    </article>
  )
}

function EntryActions({
  entry,
  onEdit,
}: {
  readonly entry: Feedback
  readonly onEdit: (entry: Feedback) => void
}) {
  const { t } = useTexts()
  const remove = useApiCommand('feedback.remove', {
    onDone: () => void notifyDone(t('feedback.log.removed'), { undo: true }),
  })
  const { id, rowVersion, fact } = entry
  return (
    <Act name="feedback.remove">
      <span className="feedback-actions">
        <ActionIcon
          variant="subtle"
          aria-label={t('feedback.log.edit', { fact })}
          onClick={() => onEdit(entry)}
        >
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('feedback.log.remove', { fact })}
          onClick={() => void remove.mutateAsync({ id, rowVersion }).catch(notifyFailed)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </span>
    </Act>
  )
}

function aboutText({ coreValue, workResult, indicator }: Feedback, t: Translate): string {
  return coreValue === undefined
    ? [workResult, indicator].filter(Boolean).join(' · ')
    : t(`coreValue.${coreValue}`)
}

/** Who said it and how; of those whose name is not told only what they are to him. */
function giverText({ giverKind, giver, mode, rhythm, requested }: Feedback, t: Translate): string {
  return [
    [t(`feedback.giverKind.${giverKind}`), giver].filter(Boolean).join(': '),
    t(`feedback.mode.${mode}`),
    t(`feedback.rhythm.${rhythm}`),
    requested && t('feedback.log.requested'),
  ]
    .filter(Boolean)
    .join(' · ')
}
