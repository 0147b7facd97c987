import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type YearlyList, yearlyLists } from '#shared/report/yearly-list-names.ts'
import { yearlyColumns } from '#shared/report/yearly-lists.ts'
import { cellFieldName } from '#shared/template/cell-fields.ts'
import type { Moved } from '#shared/template/template.ts'
import { mostShownRows } from '#shared/template/template-sheet.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'
import { useTexts, useWords } from '../../i18n/texts.ts'
import { Act } from '../../ui/act.tsx'
import { confirm } from '../../ui/confirm.ts'
import { readAsFileData } from '../../ui/download.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed, sayError } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type MappingDraft, partOf, withList, withNewFile, withRows, withSheet } from './mapping-draft.ts'
import { PickTemplate } from './pick-template.tsx'
import { SheetGrid, type SheetPlace } from './sheet-grid.tsx'
import { TiePanel } from './tie-panel.tsx'

interface MappingViewProps {
  readonly start: MappingDraft
  readonly onClose: () => void
}

/** The sheet as it looks beside what is tied to it: a click on a cell, a choice of a field. */
export function MappingView({ start, onClose }: MappingViewProps) {
  const { t } = useTexts()
  const [draft, setDraft] = useState(start)
  const { save, store } = useSave(draft, onClose)
  const { name, mapping } = draft
  const set = (more: Partial<MappingDraft>) => setDraft((old) => ({ ...old, ...more }))
  const leave = async () => {
    const question = {
      title: t('template.map.leave'),
      body: t('template.map.leaveAsk'),
      action: t('template.map.discard'),
    }
    if (draft === start || (await confirm(question))) onClose()
  }
  return (
    <div className="page">
      <PageHeader
        title={name || t('template.map.title')}
        state={t('template.map.state', {
          columns: mapping.rows?.columns.length ?? 0,
          cells: mapping.cells.length,
        })}
        actions={
          <MappingActions
            draft={draft}
            busy={save.isPending}
            onDraft={setDraft}
            onClose={() => void leave()}
            onSave={store}
          />
        }
      />
      <MappingNotices draft={draft} />
      {save.error !== null && (
        <p className="notice" data-tone="bad" role="alert">
          {sayError(save.error)}
        </p>
      )}
      <MappingBar draft={draft} onChange={set} />
      <MappedSheet key={mapping.sheet} draft={draft} onChange={set} />
    </div>
  )
}

function useSave({ id, rowVersion, name, file, mapping }: MappingDraft, onClose: () => void) {
  const { t } = useTexts()
  const save = useApiCommand('template.save', {
    onDone: () => {
      onClose()
      void notifyDone(t('template.saved'), { undo: true })
    },
  })
  const store = () =>
    save.mutate({ name, mapping, ...(id !== undefined && { id, rowVersion }), ...(file && { file }) })
  return { save, store }
}

function MappedSheet({ draft, onChange }: MappingBarProps) {
  const [chosen, setChosen] = useState<SheetPlace>()
  const tieOf = useTies(draft)
  const { mapping, sheets } = draft
  const sheet = sheets.find(({ name }) => name === mapping.sheet) ?? sheets[0]
  if (sheet === undefined) return null
  return (
    <div className="split">
      <section className="card fill template-card">
        <SheetGrid
          sheet={sheet}
          chosen={chosen}
          onChoose={setChosen}
          partOf={(row) => partOf(mapping, row)}
          tieOf={tieOf}
        />
      </section>
      <TiePanel
        sheet={sheet}
        mapping={mapping}
        chosen={chosen}
        onChoose={setChosen}
        onChange={(next) => onChange({ mapping: next })}
      />
    </div>
  )
}

interface MappingActionsProps extends NewFileButtonProps {
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSave: () => void
}

function MappingActions({ draft, busy, onDraft, onClose, onSave }: MappingActionsProps) {
  const { t } = useTexts()
  return (
    <>
      <Button variant="default" onClick={onClose}>
        {t('template.map.back')}
      </Button>
      <Act name="template.save">
        {draft.id !== undefined && <NewFileButton draft={draft} onDraft={onDraft} />}
        <Button loading={busy} onClick={onSave}>
          {t('template.map.save')}
        </Button>
      </Act>
    </>
  )
}

/** What each cell of the sheet is tied to, in words. */
function useTies({ mapping }: MappingDraft): (place: SheetPlace) => string | undefined {
  const words = useWords()
  const ties = useMemo(() => {
    const { rows, cells } = mapping
    const headers = new Map(
      rows ? yearlyColumns(rows.list, words).map(({ key, header }) => [key, header]) : [],
    )
    return new Map([
      ...cells.map(({ row, column, field, wording }) => {
        const name = `{${cellFieldName(field, words)}}`
        return [`${row} ${column}`, wording?.replace('{}', name) ?? name] as const
      }),
      ...(rows?.columns ?? []).map(
        ({ column, field }) => [`${rows!.first} ${column}`, headers.get(field) ?? field] as const,
      ),
    ])
  }, [mapping, words])
  return ({ row, column }) => ties.get(`${row} ${column}`)
}

interface NewFileButtonProps {
  readonly draft: MappingDraft
  readonly onDraft: (draft: MappingDraft) => void
}

/** A new version of the file: every tie is found again by its words, or named. */
function NewFileButton({ draft, onDraft }: NewFileButtonProps) {
  const { t } = useTexts()
  const read = async (chosen: File) => {
    const file = await readAsFileData(chosen)
    onDraft(withNewFile(draft, file, await call('template.read', { file, id: draft.id! })))
  }
  return (
    <PickTemplate
      variant="default"
      label={t('template.map.newFile')}
      onFile={(file) => void read(file).catch(notifyFailed)}
    />
  )
}

function MappingNotices({ draft: { id, moved, isSuggested } }: { readonly draft: MappingDraft }) {
  const { t } = useTexts()
  if (moved !== undefined) return <MovedNotice moved={moved} />
  if (id !== undefined) return null
  return (
    <p className="notice" data-tone={isSuggested ? 'info' : undefined}>
      {t(isSuggested ? 'template.map.suggested' : 'template.map.nothingSuggested')}
    </p>
  )
}

function MovedNotice({ moved }: { readonly moved: readonly Moved[] }) {
  const { t } = useTexts()
  if (moved.length === 0)
    return (
      <p className="notice" data-tone="good">
        {t('template.map.nothingMoved')}
      </p>
    )
  return (
    <div className="notice" role="status">
      <p>{t('template.map.moved')}</p>
      <ul>
        {moved.map(({ what, from, to }) => (
          <li key={`${what} ${from}`}>
            {to === undefined
              ? t('template.map.lost', { what, from })
              : t('template.map.movedTo', { what, from, to })}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface MappingBarProps {
  readonly draft: MappingDraft
  readonly onChange: (more: Partial<MappingDraft>) => void
}

/** Name, sheet, list, and between which rows the list stands. */
function MappingBar({ draft, onChange }: MappingBarProps) {
  const { t } = useTexts()
  const words = useWords()
  const { mapping, sheets, name } = draft
  const { rows } = mapping
  const sheet = sheets.find((one) => one.name === mapping.sheet)
  const rowChoices = Array.from({ length: mostShownRows }, (_, row) => ({
    value: String(row),
    label: String(row + 1),
  }))
  return (
    <div className="template-bar">
      <TextField
        label={t('template.map.name')}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <SelectField
        label={t('template.map.sheet')}
        value={mapping.sheet}
        choices={sheets.map((one) => ({ value: one.name, label: one.name }))}
        onChange={(next) => next !== undefined && onChange(withSheet(draft, next))}
      />
      <SelectField<YearlyList>
        label={t('template.map.list')}
        none={t('template.map.noList')}
        value={rows?.list}
        choices={yearlyLists.map((value) => ({ value, label: t(`template.of.${value}`) }))}
        onChange={(list) => onChange({ mapping: withList(mapping, list, words) })}
      />
      {rows && sheet && (
        <>
          <SelectField
            label={t('template.map.first')}
            value={String(rows.first)}
            choices={rowChoices.slice(1)}
            onChange={(first) => onChange({ mapping: withRows(mapping, sheet, { first: Number(first) }) })}
          />
          <SelectField
            label={t('template.map.last')}
            value={String(rows.last)}
            choices={rowChoices.slice(rows.first)}
            onChange={(last) => onChange({ mapping: withRows(mapping, sheet, { last: Number(last) }) })}
          />
          <p className="hint">{t('template.map.rowsHint', { first: rows.first + 1 })}</p>
        </>
      )}
    </div>
  )
}
