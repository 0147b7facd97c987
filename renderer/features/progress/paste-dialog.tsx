import { Button } from '@mantine/core'
import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import type { ProgressOfPerson } from '#shared/progress/progress.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DateField } from '../../ui/form/date-field.tsx'
import { LongTextField } from '../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { lineOf } from './entry-draft.ts'
import { PastedTable, type ReadLine } from './pasted-table.tsx'

interface PasteDialogProps {
  readonly progress: ProgressOfPerson
  readonly date: string
  readonly onClose: () => void
}

/** Many lines at once: pasted, shown with the result that their words lead to, corrected, then stored as one act. */
export function PasteDialog({ progress, date: start, onClose }: PasteDialogProps) {
  const { t } = useTexts()
  const { employeeId } = progress
  const [text, setText] = useState('')
  const [date, setDate] = useState<string | undefined>(start)
  const [lines, setLines] = useState<readonly ReadLine[]>()
  const read = () =>
    void call('progress.read', { employeeId, date: date ?? start, text }).then(
      (found) => setLines(found.map((line) => ({ ...line, kept: true }))),
      notifyFailed,
    )
  return (
    <Dialog title={t('progressEntry.paste.title')} onClose={onClose} size="68rem">
      {lines === undefined || lines.length === 0 ? (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            read()
          }}
        >
          <LongTextField
            label={t('progressEntry.paste.text')}
            description={t('progressEntry.paste.hint')}
            data-autofocus
            autosize={false}
            rows={12}
            value={text}
            error={lines && t('progressEntry.paste.nothing')}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <DateField label={t('field.date')} value={date} onChange={setDate} />
          <div className="form-actions">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" disabled={text.trim() === ''}>
              {t('progressEntry.paste.read')}
            </Button>
          </div>
        </form>
      ) : (
        <ReadLines
          progress={progress}
          lines={lines}
          onLines={setLines}
          onAgain={() => setLines(undefined)}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

interface ReadLinesProps extends Pick<PasteDialogProps, 'progress' | 'onClose'> {
  readonly lines: readonly ReadLine[]
  readonly onLines: (lines: readonly ReadLine[]) => void
  readonly onAgain: () => void
}

function ReadLines({ progress, lines, onLines, onAgain, onClose }: ReadLinesProps) {
  const { t, say } = useTexts()
  const add = useApiCommand('progress.add', {
    onDone: (counts) => {
      onClose()
      void notifyDone(t('progressEntry.paste.done', { ...counts }), { undo: true })
    },
  })
  const kept = lines.filter((line) => line.kept)
  const unchosen = kept.filter(({ workResultId }) => workResultId === undefined).length
  const store = () =>
    add.mutate(
      {
        employeeId: progress.employeeId,
        lines: kept.map((line) =>
          lineOf(
            {
              ...line,
              final: false,
              quantity: line.quantity,
              workResultId: line.workResultId,
              indicatorId: line.indicatorId,
            },
            progress.results,
          ),
        ),
      },
      {
        onError: (error) => {
          if (!(error instanceof AppError) || Object.keys(error.fields).length === 0)
            return notifyFailed(error)
          const messages = new Map(
            Object.entries(error.fields).map(([field, message]) => [
              Number(field.split('.')[1]),
              say(message),
            ]),
          )
          onLines(lines.map((line) => withError(line, messages.get(kept.indexOf(line)))))
        },
      },
    )
  return (
    <div className="stack">
      <p aria-live="polite">{summaryOf(kept, unchosen, t)}</p>
      <PastedTable results={progress.results} lines={lines} onLines={onLines} />
      <div className="form-actions">
        <Button variant="default" onClick={onAgain}>
          {t('progressEntry.paste.again')}
        </Button>
        <Button loading={add.isPending} disabled={kept.length === 0 || unchosen > 0} onClick={store}>
          {t('progressEntry.paste.save', { count: kept.length })}
        </Button>
      </div>
    </div>
  )
}

function withError(line: ReadLine, error: string | undefined): ReadLine {
  return { ...line, error }
}

function summaryOf(kept: readonly ReadLine[], unchosen: number, t: Translate): string {
  const unsure = kept.filter(({ sure, workResultId }) => !sure && workResultId !== undefined).length
  return [
    t('progressEntry.paste.found', { count: kept.length }),
    ...(unsure > 0 ? [t('progressEntry.paste.unsure', { count: unsure })] : []),
    ...(unchosen > 0 ? [t('progressEntry.paste.unchosen', { count: unchosen })] : []),
  ].join(' · ')
}
