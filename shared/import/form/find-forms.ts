import { type SheetGrid, textAt } from '../grid.ts'
import { headerAs, type HeaderColumn } from '../header/header.ts'
import { candidatesOf } from '../header/header-match.ts'
import { labelsOf } from '../header/header-rows.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { yearOfTitles } from '../header/sheet-title.ts'
import { type HeadBlock, headBlocksOf } from './form-head.ts'

/** One person's form on a sheet. */
export interface Form {
  /** Of the table of results. */
  readonly top: number
  readonly bottom: number
  /** One behind its last row. */
  readonly end: number
  readonly columns: readonly HeaderColumn[]
  /** Its results stand below one another without columns: in words (A.1.6), not in figures. */
  readonly isQualitative: boolean
  readonly person: HeadBlock | undefined
  readonly appraiser: HeadBlock | undefined
  /** That its head names. */
  readonly year: number | undefined
}

/** So far above the names the titles of a form reach. */
const titleRows = 12
const formTitle = /SASARAN KINERJA PEGAWAI|EVALUASI KINERJA/i

/** The forms of a sheet, from the top; none when its tables name their people in columns. */
export function findForms(grid: SheetGrid): Form[] {
  const blocks = headBlocksOf(grid)
  const [first] = blocks
  if (first === undefined) return []
  const headers = headersOf(grid, first.top)
  const forms: Form[] = []
  let before = 0
  for (const { top, bottom, columns, isQualitative } of headers) {
    const own = blocks.filter((block) => block.top >= before && block.bottom < top)
    before = bottom
    const [head] = own
    // the same table on its next page
    if (head === undefined) continue
    const person = own.find(({ role }) => role === 'person') ?? own.find(({ role }) => role === undefined)
    forms.push({
      top,
      bottom,
      end: grid.rows.length,
      columns,
      isQualitative,
      person,
      appraiser: own.find(
        (block) => block !== person && (block.role === 'appraiser' || block.role === undefined),
      ),
      year: yearOf(grid, head.top),
    })
  }
  return forms.map((form, index) => ({ ...form, end: endOf(grid, blocks, form, forms[index + 1]) }))
}

interface TableHeader {
  readonly top: number
  readonly bottom: number
  readonly columns: readonly HeaderColumn[]
  readonly isQualitative: boolean
}

/** Rows that head results and their indicators, without a column for whose they are. */
function headersOf(grid: SheetGrid, from: number): TableHeader[] {
  const headers: TableHeader[] = []
  for (let top = from; top < grid.rows.length; top++) {
    if (headsMeasures(grid, top)) headers.push(qualitativeHeader(grid, top))
    const fields = fieldsOf(grid, top)
    if (!fields.has('workResult') || !fields.has('indicator') || fields.has('nip')) continue
    const bottom = !fields.has('target') && fieldsOf(grid, top + 1).has('target') ? top + 1 : top
    const labels = labelsOf(grid, { top, bottom })
    const layout = { top, bottom, labels, signature: '', end: grid.rows.length, again: [], tiers: 1 }
    headers.push({ top, bottom, columns: headerAs(grid, layout, 'plans').columns, isQualitative: false })
    top = bottom
  }
  return headers
}

/** HASIL KERJA alone, with results that are measured in words below it. */
function headsMeasures(grid: SheetGrid, row: number): boolean {
  if (spellingOf(textsOf(grid, row)[0] ?? '') !== 'HASIL KERJA') return false
  for (let below = row + 1; below < Math.min(row + 12, grid.rows.length); below++) {
    const texts = textsOf(grid, below)
    if (texts.some((text) => spellingOf(text).startsWith('INDIKATOR KINERJA'))) return false
    if (texts.some((text) => spellingOf(text).startsWith('UKURAN KEBERHASILAN'))) return true
  }
  return false
}

/** The columns of the evaluation, where it has any, are headed beside HASIL KERJA or beside A. UTAMA. */
function qualitativeHeader(grid: SheetGrid, top: number): TableHeader {
  const columns = Array.from({ length: grid.columns }, (_, column): HeaderColumn => {
    const label = [textAt(grid, top, column), textAt(grid, top + 1, column)].find((text) =>
      /\bREALISASI\b|\bUMPAN BALIK\b/i.test(text),
    )
    return { label: label ?? '', field: null }
  })
  return { top, bottom: top, columns, isQualitative: true }
}

function fieldsOf(grid: SheetGrid, row: number): Set<string> {
  const fields = new Set<string>()
  for (const value of grid.rows[row] ?? []) {
    if (typeof value !== 'string' || value.length > 120) continue
    const best = candidatesOf('plans', [value])[0]
    if (best && best.score >= 80) fields.add(best.field)
  }
  return fields
}

function yearOf(grid: SheetGrid, head: number): number | undefined {
  const texts: string[] = []
  for (let row = head - 1; row >= Math.max(0, head - titleRows); row--) {
    const own = textsOf(grid, row)
    texts.push(...own)
    if (own.some((text) => formTitle.test(text))) break
  }
  return yearOfTitles(texts, '')
}

/** Where the titles of the next form begin. */
function endOf(grid: SheetGrid, blocks: readonly HeadBlock[], form: Form, next: Form | undefined): number {
  if (next === undefined) return grid.rows.length
  const head = blocks.find(({ top }) => top > form.bottom)?.top ?? next.top
  for (let row = head - 1; row > Math.max(form.bottom, head - titleRows); row--)
    if (textsOf(grid, row).some((text) => formTitle.test(text))) return row
  return head
}

export function textsOf(grid: SheetGrid, row: number): string[] {
  return (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column)).filter((text) => text !== '')
}
