import type { Feedback, FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { type WorkResultKind, workResultKinds } from '#shared/plan/work-result.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { PrintHead } from '../../ui/print/print-head.tsx'

interface RecordPaperProps {
  readonly of: FeedbackOfPerson
  readonly year: number
}

/** The record B.1.3 (p71–72), on paper only: each result with its realisation and what was said of it, then each value. */
export function RecordPaper({ of, year }: RecordPaperProps) {
  const { t } = useTexts()
  const { entries, leader } = of
  return (
    <section className="record-paper only-print">
      <PrintHead title={t('feedback.paper.title')} about={`${of.fullName} · ${of.unit} · ${year}`} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('feedback.paper.result')}</th>
            <th scope="col">{t('feedback.paper.realisation')}</th>
            <th scope="col">{t('feedback.paper.feedback')}</th>
          </tr>
        </thead>
        <tbody>
          {workResultKinds.map((kind) => (
            <Results key={kind} of={of} year={year} kind={kind} />
          ))}
          <Head text={t('feedback.paper.behaviour')} />
          {coreValues.map((value) => (
            <tr key={value}>
              <td colSpan={2}>{t(`coreValue.${value}`)}</td>
              <td>
                <SaidOf entries={entries.filter(({ coreValue }) => coreValue === value)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="record-signs">
        <p>
          {t('feedback.paper.employee')}
          <b>{of.fullName}</b>
        </p>
        <p>
          {t('feedback.paper.appraiser')}
          <b>{leader?.name}</b>
        </p>
      </div>
    </section>
  )
}

function Results({ of, year, kind }: RecordPaperProps & { readonly kind: WorkResultKind }) {
  const { t } = useTexts()
  const results = of.results.filter((result) => result.kind === kind)
  if (results.length === 0) return null
  return (
    <>
      <Head text={t(`feedback.paper.${kind}`)} />
      {results.map(({ id, number, text, indicators }) => (
        <tr key={id}>
          <td>
            {number}. {text}
            <br />
            <small>
              {t('feedback.paper.indicators', { list: indicators.map((one) => one.text).join('; ') })}
            </small>
          </td>
          <td>
            <Realised employeeId={of.employeeId} year={year} workResultId={id} />
          </td>
          <td>
            <SaidOf entries={of.entries.filter(({ workResultId }) => workResultId === id)} />
          </td>
        </tr>
      ))}
    </>
  )
}

function Head({ text }: { readonly text: string }) {
  return (
    <tr>
      <th colSpan={3} scope="colgroup">
        {text}
      </th>
    </tr>
  )
}

interface RealisedProps {
  readonly employeeId: string
  readonly year: number
  readonly workResultId: string
}

/** The values of the year so far, by indicator. */
function Realised({ employeeId, year, workResultId }: RealisedProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { data } = useApiQuery('realisation.grid', { year, employeeId })
  const rows = (data?.rows ?? []).filter((row) => row.workResultId === workResultId)
  if (rows.length === 0) return t('feedback.paper.nothing')
  return (
    <ul>
      {rows.map(({ indicatorId, indicator, accumulated, targetUnit }) => (
        <li key={indicatorId}>
          {indicator}:{' '}
          {accumulated === undefined
            ? t('feedback.paper.nothing')
            : [format.number(accumulated), targetUnit].filter(Boolean).join(' ')}
        </li>
      ))}
    </ul>
  )
}

/** As the form has it: the giver first, then what was said. */
function SaidOf({ entries }: { readonly entries: readonly Feedback[] }) {
  const { t } = useTexts()
  const format = useFormat()
  if (entries.length === 0) return t('feedback.paper.nothing')
  return (
    <ul>
      {entries.map(({ id, giverKind, date, symbol, situation, fact, effect, nextStep }) => (
        <li key={id}>
          {t(`feedback.giverKind.${giverKind}`)} ({format.date(date)}, {t(`feedback.symbol.${symbol}`)}):{' '}
          {[[situation, fact].filter(Boolean).join(': '), effect, nextStep].filter(Boolean).join('; ')}
        </li>
      ))}
    </ul>
  )
}
