import { Button } from '@mantine/core'
import { IconCalendarQuestion, IconFileOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
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
export function RefusedCard(props: RefusedCardProps) {
  if (asksYear(props.job)) return <YearAsked {...props} />
  return props.job.failure?.key.startsWith('import.table.') ? (
    <KindAsked {...props} />
  ) : (
    <NotRead {...props} />
  )
}

/** The file was read; only its year is not written in it. */
function YearAsked({ job, year, onRetry, onClose }: RefusedCardProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<number | undefined>(year)
  return (
    <section className="card import-refused" role="alert">
      <IconCalendarQuestion size={32} stroke={1.5} aria-hidden />
      <h2>{job.fileName}</h2>
      <p>{t('data.refused.askYear')}</p>
      <Question
        isAnswered={chosen !== undefined}
        onAnswer={() => chosen !== undefined && onRetry({ ...job.decisions, year: chosen })}
        onClose={onClose}
      >
        <YearField label={t('data.refused.year')} value={chosen} onChange={setChosen} autoFocus />
      </Question>
    </section>
  )
}

/** No table was recognised: the person may know what the file holds. */
function KindAsked({ job, onRetry, onClose }: RefusedCardProps) {
  const { t } = useTexts()
  const [kind, setKind] = useState<ImportKind | undefined>(job.decisions.kind)
  return (
    <section className="card import-refused" role="alert">
      <Refusal job={job} />
      <Question
        isAnswered={kind !== undefined}
        onAnswer={() => kind !== undefined && onRetry({ ...asKind(job.decisions, kind), byHand: true })}
        onClose={onClose}
      >
        <SelectField
          label={t('data.refused.readAs')}
          description={t('data.refused.askKind')}
          none="—"
          value={kind}
          onChange={setKind}
          choices={importKinds.map((value) => ({ value, label: t(`import.kind.${value}`) }))}
        />
      </Question>
    </section>
  )
}

function NotRead({ job, onClose }: RefusedCardProps) {
  const { t } = useTexts()
  return (
    <section className="card import-refused" role="alert">
      <Refusal job={job} />
      <div className="import-refused-actions">
        <Button variant="default" onClick={onClose}>
          {t('data.refused.close')}
        </Button>
      </div>
    </section>
  )
}

function Refusal({ job: { fileName, failure } }: Pick<RefusedCardProps, 'job'>) {
  const { t, say } = useTexts()
  return (
    <>
      <IconFileOff size={32} stroke={1.5} aria-hidden className="import-bad" />
      <h2>{t('data.refused.title', { file: fileName })}</h2>
      {failure && <p>{say(failure)}</p>}
      <p className="hint">{t('data.refused.untouched')}</p>
    </>
  )
}

interface QuestionProps {
  readonly isAnswered: boolean
  readonly onAnswer: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

function Question({ isAnswered, onAnswer, onClose, children }: QuestionProps) {
  const { t } = useTexts()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer()
      }}
    >
      {children}
      <div className="import-refused-actions">
        <Button variant="default" onClick={onClose}>
          {t('data.refused.close')}
        </Button>
        <Button type="submit" disabled={!isAnswered}>
          {t('data.refused.go')}
        </Button>
      </div>
    </form>
  )
}
