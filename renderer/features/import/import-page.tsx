import { Button } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { confirm } from '../../ui/confirm.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { BatchList } from './batches/batch-list.tsx'
import { DropArea } from './desk/drop-area.tsx'
import { FileTabs } from './desk/file-tabs.tsx'
import { useDesk, useDeskStore } from './desk/import-desk.ts'
import { hasCorrections, type ImportJob, waitsFor } from './desk/import-job.ts'
import { useImportState } from './desk/import-state.ts'
import { PickFiles } from './desk/pick-files.tsx'
import { PreviewView } from './preview/preview-view.tsx'
import { ReadingCard } from './desk/reading-card.tsx'
import { RefusedCard } from './desk/refused-card.tsx'
import { ResultNotice } from './desk/result-notice.tsx'
import { TemplateList } from './desk/template-list.tsx'
import { useFileDrop } from './desk/use-file-drop.ts'
import { useImport } from './desk/use-import.ts'
import { useProgress } from './desk/use-progress.ts'
import { useUndoImport } from './batches/use-undo-import.tsx'

/** Workbooks in: files are read, shown row by row, corrected, stored in one act, and taken back in one click. */
export function ImportPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const desk = useDesk()
  const store = useDeskStore()
  const actions = useImport()
  const { undo, undoing } = useUndoImport()
  const drop = useFileDrop((files) => void actions.add(files))
  const open = desk.jobs.filter(({ batch }) => batch === undefined)
  const job = open.find(({ id }) => id === desk.selected) ?? open[0]
  const { state, save } = useImportState(job)
  const progress = useProgress(job?.busy?.task)

  const close = async (closing: ImportJob) => {
    const sure =
      !hasCorrections(closing) ||
      (await confirm({
        title: t('data.save.discardTitle'),
        body: t('data.save.discardBody', { file: closing.fileName }),
        action: t('data.save.discard'),
        danger: true,
      }))
    if (sure) actions.close(closing.id)
  }
  const canSave = job !== undefined && save.count > 0 && job.busy === undefined
  useCommands([
    {
      id: 'page.saveImport',
      labelKey: 'data.save.command',
      icon: IconDeviceFloppy,
      shortcut: 'mod+S',
      inFields: true,
      when: () => canSave,
      perform: () => void (job && actions.save(job.id)),
    },
  ])
  return (
    <div className="page import-page" data-over={drop.over || undefined} {...drop.handlers}>
      <PageHeader
        title={t('app.page.data')}
        state={state}
        actions={
          job && (
            <>
              <PickFiles
                variant="default"
                label={t('data.pick.more')}
                onFiles={(files) => void actions.add(files)}
              />
              {job.preview && (
                <Button variant="default" onClick={() => void close(job)}>
                  {t('data.save.close')}
                </Button>
              )}
              {job.preview && (
                <Button
                  leftSection={<IconDeviceFloppy size={16} aria-hidden />}
                  disabled={save.count === 0}
                  loading={job.busy?.doing === 'checking'}
                  title={save.reason}
                  onClick={() => void actions.save(job.id)}
                >
                  {save.label}
                </Button>
              )}
            </>
          )
        }
      />
      {desk.jobs.map(
        ({ id, batch }) =>
          batch && (
            <ResultNotice
              key={id}
              batch={batch}
              undoing={undoing === batch.id}
              onUndo={() => void undo(batch)}
              onDismiss={() =>
                store.set((all) => ({ ...all, jobs: all.jobs.filter((other) => other.id !== id) }))
              }
            />
          ),
      )}
      {open.length > 1 && (
        <FileTabs
          jobs={open}
          selected={job?.id}
          onSelect={actions.select}
          onClose={(closing) => void close(closing)}
        />
      )}
      {job === undefined && (
        <>
          <div className="import-start">
            <DropArea over={drop.over} onFiles={(files) => void actions.add(files)} />
            <TemplateList />
          </div>
          <BatchList />
        </>
      )}
      {job && job.busy?.doing !== 'saving' && job.preview && (
        <PreviewView
          key={job.id}
          job={job}
          preview={job.preview}
          after={waitsFor(job, open)}
          onDecide={(decisions) => void actions.revise(job.id, decisions)}
        />
      )}
      {job && (job.busy?.doing === 'saving' || (!job.preview && !job.failure)) && (
        <ReadingCard
          fileName={job.fileName}
          busy={job.busy}
          progress={progress}
          onCancel={() => (job.busy ? actions.cancel(job.busy) : actions.close(job.id))}
        />
      )}
      {job && !job.busy && !job.preview && job.failure && (
        <RefusedCard
          key={job.id}
          job={job}
          year={year}
          onRetry={(decisions) => void actions.retry(job.id, decisions)}
          onClose={() => actions.close(job.id)}
        />
      )}
    </div>
  )
}
