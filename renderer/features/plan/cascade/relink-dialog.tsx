import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Relink } from '#shared/plan/cascade/builder.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { useRefusals } from '../../../ui/refusals.tsx'
import { DialogActions } from '../builder/dialog-actions.tsx'

interface RelinkDialogProps {
  readonly year: number
  readonly onClose: () => void
}

/** What waits for its leader's plan, and what of that plan reads like it; nothing is linked before somebody says so. */
export function RelinkDialog({ year, onClose }: RelinkDialogProps) {
  const { t } = useTexts()
  const [{ unit }] = useAppSearch()
  const list = useApiQuery('plan.relinks', { year, ...(unit !== undefined && { unitId: unit }) })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const relink = useApiCommand('plan.relinkParents')
  const tell = useRefusals()
  const links = (list.data ?? []).flatMap(({ workResultId, parentId, words }) =>
    parentId === undefined || left.has(workResultId) ? [] : [{ workResultId, parentId, words }],
  )
  const perform = async () => {
    const { changed, refused } = await relink.mutateAsync({ year, links })
    onClose()
    await notifyDone(t('relink.done', { count: changed }), { undo: true })
    tell(refused)
  }
  const toggle = (id: string) =>
    setLeft((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id])))
  return (
    <Dialog title={t('relink.title')} onClose={onClose} size="44rem">
      <p className="hint">{t('relink.intro')}</p>
      <QueryView query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="notice">{t('relink.none')}</p>
          ) : (
            <ul className="plan-copy">
              {rows.map((row) => (
                <RelinkLine
                  key={row.workResultId}
                  row={row}
                  isTaken={!left.has(row.workResultId)}
                  onToggle={() => toggle(row.workResultId)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      <DialogActions
        action={t('relink.action', { count: links.length })}
        disabled={links.length === 0}
        busy={relink.isPending}
        onCancel={onClose}
        onPerform={perform}
      />
    </Dialog>
  )
}

interface RelinkLineProps {
  readonly row: Relink
  readonly isTaken: boolean
  readonly onToggle: () => void
}

function RelinkLine({ row, isTaken, onToggle }: RelinkLineProps) {
  const { t } = useTexts()
  const { name, text, words, how, parentText } = row
  const tone = how === 'exact' ? 'tone-excellent' : how === 'near' ? 'tone-needsImprovement' : 'tone-none'
  return (
    <li>
      <Checkbox
        checked={isTaken && how !== 'none'}
        disabled={how === 'none'}
        onChange={onToggle}
        label={
          <>
            <strong>{name}</strong>: {text} <span className={`pill ${tone}`}>{t(`relink.how.${how}`)}</span>
          </>
        }
        description={[t('relink.words', { words }), parentText && `→ ${parentText}`]
          .filter(Boolean)
          .join(' ')}
      />
    </li>
  )
}
