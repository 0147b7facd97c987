import { createHash } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import { previewSheetsOf, unmappedOf } from '#shared/import/header/choose-sheets.ts'
import { type Interpretation, type InterpretedRow, interpret } from '#shared/import/interpret.ts'
import { baseOf, type ExportBase, withoutBase } from '#shared/import/export-base.ts'
import { sheetText } from '#shared/import/sheet-text.ts'
import { wordsKey } from '#shared/import/words-key.ts'
import { describeBug } from '../../api/bug.ts'
import { openChildPort } from '../../host/child/child-port.ts'
import { parseFile, type ParsedFile } from '../../sheets/parse-file.ts'
import { refusal } from '../../sheets/file-format.ts'
import { markColumnOf, withoutMarks } from '#shared/import/mark/marks.ts'
import { placesOf } from '#shared/import/header/header.ts'
import type { SheetGrid } from '#shared/import/grid.ts'
import type { SheetChoice } from '#shared/import/header/choose-sheets.ts'
import type {
  MarkRequest,
  ReadHead,
  ReadMessage,
  ReadPart,
  ReadRequest,
  ReadTable,
  TextRequest,
} from './reader-message.ts'

// A process of its own, so that whatever a file does to the parser, the program goes on. It reads one file and tells what it
// holds in parts.
const port = openChildPort()
port.serve((request) => read(request as ReadRequest | TextRequest | MarkRequest))

const say = (message: ReadMessage) => port.post(message)

async function read(request: ReadRequest | TextRequest | MarkRequest): Promise<void> {
  try {
    if ('sheets' in request) return await mark(request)
    const parsed = await parse(request)
    if ('options' in request) await tell(request, parsed)
    else tellText(request.name, parsed)
    say({ kind: 'done', again: parsed.isOurs })
  } catch (error) {
    if (error instanceof AppError) say({ kind: 'refused', failure: error.toFailure() })
    else say({ kind: 'bug', text: describeBug(error) })
  }
}

async function mark(request: MarkRequest): Promise<void> {
  const { markWorkbook } = await import('../../sheets/mark/mark-workbook.ts')
  say({ kind: 'marked', base64: Buffer.from(await markWorkbook(request)).toString('base64') })
  say({ kind: 'done', again: true })
}

async function parse({ name, bytes }: TextRequest): Promise<ParsedFile> {
  try {
    return await parseFile(name, bytes)
  } catch (error) {
    // what a parser throws is about the file
    throw error instanceof AppError ? error : refusal('damaged')
  }
}

/** More than this is no list that a person checks, and it would only fill the program's memory. */
const mostText = 192 * 1024 * 1024
const mostHeadText = 4 * 1024 * 1024
const partText = 256 * 1024

function tellText(file: string, { sheets }: ParsedFile): void {
  const text = sheetText(sheets)
  if (text.length > mostHeadText) throw refusal('tooMuch', { file })
  say({ kind: 'text', text })
}

async function tell(
  { name, options, units, layouts }: ReadRequest,
  { sheets: all, guessed }: ParsedFile,
): Promise<void> {
  const known = new Set(units.map(wordsKey))
  const kept = new Map(layouts.map(({ layout, kind, mapping }) => [`${kind} ${layout}`, mapping]))
  const made = baseOf(all)
  const sheets = withoutBase(all)
  const { kind, rows: reading } = interpret(sheets, {
    ...options,
    fileName: name,
    isUnit: (unit) => known.has(wordsKey(unit)),
    remembered: (signature, kind) => kept.get(`${kind} ${hashOf(signature)}`),
  })
  say({ kind: 'begun', of: kind })
  const send = createSender(name)
  const cellsOf: InterpretedRow['cells'][] = []
  let step = reading.next()
  // each part goes on its way while the next rows are read
  for (; !step.done; step = reading.next()) {
    const { cells, ...row } = step.value
    cellsOf.push(cells)
    if (send.add('rows', row)) await send.flush()
  }
  await send.flush()
  const head = JSON.stringify({
    ...headOf(step.value, guessed, sheets),
    ...(made && { exportedBy: made.office }),
  })
  if (head.length > mostHeadText) throw refusal('tooMuch', { file: name })
  say({ kind: 'head', json: head, count: 1 })
  for (const row of step.value.skipped) if (send.add('skipped', row)) await send.flush()
  await send.flush()
  for (const row of made ? baseRows(made, { ...options, kind, year: step.value.year }) : [])
    if (send.add('base', row)) await send.flush()
  await send.flush()
  say({ kind: 'rowsDone' })
  for (const cells of cellsOf) if (send.add('cells', cells())) await send.flush()
  await send.flush()
}

/** The rows that the workbook was made from, with their cells; what cannot be read any more says nothing. */
function baseRows(
  { grid }: ExportBase,
  { today, kind, year }: Pick<ReadRequest['options'], 'today' | 'kind' | 'year'>,
): object[] {
  try {
    const { rows } = interpret([grid], {
      fileName: '',
      today,
      kind,
      year,
      mapping: {},
      corrections: [],
      leftOut: [],
      remembered: () => undefined,
    })
    return [...rows].map((row) => ({ ...row, cells: row.cells() }))
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

/** Gathers items of one kind into parts; `add` says when one is large enough. */
function createSender(file: string) {
  let texts: string[] = []
  let length = 0
  let kind: ReadPart = 'rows'
  let left = mostText
  return {
    add(of: ReadPart, item: object): boolean {
      const text = JSON.stringify(item)
      kind = of
      texts.push(text)
      length += text.length
      return length >= partText
    },
    async flush(): Promise<void> {
      if (texts.length === 0) return
      left -= length
      if (left < 0) throw refusal('tooMuch', { file })
      say({ kind, json: `[${texts.join(',')}]`, count: texts.length })
      texts = []
      length = 0
      // what does not fit the pipe goes on only between two turns
      await new Promise(setImmediate)
    },
  }
}

function headOf(
  { year, sheets, spelled }: Interpretation,
  guessed: boolean,
  source: readonly SheetGrid[],
): ReadHead {
  const tables = sheets.flatMap((sheet) => sheet.tables)
  const grids = new Map(source.map((grid) => [grid.name, grid]))
  return {
    ...(year !== undefined && { year }),
    sheets: sheets.flatMap(previewSheetsOf),
    unmapped: unmappedOf(sheets),
    remembered: tables.some(({ remembered }) => remembered),
    guessed,
    spelled,
    tables: sheets.flatMap((sheet) => tablesOf(sheet, grids.get(sheet.grid.sheet ?? sheet.grid.name))),
  }
}

/** Where the file itself has what was read: of a sheet of forms only its lines are known. */
function tablesOf({ grid, tables }: SheetChoice, source: SheetGrid | undefined): ReadTable[] {
  const before = source && markColumnOf(source)
  const width = source ? withoutMarks(source).columns : grid.columns
  return tables.map(({ id, layout, header }) => ({
    id,
    layout: hashOf(layout.signature),
    sheet: grid.name,
    source: grid.sheet ?? grid.name,
    heading: layout.bottom,
    top: layout.top,
    end: layout.end,
    width,
    ...(before !== undefined && { before }),
    places: grid.form
      ? {}
      : Object.fromEntries(
          [...placesOf(header)].map(([field, { column, down }]) => [
            field,
            [(grid.left ?? 0) + column, down],
          ]),
        ),
  }))
}

function hashOf(signature: string): string {
  return createHash('sha256').update(signature).digest('hex')
}
