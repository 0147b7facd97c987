import { Button } from '@mantine/core'
import { IconCalendarQuestion, IconFileOff } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { type ImportKind, importKinds } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { asKind, asksYear, type Decisions, type ImportJob } from './import-job.ts'
import { YearField } from './year-field.tsx'

interface RefusedCardProps {
  readonly job: ImportJob
  /** The year that the window shows, offered when the file names none. */
  readonly year: number
  readonly onRetry: (decisions: Decisions) => void
  readonly onClose: () => void
}

/** Why a file was not read, in one plain sentence; where one more fact would do, it is asked for here. */
export function RefusedCard({ job, year, onRetry, onClose }: RefusedCardProps) {
  const { t, say } = useTexts()
  const { failure, decisions, fileName } = job
  const needsYear = asksYear(job)
  const asksKind = failure?.key.startsWith('import.table.') === true
  const [chosenYear, setYear] = useState<number | undefined>(year)
  const [kind, setKind] = useState<ImportKind | undefined>(decisions.kind)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const told = asksKind && kind !== undefined ? { ...asKind(decisions, kind), byHand: true } : decisions
    onRetry(needsYear && chosenYear !== undefined ? { ...told, year: chosenYear } : told)
  }
  const Icon = needsYear ? IconCalendarQuestion : IconFileOff
  return (
    <section className="card import-refused" role="alert">
      <Icon size={32} stroke={1.5} aria-hidden className={needsYear ? '' : 'import-bad'} />
      <h2>{needsYear ? fileName : t('data.refused.title', { file: fileName })}</h2>
      {!needsYear && failure && <p>{say(failure)}</p>}
      <p className={needsYear ? '' : 'hint'}>
        {t(needsYear ? 'data.refused.askYear' : 'data.refused.untouched')}
      </p>
      <form onSubmit={submit}>
        {needsYear && (
          <YearField label={t('data.refused.year')} value={chosenYear} onChange={setYear} autoFocus />
        )}
        {asksKind && (
          <SelectField
            label={t('data.refused.readAs')}
            description={t('data.refused.askKind')}
            none="—"
            value={kind}
            onChange={setKind}
            choices={importKinds.map((value) => ({ value, label: t(`import.kind.${value}`) }))}
          />
        )}
        <div className="import-refused-actions">
          <Button variant="default" onClick={onClose}>
            {t('data.refused.close')}
          </Button>
          {(needsYear || asksKind) && (
            <Button type="submit" disabled={needsYear ? chosenYear === undefined : kind === undefined}>
              {t('data.refused.go')}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}
