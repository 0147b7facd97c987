import { Button } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { MeetingPerson, MeetingTeam } from '#shared/calibration/meeting.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { JudgedText } from './judged-text.tsx'

interface TeamPartProps {
  readonly period: string
  readonly team: MeetingTeam
  /** The meeting is open, so that it may decide. */
  readonly decides: boolean
}

/** One team person by person; names are covered until somebody opens them. */
export function TeamPart({ period, team, decides }: TeamPartProps) {
  const { t } = useTexts()
  const people = useApiQuery('calibration.team', { period, unitId: team.unitId })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [about, setAbout] = useState<MeetingPerson>()
  const all = people.data ?? []
  const isAllOpen = all.length > 0 && all.every(({ employeeId }) => open.has(employeeId))
  const toggle = (id: string) =>
    setOpen((known) => new Set(known.has(id) ? [...known].filter((one) => one !== id) : [...known, id]))
  return (
    <Card
      title={t('calibration.meeting.team', { unit: team.unit })}
      action={
        <Button
          size="xs"
          variant="default"
          onClick={() => setOpen(new Set(isAllOpen ? [] : all.map(({ employeeId }) => employeeId)))}
        >
          {t(isAllOpen ? 'calibration.meeting.hideAll' : 'calibration.meeting.showAll')}
        </Button>
      }
    >
      <QueryView query={people}>
        {(rows) => (
          <PeopleTable
            label={t('calibration.meeting.team', { unit: team.unit })}
            people={rows}
            open={open}
            onToggle={toggle}
            onDecide={decides ? setAbout : undefined}
          />
        )}
      </QueryView>
      {about && (
        <DecideDialog
          period={period}
          person={about}
          name={
            open.has(about.employeeId)
              ? about.fullName
              : t('calibration.meeting.covered', { number: all.indexOf(about) + 1 })
          }
          onClose={() => setAbout(undefined)}
        />
      )}
    </Card>
  )
}

interface PeopleTableProps {
  readonly label: string
  readonly people: readonly MeetingPerson[]
  /** Whose names are in sight. */
  readonly open: ReadonlySet<string>
  readonly onToggle: (employeeId: string) => void
  readonly onDecide: ((person: MeetingPerson) => void) | undefined
}

function PeopleTable({ label, people, open, onToggle, onDecide }: PeopleTableProps) {
  const { t } = useTexts()
  return (
    <SimpleTable
      caption={label}
      rows={people.map((person, at) => ({ person, number: at + 1 }))}
      rowKey={({ person }) => person.employeeId}
      columns={[
        {
          id: 'person',
          header: t('calibration.meeting.column.person'),
          cell: ({ person, number }) => (
            <PersonName
              person={person}
              number={number}
              isOpen={open.has(person.employeeId)}
              onToggle={() => onToggle(person.employeeId)}
            />
          ),
        },
        {
          id: 'before',
          header: t('calibration.meeting.column.before'),
          cell: ({ person }) => <JudgedText judged={person.sealed} />,
        },
        {
          id: 'now',
          header: t('calibration.meeting.column.now'),
          cell: ({ person }) => <JudgedText judged={person.now} against={person.sealed} />,
        },
        {
          id: 'decide',
          header: <span className="sr-only">{t('calibration.meeting.decide.act')}</span>,
          cell: ({ person }) => <DecideCell person={person} onDecide={onDecide} />,
        },
      ]}
    />
  )
}

interface DecideCellProps extends Pick<PeopleTableProps, 'onDecide'> {
  readonly person: MeetingPerson
}

function DecideCell({ person, onDecide }: DecideCellProps) {
  const { t } = useTexts()
  return (
    <span className="calibration-decide">
      {person.decisions > 0 && t('calibration.meeting.decide.count', { count: person.decisions })}
      {onDecide && (
        <Act name="calibration.decide">
          <Button size="xs" variant="default" onClick={() => onDecide(person)}>
            {t('calibration.meeting.decide.act')}
          </Button>
        </Act>
      )}
    </span>
  )
}

interface PersonNameProps {
  readonly person: MeetingPerson
  readonly number: number
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function PersonName({ person, number, isOpen, onToggle }: PersonNameProps) {
  const { t } = useTexts()
  return (
    <span className="calibration-person">
      <Button
        size="xs"
        variant="subtle"
        aria-label={`${t(isOpen ? 'calibration.meeting.hide' : 'calibration.meeting.show')} (${number})`}
        onClick={onToggle}
      >
        {isOpen ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
      </Button>
      {isOpen ? (
        <span className="two-lines">
          {person.fullName}
          {person.positionName !== undefined && <small>{person.positionName}</small>}
        </span>
      ) : (
        t('calibration.meeting.covered', { number })
      )}
    </span>
  )
}
