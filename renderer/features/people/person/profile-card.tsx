import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Employee } from '#shared/people/employee.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { personalLines, type ProfileLine, profileLines } from './profile-lines.ts'

export function ProfileCard({ employee }: { readonly employee: Employee }) {
  const { t } = useTexts()
  const format = useFormat()
  const [shown, setShown] = useState(false)
  const personal = personalLines(employee, t)
  return (
    <Card title={t('employee.page.profile')} className="profile-card">
      <Lines lines={profileLines(employee, t, format)} />
      {personal.length > 0 && (
        <>
          <header className="card-subhead">
            <h3>{t('employee.page.personal')}</h3>
            <Button variant="subtle" size="compact-sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {t(shown ? 'employee.page.hidePersonal' : 'employee.page.showPersonal')}
            </Button>
          </header>
          {shown ? (
            <Lines lines={personal} />
          ) : (
            <p className="card-note">{t('employee.page.personalHidden')}</p>
          )}
        </>
      )}
    </Card>
  )
}

function Lines({ lines }: { readonly lines: readonly ProfileLine[] }) {
  return (
    <dl className="lines">
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
