import { AppError } from '#shared/api/errors.ts'
import { openZip, type ZipParts } from '../open-zip.ts'
import { writeZip } from '../write-zip.ts'
import { readCellFormats } from '../xlsx-formats.ts'
import { bookOf, textOf } from './book.ts'
import type { Styles } from './cell-content.ts'
import type { Filled, FillPlan } from './fill-plan.ts'
import { fillSheet } from './fill-sheet.ts'
import { requireWritten } from './check-filled.ts'
import { rowMoves, type RowMoves } from './row-moves.ts'
import { overRows } from './formula.ts'
import { placedFormula } from './sheet-places.ts'
import { placedAround, staleSheets } from './other-parts.ts'

/**
 * The template with the plan in it. Parts that nothing of it concerns stay byte for byte and in their order; the chain of computed
 * cells goes, since other cells will be computed, and the workbook computes when it is opened.
 */
export async function fillPackage(bytes: Uint8Array, plan: FillPlan): Promise<Filled> {
  const parts = await openZip(bytes)
  const book = bookOf(parts)
  const target = book.sheets.find(({ name }) => name === plan.sheet)
  if (target === undefined) throw new AppError('invalid', 'template.file.noSheet', { sheet: plan.sheet })
  const moves = rowMoves(plan.body)
  const filled = fillSheet(textOf(parts, target.path), plan, stylesOf(parts, book.workbook))
  const changed = new Map<string, string>([
    [target.path, filled.xml],
    ['xl/workbook.xml', workbookWith(book.workbook, plan.sheet, moves)],
    ...placedAround(parts, target, moves),
    ...staleSheets(book, target, (at) => textOf(parts, at), moves),
    ...withoutChain(parts),
  ])
  const written = new Map<string, Buffer>()
  for (const [name, part] of parts) {
    const text = changed.get(name)
    if (name !== 'xl/calcChain.xml') written.set(name, text === undefined ? part : Buffer.from(text, 'utf8'))
  }
  const bytesWritten = writeZip(written)
  requireWritten(bytesWritten, plan.sheet, filled.written)
  return { bytes: bytesWritten, totals: filled.totals }
}

function stylesOf(parts: ZipParts, workbook: string): Styles {
  const is1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook)
  const styles = parts.has('xl/styles.xml') ? textOf(parts, 'xl/styles.xml') : ''
  return { formats: readCellFormats(styles), shift: is1904 ? 1462 : 0 }
}

/** Names and print areas at their new places, and that all is computed when the file is opened. */
function workbookWith(workbook: string, sheet: string, moves: RowMoves): string {
  const named = workbook.replace(
    /(<definedName\b[^>]*>)([^<]*)(<\/definedName>)/g,
    (_, open: string, text: string, close: string) =>
      `${open}${placedFormula(text, '', sheet, overRows(moves))}${close}`,
  )
  if (/<calcPr\b/.test(named))
    return named.replace(/<calcPr\b[^>]*?(\/?)>/, (tag, end: string) =>
      tag.includes('fullCalcOnLoad=')
        ? tag.replace(/fullCalcOnLoad="[^"]*"/, 'fullCalcOnLoad="1"')
        : `${tag.slice(0, -1 - end.length).trimEnd()} fullCalcOnLoad="1"${end}>`,
    )
  const after = ['</definedNames>', '</externalReferences>', '</functionGroups>', '</sheets>'].find((tag) =>
    named.includes(tag),
  )
  return after === undefined ? named : named.replace(after, `${after}<calcPr fullCalcOnLoad="1"/>`)
}

/** What tells of the chain of computed cells, without it. */
function withoutChain(parts: ZipParts): [string, string][] {
  if (!parts.has('xl/calcChain.xml')) return []
  const without = (name: string, tag: RegExp): [string, string] => [
    name,
    textOf(parts, name).replace(tag, ''),
  ]
  return [
    without('[Content_Types].xml', /<Override\b[^>]*\/xl\/calcChain\.xml"[^>]*?(?:\/>|><\/Override>)/),
    without(
      'xl/_rels/workbook.xml.rels',
      /<Relationship\b[^>]*calcChain\.xml"[^>]*?(?:\/>|><\/Relationship>)/,
    ),
  ]
}
