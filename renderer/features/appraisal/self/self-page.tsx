import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import type { SelfAssessment, SelfMark } from '#shared/appraisal/desk/self-assessment.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SelfNote } from './self-note.tsx'

/** How one person sees his own results and behaviour: filled in here, or on the printed blank and entered from it. */
export function SelfPage() {
  const { employeeId } = useParams({ strict: false }) as { readonly employeeId: string }
  const { key } = usePeriod()
  const own = useApiQuery('selfAssessment.get', { employeeId, period: key })
  return (
    <div className="page document-page">
      <QueryView query={own} lines={12}>
        {(data) => <SelfSheet data={data} />}
      </QueryView>
    </div>
  )
}

function SelfSheet({ data }: { readonly data: SelfAssessment }) {
  const { t } = useTexts()
  const format = useFormat()
  const title = t('appraisal.self.pageTitle', { name: data.fullName })
  const about = format.period(data.period)
  return (
    <>
      <PrintHead title={title} about={about} note={t('appraisal.self.hint')} />
      <PageHeader
        title={title}
        state={
          <span className="no-print">
            {about}. {t('appraisal.self.hint')}
          </span>
        }
        actions={<SelfActions data={data} />}
      />
      {data.rule === 'off' ? (
        <EmptyState>{t('appraisal.error.selfOff')}</EmptyState>
      ) : (
        <div
          className="scroll-y appraisal-why-page"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="region"
          aria-label={title}
        >
          {data.waits && <p className="notice">{t('appraisal.self.waits')}</p>}
          <PartsCard
            title={t('appraisal.why.result')}
            parts={data.results.map(({ id, number, text }) => ({ id, name: `${number}. ${text}` }))}
            data={data}
          />
          <PartsCard
            title={t('appraisal.why.behaviour')}
            parts={data.values.map((value) => ({ id: value, name: t(`coreValue.${value}`) }))}
            data={data}
          />
          <p className="only-print appraisal-self-sign">
            {t('appraisal.self.sign', { name: data.fullName })}
          </p>
        </div>
      )}
    </>
  )
}

function SelfActions({ data: { employeeId, rule } }: { readonly data: SelfAssessment }) {
  const { t } = useTexts()
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/appraisal"
            search={((search: object) => ({ ...search, selected: employeeId })) as never}
          />
        )}
      >
        {t('appraisal.why.back')}
      </Button>
      {rule !== 'off' && (
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('appraisal.self.print')}
        </Button>
      )}
    </>
  )
}

interface PartsCardProps {
  readonly title: string
  readonly parts: readonly { readonly id: string; readonly name: string }[]
  readonly data: SelfAssessment
}

function PartsCard({ title, parts, data }: PartsCardProps) {
  const { t } = useTexts()
  const marks = new Map(data.marks.map((mark) => [mark.part, mark]))
  return (
    <Card title={title}>
      <table className="simple-table appraisal-self-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('field.rating')}</th>
            <th scope="col">{t('appraisal.column.note')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, name }) => (
            <PartRow key={id} name={name} mark={marks.get(id) ?? { part: id }} data={data} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

interface PartRowProps {
  readonly name: string
  readonly mark: SelfMark
  readonly data: SelfAssessment
}

function PartRow({ name, mark, data: { employeeId, period, writable } }: PartRowProps) {
  const { t } = useTexts()
  const store = useApiCommand('selfAssessment.mark')
  const { part, rating, note } = mark
  const save = (next: { readonly rating?: Rating | undefined; readonly note?: string | undefined }) =>
    void store
      .mutateAsync({
        employeeId,
        period,
        marks: [{ part, rating: next.rating ?? null, ...(next.note && { note: next.note }) }],
      })
      .catch(notifyFailed)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className="no-print">
          <SelectField
            aria-label={t('appraisal.self.ratingOf', { name })}
            disabled={!writable}
            value={rating}
            none={t('ui.notRated')}
            choices={ratings.map((code) => ({ value: code, label: t(`rating.${code}`) }))}
            onChange={(code) => save({ rating: code, note })}
          />
        </span>
        <PaperBoxes rating={rating} />
      </td>
      <td>
        <SelfNote
          label={t('appraisal.self.noteOf', { name })}
          disabled={!writable}
          stored={note ?? ''}
          onNote={(text) => save({ rating, note: text })}
        />
      </td>
    </tr>
  )
}

/** On paper: three boxes, ticked or to be ticked. */
function PaperBoxes({ rating }: { readonly rating: Rating | undefined }) {
  const { t } = useTexts()
  return (
    <span className="only-print">
      {ratings.map((code) => `${code === rating ? '☒' : '☐'} ${t(`ratingShort.${code}`)}`).join('   ')}
    </span>
  )
}
