import type { PersonNote } from '#shared/development/person-notes.ts'
import { useTexts } from '../../i18n/texts.ts'
import './note-list.css'

interface NoteListProps {
  readonly notes: readonly PersonNote[]
  /** With next step and courses. */
  readonly open?: boolean
}

/** Strengths and weaknesses with the figures that they rest on. */
export function NoteList({ notes, open = false }: NoteListProps) {
  const { t } = useTexts()
  return (
    <ul className="note-list" data-figure>
      {notes.map((note, at) => (
        <li key={at} data-kind={note.kind}>
          <span className="note-sign" aria-hidden>
            {note.kind === 'strength' ? '▲' : '▼'}
          </span>
          <div>
            <b>
              {t(`development.note.${note.kind}`)}: {note.about}
            </b>
            <span>{note.text}</span>
            <small>{note.evidence}</small>
            {open && note.kind === 'weakness' && (
              <small>
                {t('development.strengths.next')}: {note.feedback}
              </small>
            )}
            {open && note.training.length > 0 && (
              <small>
                {t('development.strengths.courses')}: {note.training.join('; ')}
              </small>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
