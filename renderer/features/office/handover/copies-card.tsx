import type { BackupState, Checkup } from '#shared/backup/backup.ts'
import { say } from '#shared/text/translate.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { Lines } from '../document/document-page.tsx'

/** Where the office lies, where its copies are, whether they are good, and the way back. */
export function CopiesCard() {
  const { t } = useTexts()
  const state = useApiQuery('backup.state', {})
  return (
    <Card title={t('handover.copies.title')}>
      <QueryView query={state} lines={6}>
        {(value) => <CopyLines state={value} />}
      </QueryView>
    </Card>
  )
}

function CopyLines({ state }: { readonly state: BackupState }) {
  const { t } = useTexts()
  const format = useFormat()
  const open = useApiQuery('office.list', {}).data?.open
  const { count, totalBytes, folder } = state
  return (
    <Lines
      lines={[
        [
          t('handover.copies.file'),
          open && t('handover.copies.fileText', { name: open.fileName, folder: open.folder }),
        ],
        [
          t('handover.copies.folder'),
          t('backup.where', { count, size: format.fileSize(totalBytes), folder }),
        ],
        [t('handover.copies.newest'), <Newest key="newest" newest={state.newest} />],
        [t('handover.copies.second'), <Second key="second" second={state.second} />],
        [t('handover.copies.checkup'), <Outcome key="checkup" of={state.checked} />],
        [t('handover.copies.drill'), <Outcome key="drill" of={state.drill} />],
        [t('handover.copies.restore'), t('handover.copies.restoreSteps')],
      ]}
    />
  )
}

function Newest({ newest }: { readonly newest: BackupState['newest'] }) {
  const { t } = useTexts()
  const format = useFormat()
  if (newest === undefined) return t('backup.none')
  const params = { when: format.stamp(newest.stamp), size: format.fileSize(newest.sizeBytes) }
  if (newest.checked === undefined || newest.holds === undefined)
    return t('handover.copies.unchecked', params)
  const checked = t(`backup.checked.${newest.checked}`)
  return t('handover.copies.newestText', { ...params, people: newest.holds.people, checked })
}

function Second({ second }: { readonly second: BackupState['second'] }) {
  const { t } = useTexts()
  const format = useFormat()
  if (second === undefined) return t('handover.copies.noSecond')
  const { folder, copiedAt } = second
  if (copiedAt === undefined) return t('handover.copies.secondEmpty', { folder })
  return t('handover.copies.secondText', { folder, when: format.dateTime(copiedAt) })
}

/** How what is done by itself went last. */
function Outcome({ of }: { readonly of: Checkup | undefined }) {
  const { t } = useTexts()
  const format = useFormat()
  if (of === undefined) return t('handover.copies.never')
  const when = format.dateTime(of.at)
  if (of.failure === undefined) return t('handover.copies.good', { when })
  return t('handover.copies.bad', { when, why: say(texts, of.failure) })
}
