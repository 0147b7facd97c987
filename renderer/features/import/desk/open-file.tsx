import { usePeriod } from '../../../shell/use-period.ts'
import { PreviewView } from '../preview/preview-view.tsx'
import { type ImportJob, sightOf, waitsFor } from './import-job.ts'
import { ReadingCard } from './reading-card.tsx'
import { RefusedCard } from './refused-card.tsx'
import type { ImportActions } from './use-import.ts'
import type { Progress } from '../../../api/use-progress.ts'

interface OpenFileProps {
  readonly job: ImportJob
  /** All files that are not stored yet. */
  readonly desk: readonly ImportJob[]
  readonly progress: Progress | undefined
  readonly actions: ImportActions
}

/** The file in front: being read or stored, its rows, or why it was not read. */
export function OpenFile({ job, desk, progress, actions }: OpenFileProps) {
  const { year } = usePeriod()
  const { id, preview, busy, fileName } = job
  const sight = sightOf(job)
  if (sight === 'rows' && preview)
    return (
      <PreviewView
        key={id}
        job={job}
        preview={preview}
        after={waitsFor(job, desk)}
        onDecide={(decisions) => void actions.revise(id, decisions)}
      />
    )
  if (sight === 'refusal')
    return (
      <RefusedCard
        key={id}
        job={job}
        year={year}
        onRetry={(decisions) => void actions.retry(id, decisions)}
        onClose={() => void actions.close(id)}
      />
    )
  return (
    <ReadingCard
      fileName={fileName}
      busy={busy}
      progress={progress}
      onCancel={() => (busy ? actions.cancel(busy) : void actions.close(id))}
    />
  )
}
