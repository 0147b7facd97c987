import type { RecordedFor } from '#shared/appraisal/explanation.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { EvidenceList } from '../../../ui/evidence/evidence-list.tsx'

interface RecordedListProps {
  readonly recorded: RecordedFor
  readonly employeeId: string
  readonly year: number
}

/** What was recorded of a work result in the period; a piece of evidence opens without leaving the page. */
export function RecordedList({ recorded, employeeId, year }: RecordedListProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { entries, entryCount, pieces, pieceCount } = recorded
  const known = useApiQuery('evidence.list', { employeeId, year }, { enabled: pieceCount > 0 })
  if (entryCount + pieceCount === 0) return null
  const named = new Set(pieces.map(({ id }) => id))
  const shown = (known.data ?? []).filter(({ id }) => named.has(id))
  const more = entryCount - entries.length + pieceCount - pieces.length
  return (
    <div className="appraisal-recorded">
      <ul>
        {entries.map(({ date, text, final }) => (
          <li key={`${date} ${text}`}>
            <span className="muted">{format.date(date)}</span> {text}
            {final && <span className="pill tone-good">{t('appraisal.why.final')}</span>}
          </li>
        ))}
      </ul>
      {shown.length > 0 ? (
        <EvidenceList pieces={shown} writable={false} />
      ) : (
        <ul>
          {pieces.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="hint">{t('appraisal.why.more', { count: more })}</p>}
    </div>
  )
}
