import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'

interface SamenessCardProps {
  readonly year: number
  readonly unitId: string | undefined
}

/** Sentences that stand for more than two people, with whose they are; nothing while there are none. */
export function SamenessCard({ year, unitId }: SamenessCardProps) {
  const { t } = useTexts()
  const { data = [] } = useApiQuery('feedback.sameness', { year, ...(unitId !== undefined && { unitId }) })
  if (data.length === 0) return null
  return (
    <details className="card sameness">
      <summary>{t('feedback.same.title', { count: data.length })}</summary>
      <p className="hint">{t('feedback.same.hint')}</p>
      <ul>
        {data.map(({ part, text, count, people }) => (
          <li key={`${part} ${text}`}>
            <q>{text}</q>
            <span className="hint">
              {t(`feedback.part.${part}`)} · {t('feedback.same.people', { count })}:{' '}
              {people.map(({ name }) => name).join(', ')}
              {count > people.length && ` ${t('feedback.same.more', { count: count - people.length })}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
