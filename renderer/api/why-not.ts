import type { NameOf } from '#shared/api/contract.ts'
import { useTexts } from '../i18n/texts.ts'
import { useApiQuery } from './hooks.ts'
import { useMay } from './who.ts'

/** What changes the office; other host operations leave it as it is or put another in its place. */
export type Writing =
  | NameOf<'command'>
  | 'privacy.destroyYear'
  | 'account.turnOn'
  | 'account.turnOff'
  | 'account.save'

/** What may be done while the content of the file is not what its log says, which it mends. */
const mending: ReadonlySet<Writing> = new Set<Writing>(['file.accept', 'file.putBack'])

/**
 * Tells of an operation why it would now be refused whatever its input, as a sentence; undefined where it may be done. The backend
 * decides; the page asks here so that it does not offer what would be refused.
 */
export function useWhyNot(): (name: Writing) => string | undefined {
  const { t, say } = useTexts()
  const may = useMay()
  // the frame fetches both; whoever draws a button only looks
  const readOnly = useApiQuery('office.list', {}, { enabled: false }).data?.condition?.readOnly
  const differs = useApiQuery('file.state', {}, { enabled: false }).data?.found === 'differs'
  return (name) => {
    if (!may(name)) return t('error.forbidden')
    if (readOnly !== undefined) return say(readOnly)
    return differs && !mending.has(name) ? t('differences.notice') : undefined
  }
}
