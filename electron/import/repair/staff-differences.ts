import { AppError } from '#shared/api/errors.ts'
import { compareStaff, type StaffLine, type StaffLists } from '#shared/exchange/repair/compare-staff.ts'
import { type RepairComparison, type RepairFiles, repairSources } from '#shared/exchange/repair/repair.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import { orCancelled, type QueryContext } from '../../api/context.ts'
import { repairFingerprint } from '../../exchange/repair/repair-fingerprint.ts'
import { unitTree } from '../../people/unit-tree.ts'
import { listLayouts, listSpellings } from '../batches.ts'
import type { Reader } from '../reader/read-file.ts'
import { importedFacts, ourStaff } from './staff-facts.ts'

/** The office's staff against one or two lists, which are read as an import of staff would read them and not stored. */
export async function staffDifferences(
  reader: Reader,
  context: QueryContext,
  files: RepairFiles,
): Promise<RepairComparison> {
  const { session } = context
  const given = repairSources.flatMap((source) => {
    const file = files[source]
    return file === undefined ? [] : [[source, file] as const]
  })
  context.describe({ object: given.map(([, { name }]) => name).join(', ') })
  const lists: Record<string, readonly StaffLine[]> = {}
  for (const [source, file] of given) lists[source] = await linesOf(reader, context, file)
  return compareStaff({
    ours: ourStaff(context),
    lists: lists as StaffLists,
    tellsStrangers: session.scope.kind === 'all',
    fingerprintOf: repairFingerprint,
  })
}

async function linesOf(
  reader: Reader,
  { db, today, signal }: QueryContext,
  { name, base64 }: NonNullable<RepairFiles['siasn']>,
): Promise<readonly StaffLine[]> {
  const request = {
    name,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    options: {
      today,
      kind: 'employees' as const,
      mapping: {},
      corrections: [],
      leftOut: [],
      spellings: listSpellings(db),
    },
    units: unitTree(db).map((unit) => unit.name),
    layouts: listLayouts(db),
  }
  const { rows } = await orCancelled(signal, reader.read(request, { signal }))
  if (rows.length === 0) throw new AppError('invalid', 'import.table.noRows')
  return rows.map(lineOf)
}

function lineOf({ line, name = '', nipText, draft }: InterpretedRow): StaffLine {
  if (draft?.kind !== 'employees') {
    const nip = nipText.replace(/\D/g, '')
    return { line, name, ...(nip !== '' && { nip }) }
  }
  return {
    line,
    name: draft.name,
    facts: importedFacts(draft),
    ...(draft.nip !== undefined && { nip: draft.nip }),
  }
}
