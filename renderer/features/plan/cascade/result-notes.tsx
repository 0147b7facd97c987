import { IconBulb } from '@tabler/icons-react'
import type { PlanNote } from '#shared/plan/cascade/notes.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { noteText } from './note-text.ts'

/** What the plan page says beside its fields already. */
const saidElsewhere = new Set(['activityVerb', 'bareCategory', 'absoluteWord', 'noIndicator'])

/** The clinic's notes on one result, under it. */
export function ResultNotes({ notes }: { readonly notes: readonly PlanNote[] }) {
  const { t } = useTexts()
  const format = useFormat()
  const shown = notes.filter(({ kind }) => !saidElsewhere.has(kind))
  if (shown.length === 0) return null
  return (
    <ul className="plan-notes" aria-label={t('clinic.beside')}>
      {shown.map((note) => (
        <li key={`${note.kind}${note.indicatorId ?? ''}`}>
          <IconBulb size={14} aria-hidden /> {noteText(note, t, format)}
        </li>
      ))}
    </ul>
  )
}
