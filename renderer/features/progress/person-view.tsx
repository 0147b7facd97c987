import { Button } from '@mantine/core'
import { IconArrowLeft, IconClipboardText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProgressEntry, ProgressOfPerson } from '#shared/progress/progress.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { localToday } from '../../shell/today.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { RealisationTabs } from '../../ui/tabs/realisation-tabs.tsx'
import { ActionPlanView } from './action-plan/action-plan-view.tsx'
import { CopyCards } from './copy-cards.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { EntryList } from './entry-list.tsx'
import { EvidenceView } from './evidence-view.tsx'
import { GapPanel } from './gap-panel.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { useProgressTab } from './progress-tab.ts'
import { QuickEntry } from './quick-entry.tsx'

interface PersonViewProps {
  readonly employeeId: string
  readonly onBack?: (() => void) | undefined
}

type Open =
  | { readonly kind: 'paste' }
  | { readonly kind: 'edit'; readonly entry: ProgressEntry }
  | { readonly kind: 'cards'; readonly day: string }

/** One person's period: the quick line, what was written, and what is missing. */
export function PersonView({ employeeId, onBack }: PersonViewProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { period } = usePeriod()
  const tab = useProgressTab()
  const progress = useApiQuery('progress.get', { employeeId, from: period.start, to: period.end })
  const [date, setDate] = useState(() => dayWithin(period))
  const [open, setOpen] = useState<Open>()
  const data = progress.data
  return (
    <div className="page">
      <PageHeader
        title={data ? t('progressEntry.of', { name: data.fullName }) : t('progressEntry.title')}
        state={data ? stateOf(data, format.period(period.key), t) : '\u00a0'}
        actions={<PersonActions progress={data} onBack={onBack} onPaste={() => setOpen({ kind: 'paste' })} />}
      />
      <RealisationTabs />
      <QueryView query={progress} lines={10}>
        {(one) =>
          tab === 'evidence' ? (
            <EvidenceView progress={one} />
          ) : tab === 'steps' ? (
            <ActionPlanView employeeId={employeeId} />
          ) : (
            <EntriesView progress={one} date={date} onDate={setDate} onOpen={setOpen} />
          )
        }
      </QueryView>
      {data && open && (
        <OpenDialog progress={data} open={open} date={date} onClose={() => setOpen(undefined)} />
      )}
    </div>
  )
}

interface PersonActionsProps {
  readonly progress: ProgressOfPerson | undefined
  readonly onBack: (() => void) | undefined
  readonly onPaste: () => void
}

function PersonActions({ progress, onBack, onPaste }: PersonActionsProps) {
  const { t } = useTexts()
  return (
    <>
      {onBack && (
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {t('progressEntry.back')}
        </Button>
      )}
      {progress?.writable && progress.results.length > 0 && (
        <Act name="progress.add">
          <Button
            variant="default"
            leftSection={<IconClipboardText size={16} aria-hidden />}
            onClick={onPaste}
          >
            {t('progressEntry.paste.open')}
          </Button>
        </Act>
      )}
    </>
  )
}

interface OpenDialogProps {
  readonly progress: ProgressOfPerson
  readonly open: Open
  readonly date: string
  readonly onClose: () => void
}

function OpenDialog({ progress, open, date, onClose }: OpenDialogProps) {
  if (open.kind === 'paste') return <PasteDialog progress={progress} date={date} onClose={onClose} />
  if (open.kind === 'cards') return <CopyCards progress={progress} day={open.day} onClose={onClose} />
  return <EntryDialog results={progress.results} entry={open.entry} onClose={onClose} />
}

interface EntriesViewProps {
  readonly progress: ProgressOfPerson
  readonly date: string
  readonly onDate: (date: string) => void
  readonly onOpen: (open: Open) => void
}

function EntriesView({ progress, date, onDate, onOpen }: EntriesViewProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { period, year } = usePeriod()
  const { results, writable, employeeId } = progress
  return (
    <div className="split">
      <div className="fill progress-lines">
        {writable &&
          (results.length > 0 ? (
            <QuickEntry results={results} date={date} onDate={onDate} />
          ) : (
            <NoPlan employeeId={employeeId} year={year} />
          ))}
        <Card className="fill" title={t('progressEntry.list.label', { period: format.period(period.key) })}>
          <EntryList
            progress={progress}
            onEdit={(entry) => onOpen({ kind: 'edit', entry })}
            onCards={(day) => onOpen({ kind: 'cards', day })}
          />
        </Card>
      </div>
      <GapPanel progress={progress} onDay={onDate} />
    </div>
  )
}

/** Today, or the last day of a period that is over. */
function dayWithin({ start, end }: { readonly start: string; readonly end: string }): string {
  const today = localToday()
  return today < start ? start : today > end ? end : today
}

function stateOf(
  { entries, gaps, due, documentation }: ProgressOfPerson,
  period: string,
  t: Translate,
): string {
  const written =
    entries.length === 0
      ? t('progressEntry.state.none', { period })
      : t('progressEntry.state.entries', { period, count: entries.length })
  if (due === 0) return written
  const unit = t(`progressEntry.unit.${documentation}`)
  const missing =
    gaps.length === 0
      ? t('progressEntry.state.full', { due, unit })
      : t('progressEntry.state.gaps', { gaps: gaps.length, due, unit })
  return `${written} · ${missing}`
}

function NoPlan({ employeeId, year }: { readonly employeeId: string; readonly year: number }) {
  const { t } = useTexts()
  return (
    <Card>
      <EmptyState
        action={
          <Button
            component={Link}
            to="/plan/$employeeId"
            params={{ employeeId } as never}
            search={{ period: String(year) } as never}
          >
            {t('progressEntry.quick.toPlan')}
          </Button>
        }
      >
        {t('progressEntry.quick.noPlan')}
      </EmptyState>
    </Card>
  )
}
