import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Feedback, FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useMay } from '../../api/who.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { DevelopmentTabs } from '../../ui/tabs/development-tabs.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { FeedbackLog } from './feedback-log.tsx'
import { RecordPaper } from './record-paper.tsx'

interface PersonViewProps {
  readonly employeeId: string
  readonly onBack?: (() => void) | undefined
}

/** What one person was told in a year, and the form that adds to it. */
export function PersonView({ employeeId, onBack }: PersonViewProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  const [changed, setChanged] = useState<Feedback>()
  const [saved, setSaved] = useState(0)
  const found = useApiQuery('feedback.get', { employeeId, year })
  const mayWrite = useMay()('feedback.save')
  const { data } = found
  const close = () => setChanged(undefined)
  return (
    <div className="page">
      <PageHeader
        title={data ? t('feedback.of', { name: data.fullName }) : t('feedback.title')}
        state={<span className="no-print">{data ? stateOf(data, year, t, format) : '\u00a0'}</span>}
        actions={<PersonActions onBack={onBack} />}
      />
      <DevelopmentTabs />
      <QueryView query={found} lines={10}>
        {(one) => (
          <>
            <RecordPaper of={one} year={year} />
            <div
              className={`${one.writable && mayWrite ? 'split feedback-split' : 'fill'} feedback-log-page`}
            >
              <Card className="fill" title={t('feedback.log.label', { year })}>
                <FeedbackLog of={one} onEdit={setChanged} />
              </Card>
              {one.writable && mayWrite && (
                <Act name="feedback.save">
                  <Card className="fill" title={t('feedback.form.title')}>
                    <FeedbackForm key={saved} of={one} year={year} onDone={() => setSaved(saved + 1)} />
                  </Card>
                </Act>
              )}
            </div>
          </>
        )}
      </QueryView>
      {data && changed && (
        <Dialog title={t('feedback.form.edit', { name: data.fullName })} onClose={close} size="44rem">
          <FeedbackForm of={data} year={year} entry={changed} onDone={close} onCancel={close} />
        </Dialog>
      )}
    </div>
  )
}

function PersonActions({ onBack }: { readonly onBack: (() => void) | undefined }) {
  const { t } = useTexts()
  return (
    <>
      {onBack && (
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t('feedback.back')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('feedback.print')}
      </Button>
    </>
  )
}

function stateOf(
  { entries, given, period }: FeedbackOfPerson,
  year: number,
  t: Translate,
  format: Format,
): string {
  const corrective = entries.filter(({ tone }) => tone === 'corrective').length
  const told =
    entries.length === 0
      ? t('feedback.state.none', { year })
      : t('feedback.state.some', { year, count: entries.length, corrective })
  return `${told} · ${t(given ? 'feedback.state.given' : 'feedback.state.notGiven', { period: format.period(period) })}`
}
