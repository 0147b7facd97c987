import { SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ApartPerson, Duties } from '#shared/development/duty.ts'
import type { LibraryPost } from '#shared/plan/cascade/library.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { ExportButton } from '../../ui/export-button.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { DevelopmentTabs } from '../../ui/tabs/development-tabs.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'
import './development.css'

/** Tugas jabatan: what each post answers for and how it is measured, posts without any, and plans that say nothing of it. */
export function DutiesPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [{ unit, tab }, change] = useAppSearch()
  const duties = useApiQuery('duty.list', { year, ...(unit !== undefined && { unitId: unit }) })
  const isApart = tab === 'apart'
  return (
    <div className="page">
      <PageHeader
        title={t('development.tab.duties')}
        state={duties.data ? stateOf(duties.data, t) : '\u00a0'}
        actions={duties.data && <ExportButton table={() => tableOf(duties.data, year, t)} />}
      />
      <DevelopmentTabs />
      <div className="toolbar">
        <SegmentedControl
          size="xs"
          aria-label={t('duty.view.label')}
          value={isApart ? 'apart' : 'posts'}
          data={(['posts', 'apart'] as const).map((name) => ({ value: name, label: t(`duty.view.${name}`) }))}
          onChange={(next) => change({ tab: next === 'apart' ? next : undefined, selected: undefined })}
        />
        <UnitPicker
          aria-label={t('field.unit')}
          value={unit}
          onChange={(next) => change({ unit: next, selected: undefined })}
        />
      </div>
      <QueryView query={duties} lines={10}>
        {(data) => (isApart ? <ApartList duties={data} /> : <PostSplit posts={data.posts} />)}
      </QueryView>
    </div>
  )
}

const stateOf = ({ posts, without, apart, compared }: Duties, t: Translate) =>
  t('duty.state', { posts: posts.length, without, apart: apart.length, compared })

function PostSplit({ posts }: { readonly posts: readonly LibraryPost[] }) {
  const { t, language } = useTexts()
  const [{ selected }, change] = useAppSearch()
  // t changes with the language only
  const columns = useMemo(() => columnsOf(t), [language]) // oxlint-disable-line exhaustive-deps
  const chosen = posts.find(({ position }) => position === selected) ?? posts[0]
  if (chosen === undefined) return <EmptyState>{t('duty.empty')}</EmptyState>
  return (
    <div className="split">
      <section className="card fill">
        <DataGrid
          label={t('duty.posts')}
          columns={columns}
          rows={posts}
          rowKey={({ position }) => position}
          rowHeight={36}
          onOpen={({ position }) => change({ selected: position })}
          onCursor={({ position }) => change({ selected: position })}
        />
      </section>
      <PostPanel key={chosen.position} post={chosen} />
    </div>
  )
}

function columnsOf(t: Translate): GridColumn<LibraryPost>[] {
  return [
    {
      id: 'post',
      header: t('duty.column.post'),
      width: 260,
      grow: true,
      pinned: true,
      text: ({ position }) => position,
      cell: ({ position }) => position,
    },
    {
      id: 'people',
      header: t('duty.column.people'),
      width: 90,
      align: 'right',
      text: ({ people }) => String(people),
      cell: ({ people }) => people,
    },
    {
      id: 'duties',
      header: t('duty.column.duties'),
      width: 130,
      align: 'right',
      text: ({ responsibilities }) => String(responsibilities.length),
      cell: ({ responsibilities }) =>
        responsibilities.length === 0 ? (
          <span className="development-mark">{t('duty.none')}</span>
        ) : (
          responsibilities.length
        ),
    },
    {
      id: 'results',
      header: t('duty.column.results'),
      width: 170,
      align: 'right',
      text: ({ results }) => String(results.length),
      cell: ({ results }) => results.length,
    },
  ]
}

/** A post's duties, and beside each other the results that are usual for it with their measures. */
function PostPanel({
  post: { position, responsibilities, results, people },
}: {
  readonly post: LibraryPost
}) {
  const { t } = useTexts()
  return (
    <WhyPanel title={position} footer={t('duty.held', { count: people })}>
      <h3>{t('duty.column.duties')}</h3>
      {responsibilities.length === 0 ? (
        <p className="hint">{t('duty.noneLong')}</p>
      ) : (
        <ul className="duty-list">
          {responsibilities.map(({ id, text, measure }) => (
            <li key={id}>
              {text}
              {measure !== undefined && <small>{t('duty.measure', { measure })}</small>}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('duty.column.results')}</h3>
      {results.length === 0 ? (
        <p className="hint">{t('duty.noResults')}</p>
      ) : (
        <ul className="duty-list">
          {results.map(({ id, text, indicators }) => (
            <li key={id}>
              {text}
              {indicators.length > 0 && <small>{indicators.map((one) => one.text).join('; ')}</small>}
            </li>
          ))}
        </ul>
      )}
      <span className="no-print">
        <Link to="/plan/library" search={(old) => ({ ...old, selected: position, tab: undefined })}>
          {t('duty.library')}
        </Link>
      </span>
    </WhyPanel>
  )
}

function ApartList({ duties: { apart, compared } }: { readonly duties: Duties }) {
  const { t, language } = useTexts()
  const columns = useMemo(() => apartColumns(t), [language]) // oxlint-disable-line exhaustive-deps
  return (
    <>
      <p className="hint development-legend">{t('duty.apartHint')}</p>
      <section className="card fill">
        <DataGrid
          label={t('duty.view.apart')}
          columns={columns}
          rows={apart}
          rowKey={({ employeeId }) => employeeId}
          rowHeight={44}
          empty={<EmptyState>{t(compared === 0 ? 'duty.apartNobody' : 'duty.apartNone')}</EmptyState>}
        />
      </section>
    </>
  )
}

function apartColumns(t: Translate): GridColumn<ApartPerson>[] {
  return [
    {
      id: 'person',
      header: t('training.column.person'),
      width: 220,
      grow: true,
      pinned: true,
      text: ({ fullName }) => fullName,
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    },
    {
      id: 'post',
      header: t('duty.column.post'),
      width: 240,
      grow: true,
      text: ({ positionName }) => positionName ?? '',
      cell: ({ positionName }) => positionName ?? '–',
    },
    {
      id: 'results',
      header: t('development.strengths.results'),
      width: 140,
      text: ({ results }) => String(results),
      cell: ({ results }) => t('duty.results', { count: results }),
    },
    {
      id: 'plan',
      header: t('duty.openPlan'),
      width: 130,
      text: () => '',
      cell: ({ employeeId }) => (
        <Link to="/plan/$employeeId" params={{ employeeId }}>
          {t('duty.openPlan')}
        </Link>
      ),
    },
  ]
}

function tableOf({ posts }: Duties, year: number, t: Translate) {
  return {
    title: t('duty.export', { year }),
    columns: [
      { header: t('duty.column.post'), width: 36, kind: 'text' as const },
      { header: t('duty.column.people'), kind: 'number' as const },
      { header: t('duty.column.duties'), width: 60, kind: 'text' as const },
      { header: t('duty.column.results'), width: 60, kind: 'text' as const },
    ],
    rows: posts.map(({ position, people, responsibilities, results }) => [
      position,
      people,
      responsibilities
        .map(({ text, measure }) => (measure === undefined ? text : `${text} (${measure})`))
        .join('\n') || null,
      results.map(({ text }) => text).join('\n') || null,
    ]),
  }
}
