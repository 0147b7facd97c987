import { createHash } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import { previewSheetsOf, unmappedOf } from '#shared/import/header/choose-sheets.ts'
import { type Interpretation, interpret } from '#shared/import/interpret.ts'
import { wordsKey } from '#shared/import/words-key.ts'
import { describeBug } from '../../api/bug.ts'
import { openChildPort } from '../../host/child/child-port.ts'
import { parseFile, type ParsedFile } from '../../sheets/parse-file.ts'
import { refusal } from '../../sheets/file-format.ts'
import type { ReadHead, ReadMessage, ReadPart, ReadRequest } from './reader-message.ts'

// A process of its own, so that whatever a file does to the parser, the program goes on. It reads one file and tells what it
// holds in parts.
const port = openChildPort()
port.serve((request) => read(request as ReadRequest))

const say = (message: ReadMessage) => port.post(message)

async function read(request: ReadRequest): Promise<void> {
  try {
    const parsed = await parse(request)
    await tell(request, parsed)
    say({ kind: 'done', again: parsed.isOurs })
  } catch (error) {
    if (error instanceof AppError) say({ kind: 'refused', failure: error.toFailure() })
    else say({ kind: 'bug', text: describeBug(error) })
  }
}

async function parse({ name, bytes }: ReadRequest): Promise<ParsedFile> {
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

async function tell(
  { name, options, units, layouts }: ReadRequest,
  { sheets, guessed }: ParsedFile,
): Promise<void> {
  const known = new Set(units.map(wordsKey))
  const kept = new Map(layouts.map(({ layout, kind, mapping }) => [`${kind} ${layout}`, mapping]))
  const found = interpret(sheets, {
    ...options,
    fileName: name,
    isUnit: (unit) => known.has(wordsKey(unit)),
    remembered: (signature, kind) => kept.get(`${kind} ${hashOf(signature)}`),
  })
  const head = JSON.stringify(headOf(found, guessed))
  if (head.length > mostHeadText) throw refusal('tooMuch', { file: name })
  say({ kind: 'head', json: head, count: 1 })
  const room = { left: mostText }
  const send = async <Item>(kind: ReadPart, items: readonly Item[], textOf: (item: Item) => string) => {
    for (const { json, count } of partsOf(items, textOf)) {
      room.left -= json.length
      if (room.left < 0) throw refusal('tooMuch', { file: name })
      say({ kind, json, count })
      // what does not fit the pipe goes on only between two turns
      await new Promise(setImmediate)
    }
  }
  await send('rows', found.rows, ({ cells: _cells, ...row }) => JSON.stringify(row))
  await send('skipped', found.skipped, (row) => JSON.stringify(row))
  say({ kind: 'rowsDone' })
  await send('cells', found.rows, ({ cells }) => JSON.stringify(cells()))
}

function headOf({ kind, year, sheets }: Interpretation, guessed: boolean): ReadHead {
  const tables = sheets.flatMap((sheet) => sheet.tables)
  return {
    kind,
    ...(year !== undefined && { year }),
    sheets: sheets.flatMap(previewSheetsOf),
    unmapped: unmappedOf(sheets),
    remembered: tables.some(({ remembered }) => remembered),
    guessed,
    tables: tables.map(({ id, layout }) => ({ id, layout: hashOf(layout.signature) })),
  }
}

function hashOf(signature: string): string {
  return createHash('sha256').update(signature).digest('hex')
}

function* partsOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Generator<{ json: string; count: number }> {
  let texts: string[] = []
  let length = 0
  for (const item of items) {
    const text = textOf(item)
    texts.push(text)
    length += text.length
    if (length < partText) continue
    yield { json: `[${texts.join(',')}]`, count: texts.length }
    texts = []
    length = 0
  }
  if (texts.length > 0) yield { json: `[${texts.join(',')}]`, count: texts.length }
}
