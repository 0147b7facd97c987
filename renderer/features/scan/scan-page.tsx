import { Button } from '@mantine/core'
import { IconArchive, IconScan, IconX } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { localToday } from '../../shell/today.ts'
import { Act } from '../../ui/act.tsx'
import { DateField } from '../../ui/form/date-field.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useRefusals } from '../../ui/refusals.tsx'
import { DocumentTabs } from '../../ui/tabs/document-tabs.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { OpenItems, ReadyPapers } from './paper-list.tsx'
import { PickScans } from './pick-scans.tsx'
import type { SeenPage } from './sort-pages.ts'
import { useScans } from './use-scans.ts'
import './scan.css'

/** Berkas pindaian: signed papers that come back as scans find their people by the code at their foot. Nothing is stored before it was seen. */
export function ScanPage() {
  const { t } = useTexts()
  const scans = useScans()
  const drop = useDrop(scans.add)
  const [assigning, setAssigning] = useState<SeenPage>()
  const { pages, ready, open, bad, reading } = scans
  const isEmpty = pages.length === 0 && bad.length === 0 && reading === undefined
  const counts = {
    pages: pages.length,
    papers: ready.length,
    open: open.filter(({ isLeftOut }) => !isLeftOut).length,
  }
  return (
    <div className="page scan-page" {...drop.on}>
      <PageHeader
        title={t('scan.title')}
        state={isEmpty ? t('scan.formats') : t('scan.state', counts)}
        actions={isEmpty ? undefined : <Actions scans={scans} />}
      />
      <DocumentTabs />
      {isEmpty ? (
        <DropArea over={drop.over} onFiles={(files) => void scans.add(files)} />
      ) : (
        <div className="scan-lists">
          {reading && <ReadingCard reading={reading} onCancel={scans.cancel} />}
          {bad.length > 0 && <BadFiles files={bad} />}
          <OpenItems items={open} onAssign={setAssigning} onSay={scans.say} />
          <ReadyPapers papers={ready} onSay={scans.say} />
        </div>
      )}
      {assigning && (
        <AssignDialog
          page={assigning}
          onClose={() => setAssigning(undefined)}
          onAssign={(place) => {
            scans.say([assigning.id], place)
            setAssigning(undefined)
          }}
        />
      )}
    </div>
  )
}

interface DropAreaProps {
  readonly over: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** The whole page takes files that are dropped; this says so. */
function DropArea({ over, onFiles }: DropAreaProps) {
  const { t } = useTexts()
  return (
    <section className="card scan-drop" data-over={over || undefined}>
      <IconScan size={36} stroke={1.4} aria-hidden />
      <p>{t(over ? 'scan.dropHere' : 'scan.intro')}</p>
      <p className="hint">{t('scan.formats')}</p>
      <PickScans label={t('scan.choose')} onFiles={onFiles} />
    </section>
  )
}

interface ReadingCardProps {
  readonly reading: NonNullable<ReturnType<typeof useScans>['reading']>
  readonly onCancel: () => void
}

function ReadingCard({ reading: { name, done, total }, onCancel }: ReadingCardProps) {
  const { t } = useTexts()
  const label = t('scan.reading', { name })
  return (
    <section className="card scan-reading" role="status">
      <span>{label}</span>
      <progress aria-label={label} {...(total > 0 && { value: done })} max={Math.max(1, total)} />
      <span className="num">{total > 0 && `${done}/${total}`}</span>
      <Button variant="default" size="compact-sm" onClick={onCancel}>
        {t('scan.cancel')}
      </Button>
    </section>
  )
}

function BadFiles({ files }: { readonly files: ReturnType<typeof useScans>['bad'] }) {
  const { t, say } = useTexts()
  return (
    <section className="card" aria-label={t('scan.unread')}>
      <h2>{t('scan.unread')}</h2>
      <ul className="scan-bad">
        {files.map(({ problem }, at) => (
          <li key={at}>{say(problem)}</li>
        ))}
      </ul>
    </section>
  )
}

function Actions({ scans }: { readonly scans: ReturnType<typeof useScans> }) {
  const { t } = useTexts()
  const tellRefused = useRefusals()
  const [on, setOn] = useState<string | undefined>(localToday())
  const file = async () => {
    const { changed, refused } = await scans.file(on)
    if (changed > 0) await notifyDone(t('scan.filed', { count: changed }), { undo: true })
    tellRefused(refused)
  }
  const isBusy = scans.reading !== undefined
  return (
    <>
      <DateField
        className="scan-day"
        aria-label={t('scan.on')}
        title={t('scan.on')}
        value={on}
        onChange={setOn}
      />
      <PickScans variant="default" label={t('scan.more')} onFiles={(files) => void scans.add(files)} />
      <Button
        variant="default"
        leftSection={<IconX size={16} aria-hidden />}
        disabled={isBusy}
        onClick={scans.clear}
      >
        {t('scan.clear')}
      </Button>
      <Act name="scan.file">
        <Button
          leftSection={<IconArchive size={16} aria-hidden />}
          disabled={isBusy || scans.ready.length === 0}
          loading={scans.filing}
          onClick={() => void file().catch(notifyFailed)}
        >
          {t('scan.file', { count: scans.ready.length })}
        </Button>
      </Act>
    </>
  )
}

/** The whole page takes files that are dropped. */
function useDrop(add: (files: readonly File[]) => Promise<void>) {
  const [over, setOver] = useState(false)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    over,
    on: {
      onDragOver(event: DragEvent) {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        void add([...event.dataTransfer.files])
      },
    },
  }
}
