import { IconDeviceFloppy } from '@tabler/icons-react'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useWhyNot } from '../../api/why-not.ts'
import { notifyDone } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { BatchList } from './batches/batch-list.tsx'
import { DeskActions } from './desk/desk-actions.tsx'
import { DropArea, type DropAreaProps } from './desk/drop-area.tsx'
import { FileTabs } from './desk/file-tabs.tsx'
import { useDesk } from './desk/import-desk.ts'
import { isOpen } from './desk/import-job.ts'
import { useImportState } from './desk/import-state.ts'
import { OpenFile } from './desk/open-file.tsx'
import { StoredNotice } from './desk/stored-notice.tsx'
import { TemplateList } from './desk/template-list.tsx'
import { useFileDrop } from './desk/use-file-drop.ts'
import { useFilePaste } from './desk/use-file-paste.ts'
import { useImport } from './desk/use-import.ts'
import { useProgress } from '../../api/use-progress.ts'

/** Workbooks in: files are read, shown row by row, corrected, stored in one act, and taken back in one click. */
export function ImportPage() {
  const { t } = useTexts()
  const desk = useDesk()
  const actions = useImport()
  const add = useAdd(actions)
  const drop = useFileDrop(add)
  const open = desk.jobs.filter(isOpen)
  const job = open.find(({ id }) => id === desk.selected) ?? open[0]
  const { state, save } = useImportState(job)
  const progress = useProgress(job?.busy?.task)
  const store = () => void (job && actions.save(job.id))
  useCommands([
    {
      id: 'page.saveImport',
      labelKey: 'data.save.command',
      icon: IconDeviceFloppy,
      shortcut: 'mod+S',
      act: 'import.commit',
      inFields: true,
      when: () => save.count > 0 && job?.busy === undefined,
      perform: store,
    },
  ])
  return (
    <div className="page import-page" data-over={drop.over || undefined} {...drop.handlers}>
      <PageHeader
        title={t('app.page.data')}
        state={state}
        actions={
          job && (
            <DeskActions
              job={job}
              save={save}
              onAdd={add}
              onClose={() => void actions.close(job.id)}
              onSave={store}
            />
          )
        }
      />
      {desk.jobs.map(
        ({ id, batch }) =>
          batch && <StoredNotice key={id} batch={batch} onDismiss={() => actions.dismiss(id)} />,
      )}
      {open.length > 1 && (
        <FileTabs
          jobs={open}
          selected={job?.id}
          onSelect={actions.select}
          onClose={({ id }) => void actions.close(id)}
        />
      )}
      {job ? (
        <OpenFile job={job} desk={open} progress={progress} actions={actions} />
      ) : (
        <NothingOpen over={drop.over} onFiles={add} />
      )}
    </div>
  )
}

/** Takes files up, also pasted ones, or says why none could be stored. */
function useAdd(actions: ReturnType<typeof useImport>) {
  const whyNot = useWhyNot()('import.commit')
  const add = (files: readonly File[]) =>
    void (whyNot === undefined ? actions.add(files) : notifyDone(whyNot))
  useFilePaste(add)
  return add
}

/** Where an import begins, and the past ones. */
function NothingOpen(props: DropAreaProps) {
  return (
    <>
      <div className="import-start">
        <DropArea {...props} />
        <TemplateList />
      </div>
      <BatchList />
    </>
  )
}
