import type { LoggedChange } from '../api/audit.ts'
import { rightOfDocument } from '../document/undo-document.ts'
import { mayWrite, type Right } from '../people/relations.ts'

/** To take a filing back is to file, and to take the steps of its documents back; undefined for other acts. */
export function rightOfScan(act: string, changes: readonly LoggedChange[]): Right | undefined {
  if (act !== 'scan.file') return undefined
  const hasSteps = changes.some(({ table }) => table === 'evaluation_step')
  return (hasSteps ? rightOfDocument('evaluation.setState', changes) : undefined) ?? mayWrite
}
