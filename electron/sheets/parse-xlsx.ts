import type { SheetGrid } from '#shared/import/grid.ts'
import { refusal } from './file-format.ts'
import { gridOf } from './grid-of.ts'
import { requireFewSheets } from './limits.ts'
import type { ZipParts } from './open-zip.ts'
import { type Relation, relationsOf } from './relations.ts'
import { attribute, itemText, xmlText } from './xml-text.ts'
import { readCellFormats } from './xlsx-formats.ts'
import { readSheetXml, type SheetContext } from './xlsx-sheet.ts'

/**
 * The sheets of an .xlsx whose parts are written as nearly all programs write them: UTF-8, main namespace without a prefix.
 * Undefined for any other, which the general reader takes. It makes values at once instead of an object a cell: a third
 * of the general reader's time and memory at 10,000 rows.
 */
export function parseXlsx(parts: ZipParts): readonly SheetGrid[] | undefined {
  const workbook = textOf(parts, 'xl/workbook.xml')
  const relations = textOf(parts, 'xl/_rels/workbook.xml.rels')
  if (!workbook || !relations || !/<workbook\b/.test(workbook)) return undefined
  const context = contextOf(parts, workbook)
  const grids = context && sheetsOf(parts, workbook, relationsOf(relations, 'xl'), context)
  return grids?.length === 0 ? undefined : grids
}

function sheetsOf(
  parts: ZipParts,
  workbook: string,
  targets: ReadonlyMap<string, Relation>,
  context: SheetContext,
): SheetGrid[] | undefined {
  const grids: SheetGrid[] = []
  const tags = workbook.match(/<sheet\b[^>]*>/g) ?? []
  requireFewSheets(tags.length)
  for (const tag of tags) {
    const target = targets.get(attribute(tag, 'r:id') ?? '')
    if (target === undefined) return undefined
    if (target.type !== 'worksheet') continue
    const xml = worksheetOf(parts, target.path)
    if (xml === undefined) return undefined
    const name = xmlText(attribute(tag, 'name') ?? '')
    // a person could not say which of the two he means
    if (grids.some((grid) => grid.name === name)) throw refusal('damaged')
    grids.push(gridOf({ name, hidden: isHidden(tag), ...readSheetXml(name, xml, context) }))
  }
  return grids
}

function isHidden(tag: string): boolean {
  return (attribute(tag, 'state') ?? 'visible') !== 'visible'
}

/** A worksheet's text; undefined when it is written as few programs do. */
function worksheetOf(parts: ZipParts, path: string): string | undefined {
  const xml = textOf(parts, path)
  if (!xml || !/<worksheet\b/.test(xml) || xml.includes('<![CDATA[')) return undefined
  // a part that breaks off would lose its last rows without a word
  if (!xml.trimEnd().endsWith('</worksheet>')) throw refusal('damaged')
  return xml
}

/** A part's text; undefined when it is missing or in UTF-16. */
function textOf(parts: ZipParts, path: string): string | undefined {
  const part = parts.get(path)
  if (!part || part.length < 2 || part[0] === 0 || part[1] === 0 || part[0] === 0xff || part[0] === 0xfe)
    return undefined
  const head = part.subarray(0, 200).toString('latin1')
  return /encoding=["'](?!utf-?8)/i.test(head) ? undefined : withoutRemarks(part.toString('utf8'))
}

/** What is said to people or to other programs between the tags is no cell, whatever it looks like. */
function withoutRemarks(xml: string): string {
  const plain = xml.includes('<!--') ? xml.replace(/<!--.*?-->/gs, '') : xml
  return plain.indexOf('<?', 5) < 0 ? plain : plain.replace(/<\?.*?\?>/gs, '')
}

/** Where each worksheet lies in the package, by its name; undefined for a workbook that is not written as nearly all are. */
export function worksheetPaths(parts: ZipParts): ReadonlyMap<string, string> | undefined {
  const workbook = textOf(parts, 'xl/workbook.xml')
  const relations = textOf(parts, 'xl/_rels/workbook.xml.rels')
  if (!workbook || !relations || !/<workbook\b/.test(workbook)) return undefined
  const targets = relationsOf(relations, 'xl')
  return new Map(
    (workbook.match(/<sheet\b[^>]*>/g) ?? []).flatMap((tag) => {
      const path = targets.get(attribute(tag, 'r:id') ?? '')?.path
      return path === undefined ? [] : [[xmlText(attribute(tag, 'name') ?? ''), path] as const]
    }),
  )
}

function contextOf(parts: ZipParts, workbook: string): SheetContext | undefined {
  const strings = parts.has('xl/sharedStrings.xml') ? textOf(parts, 'xl/sharedStrings.xml') : '<sst/>'
  const styles = parts.has('xl/styles.xml') ? textOf(parts, 'xl/styles.xml') : '<styleSheet/>'
  if (!strings || strings.includes('<![CDATA[')) return undefined
  if (!styles || !/<sst\b/.test(strings) || !/<styleSheet\b/.test(styles)) return undefined
  const is1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook)
  return { strings: sharedStrings(strings), formats: readCellFormats(styles), shift: is1904 ? 1462 : 0 }
}

/** An item as nearly all programs write it; rich text is not. */
const plainItem = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let at = xml.indexOf('<si')
  while (at >= 0) {
    plainItem.lastIndex = at
    const plain = plainItem.exec(xml)?.[1]
    if (plain !== undefined) {
      strings.push(xmlText(plain))
      at = xml.indexOf('<si', plainItem.lastIndex)
      continue
    }
    const start = xml.indexOf('>', at) + 1
    if (xml[start - 2] === '/') {
      strings.push('')
      at = xml.indexOf('<si', start)
      continue
    }
    const end = xml.indexOf('</si>', start)
    if (end < 0) break
    strings.push(itemText(xml.slice(start, end)))
    at = xml.indexOf('<si', end)
  }
  return strings
}
