import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProgressEntry, ProgressOfPerson } from '#shared/progress/progress.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { placeOf } from './entry-list.tsx'

interface CopyCardsProps {
  readonly progress: ProgressOfPerson
  readonly day: string
  readonly onClose: () => void
}

/** A day's lines as e-Kinerja asks for them, screen by screen: what was copied last is marked. */
export function CopyCards({ progress, day, onClose }: CopyCardsProps) {
  const { t } = useTexts()
  const format = useFormat()
  const entries = progress.entries.filter(({ date }) => date === day)
  return (
    <Dialog
      title={t('progressEntry.cards.title', { date: format.weekday(day) })}
      onClose={onClose}
      size="44rem"
    >
      <p className="hint">{t('progressEntry.cards.hint')}</p>
      <ol className="progress-cards">
        {entries.map((entry, index) => (
          <li key={entry.id} className="card">
            <h3>{t('progressEntry.cards.place', { number: index + 1, total: entries.length })}</h3>
            <CardFields entry={entry} progress={progress} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

const fields = ['date', 'result', 'text', 'quantity', 'unit'] as const

function CardFields({
  entry,
  progress,
}: {
  readonly entry: ProgressEntry
  readonly progress: ProgressOfPerson
}) {
  const { t } = useTexts()
  const format = useFormat()
  const [copied, setCopied] = useState<(typeof fields)[number]>()
  const { result, unit = '' } = placeOf(entry, progress)
  const values = {
    date: format.typedDate(entry.date),
    result,
    text: entry.text,
    quantity: format.input(entry.quantity),
    unit,
  }
  const copy = (field: (typeof fields)[number]) =>
    navigator.clipboard.writeText(values[field]).then(() => setCopied(field), notifyFailed)
  return (
    <dl>
      {fields
        .filter((field) => values[field] !== '')
        .map((field) => (
          <div key={field}>
            <dt>{t(`progressEntry.cards.field.${field}`)}</dt>
            <dd>
              <span>{values[field]}</span>
              <Button
                variant={copied === field ? 'light' : 'default'}
                size="compact-sm"
                leftSection={
                  copied === field ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
                }
                onClick={() => void copy(field)}
              >
                {t(copied === field ? 'progressEntry.cards.copied' : 'progressEntry.cards.copy', {
                  field: t(`progressEntry.cards.field.${field}`),
                })}
              </Button>
            </dd>
          </div>
        ))}
    </dl>
  )
}
