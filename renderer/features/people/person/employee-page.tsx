import { Button } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft, IconPencil, IconTransfer } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Employee } from '#shared/people/employee.ts'
import { formatNip } from '#shared/people/nip.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useWho } from '../../../api/who.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { usePeriod } from '../../../shell/use-period.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { FormMenu } from '../../../ui/print/form-menu.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { EmployeeDrawer } from '../employee-drawer.tsx'
import { EmployeeMenu } from '../employee-menu.tsx'
import { EventDialog } from '../event/event-dialog.tsx'
import { DevelopmentCard } from './development-card.tsx'
import { OwnNotes } from './own-notes.tsx'
import { HistoryCards } from './history-cards.tsx'
import { SaidCard } from './said-card.tsx'
import { ProfileCard } from './profile-card.tsx'
import { RatingCard } from './rating-card.tsx'
import { StoryCard } from './story-card.tsx'
import { SuperiorDialog } from '../superior-dialog.tsx'
import { YearsCard } from './years-card.tsx'
import { Act, Asks } from '../../../ui/act.tsx'

/** One person on one page: who it is, the years, posts and grades, who rates whom, and what changed. */
export function EmployeePage() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const person = useApiQuery('employee.get', { id })
  const { t } = useTexts()
  // the answer for the person before stays in the cache's place until this one comes
  if (person.data?.id === id) return <PersonView key={id} person={person.data} />
  return (
    <div className="page">
      <BackLink />
      <PageHeader title={t('employee.title')} />
      {person.isError ? (
        <FailedState error={person.error} onRetry={() => void person.refetch()} />
      ) : (
        <Skeleton lines={12} />
      )}
    </div>
  )
}

function PersonView({ person }: { readonly person: Employee }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { key: period } = usePeriod()
  const [open, setOpen] = useState<DialogOf>()
  const close = () => setOpen(undefined)
  useCommands(
    (['edit', 'superior', 'event'] as const).map((dialog) => ({
      ...pageCommand(`employee.${dialog}`),
      perform: () => setOpen(dialog),
    })),
  )
  return (
    <div className="page scroll-page">
      <BackLink />
      <PageHeader
        title={person.fullName}
        state={headline(person, t)}
        actions={
          <>
            <EmployeeMenu
              employee={person}
              onGone={(keptId) =>
                void navigate(
                  (keptId === undefined
                    ? { to: '/employees' }
                    : { to: '/employees/$id', params: { id: keptId } }) as never,
                )
              }
            />
            <FormMenu employeeId={person.id} period={period} />
            <Act name="event.record">
              <Button
                variant="default"
                leftSection={<IconTransfer size={16} />}
                onClick={() => setOpen('event')}
              >
                {t('event.action')}
              </Button>
            </Act>
            <Act name="employee.save">
              <Button leftSection={<IconPencil size={16} />} onClick={() => setOpen('edit')}>
                {t('employee.edit')}
              </Button>
            </Act>
          </>
        }
      />
      <Warnings keys={person.warnings} />
      <div className="person-grid">
        <Cards person={person} onSuperior={() => setOpen('superior')} />
      </div>
      <OpenDialog open={open} person={person} onClose={close} />
    </div>
  )
}

interface CardsProps {
  readonly person: Employee
  readonly onSuperior: () => void
}

function Cards({ person, onSuperior }: CardsProps) {
  return (
    <>
      <YearsCard employeeId={person.id} />
      <DevelopmentCard employeeId={person.id} />
      <ProfileCard employee={person} />
      <RatingCard employee={person} onChange={onSuperior} />
      <HistoryCards employee={person} />
      <Asks name="feedback.get">
        <SaidCard employeeId={person.id} />
      </Asks>
      <OwnNotes employeeId={person.id} />
      <Asks name="history.story">
        <StoryCard employeeId={person.id} />
      </Asks>
    </>
  )
}

type DialogOf = 'edit' | 'superior' | 'event'

function OpenDialog({
  open,
  person,
  onClose,
}: {
  readonly open: DialogOf | undefined
  readonly person: Employee
  readonly onClose: () => void
}) {
  if (open === 'edit') return <EmployeeDrawer employee={person} onClose={onClose} />
  if (open === 'event') return <EventDialog employee={person} onClose={onClose} />
  return open === 'superior' && <SuperiorDialog people={[person]} onClose={onClose} />
}

/** What the entries of the person contradict. */
function Warnings({ keys }: { readonly keys: Employee['warnings'] }) {
  const { t } = useTexts()
  if (keys.length === 0) return null
  return (
    <p className="notice" role="status">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{keys.map((key) => t(key)).join(' ')}</span>
    </p>
  )
}

function headline(person: Employee, t: ReturnType<typeof useTexts>['t']): string {
  const status = person.status === 'active' ? undefined : t(`employeeStatus.${person.status}`)
  return [
    person.nip && formatNip(person.nip),
    t(`employeeType.${person.employeeType}`),
    person.grade,
    person.positionName,
    person.unit,
    status,
  ]
    .filter(Boolean)
    .join(' · ')
}

function BackLink() {
  const { t } = useTexts()
  // whoever sees himself alone has no list
  if (useWho()?.scope === 'self') return null
  return (
    <Link to="/employees" className="back-link">
      <IconArrowLeft size={14} aria-hidden />
      {t('employee.back')}
    </Link>
  )
}
