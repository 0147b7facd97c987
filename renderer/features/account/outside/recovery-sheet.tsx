import { Button, Checkbox } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { localToday } from '../../../shell/today.ts'
import { Card } from '../../../ui/card.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { awaitSignIn } from '../leave.ts'
import { showRecoveryCode } from '../recovery-code.ts'

interface RecoverySheetProps {
  readonly code: string
  readonly office: string
}

/** The sealed code, once, as a sheet for an envelope; it goes when somebody says that it is put away. */
export function RecoverySheet({ code, office }: RecoverySheetProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [isKept, keep] = useState(false)
  useAskBeforeLeaving()
  const lines = [
    [t('account.sheet.office'), office],
    [t('account.sheet.made'), format.date(localToday())],
    [t('account.sheet.code'), <code key="code">{code}</code>],
  ] as const
  return (
    <div className="outside recovery-sheet">
      <PageHeader
        title={t('account.sheet.title')}
        state={t('account.sheet.state')}
        actions={
          <Button
            variant={isKept ? 'default' : 'filled'}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('ui.print.action')}
          </Button>
        }
      />
      <Card>
        <dl className="card-body">
          {lines.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className="card-body stack">
          <p>{t('account.sheet.use')}</p>
          <p>{t('account.sheet.loss')}</p>
          <p className="only-print">{t('account.sheet.sealed')}: ……………………………………</p>
        </div>
      </Card>
      <div className="no-print stack">
        <Checkbox
          label={t('account.sheet.kept')}
          checked={isKept}
          onChange={(event) => keep(event.currentTarget.checked)}
        />
        <div className="form-actions">
          <Button disabled={!isKept} onClick={putAway}>
            {t('account.sheet.next')}
          </Button>
        </div>
      </div>
    </div>
  )
}

function putAway(): void {
  awaitSignIn()
  showRecoveryCode(undefined)
}

/** A reload would lose the code. */
function useAskBeforeLeaving(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
}
