import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Asks } from '../act.tsx'
import './note-list.css'

interface AgreedBoxProps {
  readonly employeeId: string
  readonly period: string
}

/** What was agreed with somebody before, beside the rating that follows; nothing where nothing was. */
export function AgreedBox({ employeeId, period }: AgreedBoxProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { data: agreed } = useApiQuery('guidance.agreed', { employeeId, period })
  if (agreed === undefined || agreed.length === 0 || agreed.some((one) => one.employeeId !== employeeId))
    return null
  return (
    <section>
      <h3>{t('development.agreed.title')}</h3>
      <ul className="note-list">
        {agreed.map(({ id, kind, date, agreed: text, followUpOn, outcome, coreValue, measure }) => (
          <li key={id}>
            <span className="note-sign" aria-hidden>
              ●
            </span>
            <div>
              <span>{text}</span>
              <small>
                {[
                  t(`guidance.kind.${kind}`),
                  format.date(date),
                  coreValue === undefined ? measure : t(`coreValue.${coreValue}`),
                  followUpOn !== undefined &&
                    t('development.agreed.until', { date: format.date(followUpOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
              <small>
                {outcome === undefined
                  ? t('development.agreed.open')
                  : t('development.agreed.outcome', { outcome })}
              </small>
            </div>
          </li>
        ))}
      </ul>
      <Asks name="guidance.list">
        <Button
          size="compact-sm"
          variant="subtle"
          renderRoot={(props) => <Link {...props} to="/development/guidance" />}
        >
          {t('development.agreed.more')}
        </Button>
      </Asks>
    </section>
  )
}
