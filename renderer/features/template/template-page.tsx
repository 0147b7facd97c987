import { Button } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { TemplateRow } from '#shared/template/template.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { confirm } from '../../ui/confirm.ts'
import { readAsFileData } from '../../ui/download.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { DocumentTabs } from '../../ui/tabs/document-tabs.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { draftOfFile, draftOfTemplate, type MappingDraft } from './mapping-draft.ts'
import { MappingView } from './mapping-view.tsx'
import { PickTemplate } from './pick-template.tsx'
import { useFill } from './use-fill.tsx'
import './template.css'

/** Format instansi lain: workbooks of the agency that are mapped once and filled every year. */
export function TemplatePage() {
  const { t } = useTexts()
  const [draft, setDraft] = useState<MappingDraft>()
  const templates = useApiQuery('template.list', {})
  if (draft) return <MappingView start={draft} onClose={() => setDraft(undefined)} />
  const open = async (chosen: File) => {
    const file = await readAsFileData(chosen)
    setDraft(draftOfFile(file, await call('template.read', { file })))
  }
  const edit = async ({ id }: TemplateRow) => setDraft(draftOfTemplate(await call('template.get', { id })))
  const add = (
    <Act name="template.save">
      <PickTemplate label={t('template.add')} onFile={(file) => void open(file).catch(notifyFailed)} />
    </Act>
  )
  return (
    <div className="page">
      <PageHeader
        title={t('template.title')}
        state={templates.data && t('template.state', { count: templates.data.length })}
        actions={add}
      />
      <DocumentTabs />
      <QueryView query={templates}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={<IconFileSpreadsheet size={32} stroke={1.5} aria-hidden />}>
              {t('template.empty')}
            </EmptyState>
          ) : (
            <TemplateTable rows={rows} onEdit={(row) => void edit(row).catch(notifyFailed)} />
          )
        }
      </QueryView>
    </div>
  )
}

interface TemplateTableProps {
  readonly rows: readonly TemplateRow[]
  readonly onEdit: (row: TemplateRow) => void
}

function TemplateTable({ rows, onEdit }: TemplateTableProps) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const { busy, fill, done } = useFill(year)
  return (
    <section className="card">
      <SimpleTable
        caption={t('template.list')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('template.column.name'),
            cell: ({ name, fileName }) => <TwoLines first={<b>{name}</b>} second={fileName} />,
          },
          {
            id: 'list',
            header: t('template.column.list'),
            width: '26%',
            cell: ({ list, ties, sheet }) => (
              <TwoLines
                first={list ? t(`template.of.${list}`) : t('template.onlyCells')}
                second={t('template.ties', { count: ties, sheet })}
              />
            ),
          },
          {
            id: 'filled',
            header: t('template.column.filled'),
            width: '20%',
            cell: ({ filled }) =>
              filled
                ? t('template.filledFor', { year: filled.year, on: filled.at })
                : t('template.neverFilled'),
          },
          {
            id: 'actions',
            header: t('template.column.actions'),
            width: '22rem',
            cell: (row) => (
              <div className="template-actions">
                <FillButton name={row.name} year={year} busy={busy} id={row.id} onFill={fill} />
                <RowActs row={row} onEdit={onEdit} />
              </div>
            ),
          },
        ]}
      />
      {done}
    </section>
  )
}

interface FillButtonProps {
  readonly id: string
  readonly name: string
  readonly year: number
  /** What is being filled. */
  readonly busy: string | undefined
  readonly onFill: (id: string) => void
}

function FillButton({ id, name, year, busy, onFill }: FillButtonProps) {
  const { t } = useTexts()
  return (
    <Button
      size="xs"
      loading={busy === id}
      disabled={busy !== undefined}
      leftSection={<IconDownload size={14} aria-hidden />}
      aria-label={t('template.fillOf', { name, year })}
      onClick={() => onFill(id)}
    >
      {t('template.fill', { year })}
    </Button>
  )
}

interface RowActsProps {
  readonly row: TemplateRow
  readonly onEdit: (row: TemplateRow) => void
}

function RowActs({ row, onEdit }: RowActsProps) {
  const { t } = useTexts()
  const { id, rowVersion, name } = row
  const remove = useApiCommand('template.remove', {
    onDone: () => void notifyDone(t('template.removed'), { undo: true }),
  })
  const ask = async () => {
    const sure = await confirm({
      title: t('template.removeOf', { name }),
      body: t('template.removeAsk', { name }),
      action: t('template.remove'),
      danger: true,
    })
    if (sure) remove.mutate({ id, rowVersion })
  }
  return (
    <Act name="template.save">
      <Button
        size="xs"
        variant="default"
        aria-label={t('template.editOf', { name })}
        onClick={() => onEdit(row)}
      >
        {t('template.edit')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('template.removeOf', { name })}
        onClick={() => void ask()}
      >
        {t('template.remove')}
      </Button>
    </Act>
  )
}
