import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type {
  HelpedLine,
  PersonDevelopment,
  StrengthYear,
  ValueCells,
} from '#shared/development/development.ts'
import { notesOf } from '#shared/development/note-rows.ts'
import { helpedWords, reasonWords } from '#shared/development/words.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts, useWords } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Asks } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { NoteList } from '../../../ui/development/note-list.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'

/** How a person grows: years side by side with their why, what he should learn and learns, and what is owed to him. */
export function DevelopmentCard({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const query = useApiQuery('development.person', { employeeId, year })
  return (
    <Card
      title={t('development.card.title')}
      className="development-card"
      action={
        <Asks name="guidance.list">
          <Button
            size="compact-sm"
            variant="default"
            renderRoot={(props) => <Link {...props} to="/development" />}
          >
            {t('development.card.open')}
          </Button>
        </Asks>
      }
    >
      <QueryView query={query}>
        {(data) =>
          data.employeeId === employeeId && (
            <div className="card-body stack">
              <YearsBeside years={data.years} employeeId={employeeId} />
              <Growth data={data} />
              <HelpedList lines={data.helped} />
              <DueList data={data} />
            </div>
          )
        }
      </QueryView>
    </Card>
  )
}

const signs = { strength: '▲', neutral: '●', weakness: '▼' } as const

interface YearsBesideProps {
  readonly years: readonly StrengthYear[]
  readonly employeeId: string
}

/** The seven values and the results by years; a year opens what it rests on. */
function YearsBeside({ years, employeeId }: YearsBesideProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [chosen, setChosen] = useState<number>()
  if (years.length === 0) return <p className="hint">{t('development.card.none')}</p>
  const rows = [
    ...coreValues.map((value) => ({
      id: value as string,
      label: t(`coreValue.${value}`),
      of: ({ values }: StrengthYear) => valueText(values[value], { t, format }),
    })),
    {
      id: 'results',
      label: t('development.card.results'),
      of: ({ results }: StrengthYear) =>
        results.known === 0 ? '–' : t('development.strengths.resultsOf', { ...results }),
    },
    {
      id: 'hours',
      label: t('development.card.hours'),
      of: ({ hours }: StrengthYear) => t('development.card.hoursOf', { hours }),
    },
    {
      id: 'predikat',
      label: t('development.card.predikat'),
      of: ({ predikat }: StrengthYear) => t(`predikat.${predikat ?? 'none'}`),
    },
  ]
  return (
    <>
      <div className="scroll-x">
        <SimpleTable
          caption={t('development.card.title')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'value', header: t('development.card.value'), cell: ({ label }) => label },
            ...years.map((year) => ({
              id: String(year.year),
              figure: true,
              header: (
                <Button
                  size="compact-xs"
                  variant={chosen === year.year ? 'filled' : 'subtle'}
                  aria-expanded={chosen === year.year}
                  aria-label={t('development.card.why', { year: year.year })}
                  onClick={() => setChosen(chosen === year.year ? undefined : year.year)}
                >
                  {year.year}
                </Button>
              ),
              cell: ({ of }: (typeof rows)[number]) => of(year),
            })),
          ]}
        />
      </div>
      {chosen !== undefined && <YearNotes employeeId={employeeId} year={chosen} />}
    </>
  )
}

function valueText(
  cell: ValueCells[keyof ValueCells],
  { t, format }: { readonly t: Translate; readonly format: Format },
): string {
  if (cell === undefined) return '–'
  const word = `${signs[cell.reading]} ${t(`development.strengths.reading.${cell.reading}`)}`
  return cell.score === undefined ? word : `${word} ${format.number(cell.score)}`
}

function YearNotes({ employeeId, year }: { readonly employeeId: string; readonly year: number }) {
  const { t } = useTexts()
  const words = useWords()
  const query = useApiQuery('development.notes', { period: String(year), employeeId })
  return (
    <section>
      <h3>{t('development.card.why', { year })}</h3>
      <QueryView query={query}>
        {(page) => {
          const notes = notesOf(page, words).map(({ note }) => note)
          return notes.length === 0 ? (
            <p className="hint">{t('development.strengths.nothing')}</p>
          ) : (
            <NoteList notes={notes} open />
          )
        }}
      </QueryView>
    </section>
  )
}

/** What he should learn, learns, and what was agreed. */
function Growth({ data }: { readonly data: PersonDevelopment }) {
  const { t } = useTexts()
  const format = useFormat()
  const { needs, courses, trainings, guidance, below, year } = data
  return (
    <>
      <section>
        <h3>{t('development.card.needs', { year })}</h3>
        {needs.length === 0 && <p className="hint">{t('development.card.noNeeds', { year })}</p>}
        <ul className="plain-list" data-figure>
          {needs.map(({ topic, step, reasons }) => (
            <li key={topic}>
              <b>
                {t(`training.topic.${topic}`)} ({t(`training.step.${step}`)})
              </b>
              : {reasons.map((reason) => reasonWords(reason, t)).join('; ')}
              {courses[topic] && <small className="hint"> · {courses[topic].join('; ')}</small>}
            </li>
          ))}
          {below.map(({ axis }) => (
            <li key={axis}>{t('development.card.proposed', { axis: t(`development.axis.${axis}`) })}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('development.card.trainings')}</h3>
        {trainings.length === 0 && <p className="hint">{t('development.card.noTrainings')}</p>}
        <ul className="plain-list">
          {trainings.slice(0, mostLines).map(({ id, name, status, hours, year: of }) => (
            <li key={id}>
              {[
                name,
                t(`training.status.${status}`),
                hours !== undefined && t('development.card.hoursOf', { hours }),
                of,
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('development.card.guidance')}</h3>
        {guidance.length === 0 && <p className="hint">{t('development.card.noGuidance')}</p>}
        <ul className="plain-list">
          {guidance.slice(0, mostLines).map(({ id, kind, date, agreed }) => (
            <li key={id}>
              {t(`guidance.kind.${kind}`)} · {format.date(date)}
              {agreed !== undefined && <small> · {t('development.card.agreed', { agreed })}</small>}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
const mostLines = 5

function HelpedList({ lines }: { readonly lines: readonly HelpedLine[] }) {
  const { t } = useTexts()
  const format = useFormat()
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{t('development.helped.title')}</h3>
      <ul className="plain-list" data-figure>
        {lines.map((line) => (
          <li key={`${line.day} ${JSON.stringify(line.of)} ${JSON.stringify(line.about)}`}>
            {helpedWords(line, t)}{' '}
            <small className="hint">
              {t('development.helped.after', {
                what: line.of.kind === 'training' ? line.of.name : t(`guidance.kind.${line.of.kind}`),
                date: format.date(line.day),
              })}
            </small>
          </li>
        ))}
      </ul>
      <p className="hint">{t('development.helped.hint')}</p>
    </section>
  )
}

/** Each step with its day and article. */
function DueList({ data: { due, year } }: { readonly data: PersonDevelopment }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <section>
      <h3>
        {t('development.due.title')} · {year}
      </h3>
      <ul className="plain-list">
        {due.map(({ step, state, on, count, article }) => (
          <li key={step}>
            {state === 'done' ? '✓' : state === 'late' ? '!' : '–'} {t(`development.due.step.${step}`)}:{' '}
            {t(`development.due.state.${state}`)}
            {count !== undefined && count > 0 && `, ${t('development.due.feedback', { count })}`}
            {on !== undefined && `, ${format.date(on)}`} <small className="hint">({article})</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
