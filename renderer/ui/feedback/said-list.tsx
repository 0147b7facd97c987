import { Link } from '@tanstack/react-router'
import type { Feedback } from '#shared/feedback/feedback.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useMay } from '../../api/who.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { SymbolPill } from './feedback-symbol.tsx'

interface SaidListProps {
  readonly employeeId: string
  readonly year: number
  /** Only of these days. */
  readonly span?: { readonly start: string; readonly end: string }
  readonly most?: number
}

/** What somebody was told, beside what he is rated by; what is next stands first. */
export function SaidList({ employeeId, year, span, most = 6 }: SaidListProps) {
  const { t } = useTexts()
  const may = useMay()('feedback.get')
  const { data } = useApiQuery('feedback.get', { employeeId, year }, { enabled: may && employeeId !== '' })
  if (data?.employeeId !== employeeId) return null
  const said = data.entries.filter(
    ({ date }) => span === undefined || (date >= span.start && date <= span.end),
  )
  return (
    <>
      {said.length === 0 ? (
        <p className="hint">{t('feedback.log.none')}</p>
      ) : (
        <ul className="said-list">
          {said.slice(0, most).map((entry) => (
            <Said key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <Link
        to="/feedback"
        search={({ period, unit }) => ({
          period,
          unit,
          selected: employeeId,
        })}
      >
        {t('feedback.log.open')}
        {said.length > most && ` (${said.length})`}
      </Link>
    </>
  )
}

function Said({ entry }: { readonly entry: Feedback }) {
  const { t } = useTexts()
  const format = useFormat()
  const { coreValue, workResult, fact, nextStep, giverKind, date } = entry
  return (
    <li>
      <SymbolPill symbol={entry.symbol} />{' '}
      <span className="muted">
        {format.date(date)} · {t(`feedback.giverKind.${giverKind}`)} ·{' '}
        {coreValue === undefined ? workResult : t(`coreValue.${coreValue}`)}
      </span>
      <span>{nextStep === undefined ? fact : `${nextStep} (${fact})`}</span>
    </li>
  )
}
