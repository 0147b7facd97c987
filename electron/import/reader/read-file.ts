import { AppError } from '#shared/api/errors.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import type { ImportKind, SkippedRow } from '#shared/import/preview.ts'
import type { Child, ChildListener, StartChild } from '../../host/child/child.ts'
import { fileFormatOf, refusal } from '../../sheets/file-format.ts'
import type {
  MarkRequest,
  ReadHead,
  ReadMessage,
  ReadRequest,
  SentRow,
  TextRequest,
} from './reader-message.ts'

/** What the reader's process found in a file. */
export interface Reading extends ReadHead {
  readonly kind: ImportKind
  readonly rows: readonly InterpretedRow[]
  readonly skipped: readonly SkippedRow[]
  /** The rows that the workbook was made from; none where it does not say. */
  readonly base: readonly InterpretedRow[]
  /** Resolves when the texts of the cells of the first so many rows have come too; until then nobody may ask for them. */
  texts(rows: number): Promise<void>
}

interface TextOptions {
  readonly signal: AbortSignal
  readonly seconds?: number
}
interface ReadOptions extends TextOptions {
  /** Gets each part of the rows as it comes: whoever plans them need not wait for the last. */
  readonly take?: TakeRows
}
type TakeRows = (kind: ImportKind, rows: readonly InterpretedRow[]) => void

/** Reads workbooks in a process of its own. */
export interface Reader {
  /** Starts the process, so that it is there when the bytes come. */
  prepare(): void
  /**
   * Throws `import.file.*` for everything that is no readable workbook and what `interpret` throws; an aborted signal rejects
   * with its reason. A process that has not answered in 15 seconds, or met anything but a good file, is killed.
   */
  read(request: ReadRequest, options: ReadOptions): Promise<Reading>
  /** The text of its first sheet, under the same limits. */
  text(request: TextRequest, options: TextOptions): Promise<string>
  /** The file with what is wrong marked in it, as base64, under the same limits. */
  marked(request: MarkRequest, options: TextOptions): Promise<string>
}

const longestSeconds = 15
/** So long the process waits for a file, or for the next question about one: a person corrects it cell by cell. */
const restMs = 60_000

export function createReader(startChild: StartChild): Reader {
  let resting: { readonly line: Line; readonly timer: NodeJS.Timeout } | undefined
  const takeLine = () => {
    const line = resting?.line ?? openLine(startChild)
    clearTimeout(resting?.timer)
    resting = undefined
    return line
  }
  const rest = (line: Line) => {
    if (resting) return line.child.kill()
    const end = () => {
      if (resting?.line === line) resting = undefined
      line.child.kill()
    }
    const timer = setTimeout(end, restMs)
    timer.unref()
    resting = { line, timer }
    line.listen({ message: end, ended: end })
  }
  const begin = ({ name, bytes }: TextRequest, { signal, seconds = longestSeconds }: TextOptions): Asking => {
    signal.throwIfAborted()
    fileFormatOf(name, bytes)
    const line = takeLine()
    const timer = createDeadline(seconds * 1000, refusal('tooSlow', { file: name }))
    const done = (again: boolean) => {
      timer.clear()
      if (again) rest(line)
      else line.child.kill()
    }
    return { line, signal: AbortSignal.any([signal, timer.signal]), done }
  }
  return {
    prepare() {
      if (!resting) rest(openLine(startChild))
    },
    read: async (request, options) => await askRows(begin(request, options), request, options.take),
    text: async (request, options) => await askOnce(begin(request, options), request),
    marked: async (request, options) => await askOnce(begin(request, options), request),
  }
}

function createDeadline(ms: number, reason: AppError): { readonly signal: AbortSignal; clear(): void } {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(reason), ms)
  return { signal: controller.signal, clear: () => clearTimeout(timer) }
}

/** A process and whoever listens to it now. */
interface Line {
  readonly child: Child
  listen(listener: ChildListener): void
}

function openLine(startChild: StartChild): Line {
  let current: ChildListener = { message() {}, ended() {} }
  const child = startChild('read-process', {
    message: (message) => current.message(message),
    ended: (how) => current.ended(how),
  })
  return { child, listen: (listener) => void (current = listener) }
}

interface Asking {
  readonly line: Line
  readonly signal: AbortSignal
  /** The answer has ended; whether the process may be asked again. */
  done(again: boolean): void
}

/** Resolves when all rows have come. */
function askRows(asking: Asking, request: ReadRequest, take: TakeRows | undefined): Promise<Reading> {
  const { promise, resolve, reject } = Promise.withResolvers<Reading>()
  const gather = createGathering(take)
  ask(asking, request, {
    hear(said) {
      if (said.kind === 'begun') gather.begin(said.of)
      else if (said.kind === 'rowsDone') resolve(gather.reading())
      else if ('json' in said) gather.add(said)
    },
    done: () => gather.end(),
    failed(error) {
      reject(error)
      gather.end(error)
    },
  })
  return promise
}

/** For an answer in one piece. */
function askOnce(asking: Asking, request: TextRequest | MarkRequest): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  ask(asking, request, {
    hear(said) {
      if (said.kind === 'text') resolve(said.text)
      else if (said.kind === 'marked') resolve(said.base64)
    },
    done() {},
    failed: reject,
  })
  return promise
}

interface Asker {
  hear(said: ReadMessage): void
  done(): void
  failed(error: unknown): void
}

function ask({ line, signal, done }: Asking, request: TextRequest, asker: Asker): void {
  const fail = (error: unknown) => {
    asker.failed(error)
    done(false)
  }
  const hear = (said: ReadMessage) => {
    if (said.kind === 'refused') fail(AppError.from(said.failure))
    else if (said.kind === 'bug') fail(new Error(said.text))
    else if (said.kind === 'done') {
      asker.done()
      done(said.again)
    } else asker.hear(said)
  }
  line.listen({
    message(message) {
      try {
        hear(message as ReadMessage)
      } catch (error) {
        fail(error)
      }
    },
    ended: (how) => fail(refusal(how === 'memory' ? 'tooMuch' : 'stopped', { file: request.name })),
  })
  signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
  line.child.post(request)
}

/** Puts the parts of an answer together as they come. */
function createGathering(take: TakeRows | undefined) {
  let kind: ImportKind | undefined
  let head: ReadHead | undefined
  const rows: InterpretedRow[] = []
  const skipped: SkippedRow[] = []
  const base: InterpretedRow[] = []
  const cells = createCellTexts()
  const withCells = (row: SentRow & { cells?: InterpretedRow['cells'] }, index: number) => {
    row.cells = () => cells.of(index)
    return row as InterpretedRow
  }
  return {
    begin: (of: ImportKind) => void (kind = of),
    add({ kind: part, json, count }: Extract<ReadMessage, { json: string }>): void {
      if (part === 'cells') return cells.add(json, count)
      const told = JSON.parse(json) as unknown
      if (part === 'head') head = told as ReadHead
      else if (part === 'skipped') skipped.push(...(told as SkippedRow[]))
      else if (part === 'base')
        base.push(...(told as BaseRow[]).map((row) => ({ ...row, cells: () => row.cells })))
      else {
        const from = rows.length
        const some = (told as SentRow[]).map((row, index) => withCells(row, from + index))
        rows.push(...some)
        if (kind !== undefined) take?.(kind, some)
      }
    },
    reading(): Reading {
      if (kind === undefined || head === undefined) throw new Error('the reader was done without a head')
      return { kind, ...head, rows, skipped, base, texts: cells.until }
    },
    end: cells.end,
  }
}

type BaseRow = SentRow & { readonly cells: CellTexts }

type CellTexts = Readonly<Record<string, string>>

/** The texts of the rows' cells, kept as they came: only those of the rows that are shown are made objects. */
function createCellTexts() {
  const all = Promise.withResolvers<void>()
  // where nobody waits for them nobody need hear that they do not come
  all.promise.catch(() => {})
  const first = Promise.withResolvers<void>()
  const parts: { readonly from: number; readonly json: string }[] = []
  let total = 0
  let opened: { readonly from: number; readonly rows: readonly CellTexts[] } | undefined
  return {
    add(json: string, count: number): void {
      parts.push({ from: total, json })
      total += count
      first.resolve()
    },
    /** No more will come. */
    end: (error?: unknown) => (error === undefined ? all.resolve() : all.reject(error)),
    async until(count: number): Promise<void> {
      await Promise.race([first.promise, all.promise])
      if (total < count) await all.promise
    },
    of(index: number): CellTexts {
      const part = parts.findLast(({ from }) => from <= index)
      if (part && opened?.from !== part.from)
        opened = { from: part.from, rows: JSON.parse(part.json) as CellTexts[] }
      return opened?.rows[index - opened.from] ?? {}
    },
  }
}
