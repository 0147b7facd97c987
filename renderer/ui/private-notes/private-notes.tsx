import { ActionIcon, Button } from '@mantine/core'
import { IconLock, IconPencil, IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { PrivateNote } from '#shared/feedback/private-note.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useMay, useWho } from '../../api/who.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act } from '../act.tsx'
import { confirm } from '../confirm.ts'
import { LongTextField } from '../form/text-field.tsx'
import { notifyFailed } from '../notify.tsx'
import './private-notes.css'

interface PrivateNotesProps {
  readonly employeeId: string
}

/** What whoever sits there has noted for himself about somebody; nothing where he rates him not and has noted nothing. */
export function PrivateNotes({ employeeId }: PrivateNotesProps) {
  return useMay()('privateNote.list') && <Notes key={employeeId} employeeId={employeeId} />
}

function Notes({ employeeId }: PrivateNotesProps) {
  const { t } = useTexts()
  const id = useId()
  const isOpenToAll = useWho()?.state === 'open'
  const { data } = useApiQuery('privateNote.list', { employeeId })
  const [edited, setEdited] = useState<string>()
  if (data === undefined || (!data.mayWrite && data.notes.length === 0)) return null
  return (
    <section className="private-notes no-print" aria-labelledby={id}>
      <h3 id={id}>
        <IconLock size={14} stroke={1.75} aria-hidden /> {t('privateNote.title')}
      </h3>
      <p className="hint">{t(isOpenToAll ? 'privateNote.everybody' : 'privateNote.hint')}</p>
      {data.mayWrite && <NoteForm employeeId={employeeId} />}
      {data.notes.length > 0 && (
        <ul>
          {data.notes.map((note) => (
            <li key={note.id}>
              {edited === note.id ? (
                <NoteForm employeeId={employeeId} note={note} onDone={() => setEdited(undefined)} />
              ) : (
                <Note note={note} onEdit={data.mayWrite ? () => setEdited(note.id) : undefined} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface NoteProps {
  readonly note: PrivateNote
  readonly onEdit: (() => void) | undefined
}

function Note({ note, onEdit }: NoteProps) {
  const { t } = useTexts()
  const format = useFormat()
  const remove = useApiCommand('privateNote.remove')
  const date = format.date(note.date)
  const ask = async () => {
    const agreed = await confirm({
      title: t('privateNote.removeTitle'),
      body: t('privateNote.removeBody'),
      action: t('privateNote.remove'),
      danger: true,
    })
    if (agreed) remove.mutate({ id: note.id, rowVersion: note.rowVersion }, { onError: notifyFailed })
  }
  return (
    <>
      <header>
        <time dateTime={note.date}>{date}</time>
        <Act name="privateNote.save">
          {onEdit && (
            <ActionIcon size="sm" aria-label={t('privateNote.editOf', { date })} onClick={onEdit}>
              <IconPencil size={14} />
            </ActionIcon>
          )}
          <ActionIcon size="sm" aria-label={t('privateNote.removeOf', { date })} onClick={() => void ask()}>
            <IconTrash size={14} />
          </ActionIcon>
        </Act>
      </header>
      <p>{note.text}</p>
    </>
  )
}

interface NoteFormProps {
  readonly employeeId: string
  /** Absent: a new one. */
  readonly note?: PrivateNote
  readonly onDone?: () => void
}

function NoteForm({ employeeId, note, onDone }: NoteFormProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(note?.text ?? '')
  const save = useApiCommand('privateNote.save', {
    onDone: () => {
      setTyped('')
      onDone?.()
    },
  })
  const isEmpty = typed.trim() === ''
  return (
    <Act name="privateNote.save">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isEmpty || save.isPending) return
          const seen = note && { id: note.id, rowVersion: note.rowVersion }
          save.mutate({ ...seen, employeeId, text: typed }, { onError: notifyFailed })
        }}
      >
        <LongTextField
          aria-label={t(note === undefined ? 'privateNote.new' : 'privateNote.text')}
          placeholder={t('privateNote.new')}
          maxLength={2000}
          autoFocus={note !== undefined}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {!isEmpty && (
          <div className="form-actions">
            {onDone && (
              <Button variant="subtle" size="compact-sm" onClick={onDone}>
                {t('ui.cancel')}
              </Button>
            )}
            <Button type="submit" size="compact-sm" loading={save.isPending}>
              {t('privateNote.save')}
            </Button>
          </div>
        )}
      </form>
    </Act>
  )
}
