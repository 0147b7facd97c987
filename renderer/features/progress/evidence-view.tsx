import { Button } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProgressOfPerson } from '#shared/progress/progress.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Card } from '../../ui/card.tsx'
import { download } from '../../ui/download.ts'
import { EvidenceBox } from '../../ui/evidence/evidence-box.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'

/** A person's evidence of the year, result by result; a file dropped onto a result is attached to it. */
export function EvidenceView({ progress }: { readonly progress: ProgressOfPerson }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const { employeeId, writable } = progress
  const evidence = useApiQuery('evidence.list', { employeeId, year })
  const most = useApiQuery('setting.get', { year }).data?.['evidence.largestMegabytes']
  return (
    // what scrolls must be reachable by the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll-y fill evidence-view" tabIndex={0} role="region" aria-label={t('evidence.title')}>
      <div className="toolbar">
        {most !== undefined && <span className="hint">{t('evidence.help', { most })}</span>}
        <PackButton employeeId={employeeId} year={year} disabled={(evidence.data ?? []).length === 0} />
      </div>
      <QueryView query={evidence}>
        {(pieces) => (
          <>
            {resultsOf(progress, pieces).map(({ id, title }) => (
              <Card key={id} title={title}>
                <div className="card-body">
                  <EvidenceBox
                    target={{ workResultId: id }}
                    what={title}
                    pieces={pieces.filter(({ workResultId }) => workResultId === id)}
                    writable={writable}
                  />
                </div>
              </Card>
            ))}
          </>
        )}
      </QueryView>
    </div>
  )
}

/** The results of the plan, then those of an earlier version that still hold something. */
function resultsOf(
  { results }: ProgressOfPerson,
  pieces: readonly { readonly workResultId: string; readonly workResult: string }[],
) {
  const known = new Set(results.map(({ id }) => id))
  const earlier = new Map(
    pieces
      .filter(({ workResultId }) => !known.has(workResultId))
      .map((piece) => [piece.workResultId, piece.workResult]),
  )
  return [
    ...results.map(({ id, number, text }) => ({ id, title: `${number}. ${text}` })),
    ...[...earlier].map(([id, title]) => ({ id, title })),
  ]
}

interface PackButtonProps {
  readonly employeeId: string
  readonly year: number
  readonly disabled: boolean
}

function PackButton({ employeeId, year, disabled }: PackButtonProps) {
  const { t } = useTexts()
  const [busy, setBusy] = useState(false)
  const pack = () => {
    setBusy(true)
    void call('evidence.pack', { employeeId, year })
      .then(download, notifyFailed)
      .finally(() => setBusy(false))
  }
  return (
    <Button
      variant="default"
      className="evidence-pack"
      leftSection={<IconFileZip size={16} aria-hidden />}
      loading={busy}
      disabled={disabled}
      onClick={pack}
    >
      {t('evidence.pack')}
    </Button>
  )
}
