import type { BackupState } from '#shared/backup/backup.ts'
import type { Message } from '#shared/api/errors.ts'
import { say } from '#shared/text/translate.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { texts, type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'

/** What speaks against trusting the file or its copies, each with its cure. */
export function WarningsCard() {
  const { t } = useTexts()
  const format = useFormat()
  const condition = useApiQuery('office.list', {}).data?.condition
  const place = useApiQuery('app.about', {}).data?.place
  const differs = useApiQuery('file.state', {}).data?.found === 'differs'
  const state = useApiQuery('backup.state', {}).data
  const said: readonly (Message | undefined)[] = [condition?.readOnly, ...(condition?.notices ?? []), place]
  const warnings = new Set([
    ...said.filter((message) => message !== undefined).map((message) => say(texts, message)),
    ...(differs ? [t('differences.notice')] : []),
    ...(state === undefined ? [] : warningsOf(state, t, format)),
  ])
  return (
    <Card title={t('handover.warnings.title')}>
      {warnings.size === 0 ? (
        <p className="document-note">{t('handover.warnings.none')}</p>
      ) : (
        <ul className="document-list">
          {[...warnings].map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** What is wrong with the backups. */
function warningsOf(
  { failed, checked, drill, second, newest }: BackupState,
  t: Translate,
  format: Format,
): readonly string[] {
  const told = (key: 'backup.failed' | 'backup.checkup.bad' | 'backup.drill.bad', of: typeof checked) =>
    of?.failure === undefined ? [] : [t(key, { when: format.dateTime(of.at), why: say(texts, of.failure) })]
  return [
    ...told('backup.failed', failed),
    ...told('backup.checkup.bad', checked),
    ...told('backup.drill.bad', drill),
    ...(newest === undefined ? [t('backup.none')] : []),
    ...(second === undefined ? [t('handover.warnings.noSecond')] : []),
    ...(second?.sameDisk ? [t('backup.second.sameDisk')] : []),
    ...(second?.overdue && second.behindSince !== undefined
      ? [t('backup.second.overdue', { when: format.dateTime(second.behindSince), folder: second.folder })]
      : []),
  ]
}
