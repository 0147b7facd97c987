import { Button } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { type PhraseTopic, phraseTopics } from '#shared/appraisal/phrases.ts'
import { needTable, plannedOf, reasonsOf } from '#shared/development/training-sheets.ts'
import type { NeedPage, NeedRow } from '#shared/development/training.ts'
import { call } from '../../../api/transport.ts'
import { type Translate, useTexts, useWords } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { useSettled } from '../../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../../ui/grid/use-windowed-rows.ts'
import { Act } from '../../../ui/act.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { WhyPanel } from '../../../ui/why-panel.tsx'
import { everyRow } from '../every-row.ts'
import { GuidanceDialog } from '../guidance/guidance-dialog.tsx'
import { TrainingDialog } from './training-dialog.tsx'
import { TrainingFrame } from './training-frame.tsx'

const keyOf = ({ employeeId, topic }: NeedRow) => `${employeeId} ${topic}`

/** Kebutuhan: who should learn what, by which figure, and whether it is planned. */
export function NeedsView({ choice }: { readonly choice: ReactNode }) {
  const { t } = useTexts()
  const words = useWords()
  const format = useFormat()
  const { key: period } = usePeriod()
  const [{ unit, sort }, change] = useAppSearch()
  // the list has one order, so the part of the address that keeps a sort keeps the topic
  const topic = phraseTopics.find((one) => one === sort)
  const asked = { period, ...(unit !== undefined && { unitId: unit }), ...(topic !== undefined && { topic }) }
  const rows = useWindowedRows<NeedRow, NeedPage>(
    ['training.needs', asked],
    (offset, limit) => call('training.needs', { ...asked, offset, limit }),
    { windowSize: 100 },
  )
  const shown = useSettled(rows, rows.isLoading)
  const first = shown?.first
  const title = t('training.needs.list', { period: format.period(period) })
  const none = t('training.needs.none', { period: format.period(period) })
  return (
    <TrainingFrame
      choice={choice}
      title={title}
      state={
        first
          ? first.total === 0
            ? none
            : t('training.needs.state', { ...first, rows: undefined })
          : '\u00a0'
      }
      note={t('training.needs.rule')}
      table={async () => ({
        title,
        ...needTable(
          await everyRow((offset, limit) => call('training.needs', { ...asked, offset, limit })),
          words,
        ),
        footer: t('training.needs.rule'),
      })}
      filters={
        <SelectField<PhraseTopic>
          aria-label={t('training.column.topic')}
          value={topic}
          none={t('training.needs.allTopics')}
          choices={phraseTopics.map((one) => ({ value: one, label: t(`training.topic.${one}`) }))}
          onChange={(next) => change({ sort: next, selected: undefined })}
        />
      }
    >
      {rows.error !== null && <FailedState error={rows.error} onRetry={rows.refetch} />}
      {rows.error === null &&
        (shown ? <NeedSplit rows={shown} label={title} none={none} /> : <Skeleton lines={10} />)}
    </TrainingFrame>
  )
}

interface NeedSplitProps {
  readonly rows: ReturnType<typeof useWindowedRows<NeedRow, NeedPage>>
  readonly label: string
  readonly none: string
}

function NeedSplit({ rows, label, none }: NeedSplitProps) {
  const { t, language } = useTexts()
  const [{ selected }, change] = useAppSearch()
  // t changes with the language only
  const columns = useMemo(() => columnsOf(t), [language]) // oxlint-disable-line exhaustive-deps
  const held = rows.windows.flatMap((window) => window.rows)
  const chosen = held.find((row) => keyOf(row) === selected) ?? held[0]
  return (
    <div className="split">
      <section className="card fill">
        <DataGrid
          label={label}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          rowHeight={44}
          onOpen={(row) => change({ selected: keyOf(row) })}
          onCursor={(row) => change({ selected: keyOf(row) })}
          empty={<EmptyState>{none}</EmptyState>}
        />
      </section>
      {chosen && <NeedPanel key={keyOf(chosen)} need={chosen} />}
    </div>
  )
}

function columnsOf(t: Translate): GridColumn<NeedRow>[] {
  return [
    {
      id: 'person',
      header: t('training.column.person'),
      width: 190,
      grow: true,
      pinned: true,
      text: ({ fullName }) => fullName,
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    },
    {
      id: 'topic',
      header: t('training.column.topic'),
      width: 170,
      text: ({ topic }) => t(`training.topic.${topic}`),
      cell: ({ topic, step }) => (
        <TwoLines first={t(`training.topic.${topic}`)} second={t(`training.step.${step}`)} />
      ),
    },
    {
      id: 'reason',
      header: t('training.column.reason'),
      width: 240,
      grow: true,
      wrap: true,
      figure: true,
      text: (row) => reasonsOf(row, t),
      cell: (row) => reasonsOf(row, t),
    },
    {
      id: 'planned',
      header: t('training.column.planned'),
      width: 170,
      wrap: true,
      text: (row) => plannedOf(row, t),
      cell: (row) => (row.trainings.length === 0 ? <span className="hint">–</span> : plannedOf(row, t)),
    },
  ]
}

/** A need with what fits, and the way to plan it. */
function NeedPanel({ need }: { readonly need: NeedRow }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [open, setOpen] = useState<'training' | 'coaching'>()
  const { fullName, employeeId, topic, step, courses, writable } = need
  const close = () => setOpen(undefined)
  const reason = reasonsOf(need, t)
  return (
    <WhyPanel title={fullName} footer={t('training.needs.rule')} figure>
      <h3>{t(`training.topic.${topic}`)}</h3>
      <p>{reason}</p>
      <h3>{t('training.column.courses')}</h3>
      <ul className="duty-list">
        {courses.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {need.trainings.length > 0 && <p className="hint">{plannedOf(need, t)}</p>}
      {writable && (
        <Act name="training.save">
          <div className="toolbar">
            <Button size="compact-sm" onClick={() => setOpen('training')}>
              {t('training.needs.plan')}
            </Button>
            <Button
              size="compact-sm"
              variant={step === 'coaching' ? 'filled' : 'default'}
              onClick={() => setOpen('coaching')}
            >
              {t('training.needs.coach')}
            </Button>
          </div>
        </Act>
      )}
      {open === 'training' && (
        <TrainingDialog
          title={t('training.needs.planOf', { name: fullName, topic: t(`training.topic.${topic}`) })}
          person={{ id: employeeId, fullName }}
          values={{
            employeeId,
            year,
            topic,
            status: 'planned',
            reason,
            ...(courses[0] && { name: courses[0] }),
          }}
          onClose={close}
        />
      )}
      {open === 'coaching' && (
        <GuidanceDialog
          person={{ id: employeeId, fullName }}
          values={{ kind: 'coaching', ...(topic !== 'leadership' && { coreValue: topic }) }}
          onClose={close}
        />
      )}
    </WhyPanel>
  )
}
