import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { notesOf } from '#shared/development/note-rows.ts'
import type { PersonNote } from '#shared/development/person-notes.ts'
import { valueCells } from '#shared/development/development.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts, useWords } from '../../i18n/texts.ts'
import { QueryView } from '../../ui/state/query-view.tsx'
import { NoteList } from '../../ui/development/note-list.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'

interface StrengthsPanelProps {
  readonly employeeId: string
  readonly period: string
  /** The value whose cell is chosen. */
  readonly value?: CoreValue
  /** The cell of the work results is chosen. */
  readonly results?: boolean
}

/** What the chosen cell of a person rests on, and below it all that is strong and weak. */
export function StrengthsPanel({ employeeId, period, value, results = false }: StrengthsPanelProps) {
  const { t } = useTexts()
  const words = useWords()
  const query = useApiQuery('development.notes', { period, employeeId })
  const isOfCell = (note: PersonNote) =>
    value === undefined
      ? results && (note.source === 'result' || note.source === 'trend')
      : note.value === value
  const person = query.data?.people[0]?.row
  return (
    <WhyPanel
      figure
      title={
        person ? t('development.strengths.whyOf', { name: person.fullName }) : t('development.strengths.why')
      }
      footer={t('development.strengths.rule')}
    >
      <QueryView query={query}>
        {(page) => {
          const notes = notesOf(page, words).map(({ note }) => note)
          const [own, others] = [notes.filter(isOfCell), notes.filter((note) => !isOfCell(note))]
          return (
            <>
              {value !== undefined && own.length === 0 && page.people[0] && (
                <p className="hint">
                  {t('development.strengths.noneOfValue', {
                    value: t(`coreValue.${value}`),
                    reading: t(
                      `development.strengths.reading.${valueCells(page.people[0].row, page.bounds)[value]?.reading ?? 'none'}`,
                    ),
                  })}
                </p>
              )}
              {own.length > 0 && <NoteList notes={own} open />}
              {own.length > 0 && others.length > 0 && <h3>{t('development.strengths.all')}</h3>}
              {notes.length === 0 ? (
                <p className="hint">{t('development.strengths.nothing')}</p>
              ) : (
                <NoteList notes={others} open={own.length === 0} />
              )}
            </>
          )
        }}
      </QueryView>
      <Button
        size="compact-sm"
        variant="default"
        renderRoot={(props) => <Link {...props} to="/employees/$id" params={{ id: employeeId }} />}
      >
        {t('development.strengths.openPerson')}
      </Button>
    </WhyPanel>
  )
}
