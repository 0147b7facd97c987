import { AppError } from '#shared/api/errors.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import type { SkippedRow } from '#shared/import/preview.ts'
import type { Child, ChildListener, StartChild } from '../../host/child/child.ts'
import { fileFormatOf, refusal } from '../../sheets/file-format.ts'
import type { ReadHead, ReadMessage, ReadRequest, SentRow } from './reader-message.ts'

/** What the reader's process found in a file. */
export interface Reading extends ReadHead {
  readonly rows: readonly InterpretedRow[]
  readonly skipped: readonly SkippedRow[]
  /** The texts of the rows' cells have come too; until then nobody may ask for them. */
  readonly complete: Promise<void>
}

interface ReadLimits {
  readonly signal: AbortSignal
  readonly seconds?: number
}

/** Reads workbooks in a process of its own. */
export interface Reader {
  /** Starts the process, so that it is there when the bytes come. */
  prepare(): void
  /**
   * Throws `import.file.*` for everything that is no readable workbook and what `interpret` throws; an aborted signal rejects
   * with its reason. A process that has not answered in 15 seconds, or met anything but a good file, is killed.
   */
  read(request: ReadRequest, limits: ReadLimits): Promise<Reading>
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
  return {
    prepare() {
      if (!resting) rest(openLine(startChild))
    },
    async read(request, { signal, seconds = longestSeconds }) {
      signal.throwIfAborted()
      fileFormatOf(request.name, request.bytes)
      const line = takeLine()
      const timer = createDeadline(seconds * 1000)
      try {
        return await ask(line, request, AbortSignal.any([signal, timer.signal]), (again) => {
          timer.clear()
          if (again) rest(line)
          else line.child.kill()
        })
      } catch (error) {
        timer.clear()
        line.child.kill()
        throw timer.signal.aborted ? refusal('tooSlow', { file: request.name }) : error
      }
    },
  }
}

function createDeadline(ms: number): { readonly signal: AbortSignal; clear(): void } {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), ms)
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

/** Resolves when all rows have come; `done` is told when the answer has ended and whether the process may be asked again. */
function ask(
  line: Line,
  request: ReadRequest,
  signal: AbortSignal,
  done: (again: boolean) => void,
): Promise<Reading> {
  const { promise, resolve, reject: refuse } = Promise.withResolvers<Reading>()
  const complete = Promise.withResolvers<void>()
  // whoever planned the rows asks for it; where the planning has failed nobody does
  complete.promise.catch(() => {})
  const reject = (error: unknown) => {
    refuse(error)
    complete.reject(error)
  }
  const fail = (error: unknown) => {
    reject(error)
    done(false)
  }
  const gather = createGathering()
  line.listen({
    message(message) {
      const said = message as ReadMessage
      if (said.kind === 'rowsDone') resolve({ ...gather.reading(), complete: complete.promise })
      else if (said.kind === 'done') {
        complete.resolve()
        done(said.again)
      } else if (said.kind === 'refused') fail(AppError.from(said.failure))
      else if (said.kind === 'bug') fail(new Error(said.text))
      else gather.add(said)
    },
    ended: (how) => fail(refusal(how === 'memory' ? 'tooMuch' : 'stopped', { file: request.name })),
  })
  signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
  line.child.post(request)
  return promise
}

/** Puts the parts of an answer together as they come. */
function createGathering() {
  let head: ReadHead | undefined
  const rows: (SentRow & { cells?: InterpretedRow['cells'] })[] = []
  const skipped: SkippedRow[] = []
  const cells = createCellTexts()
  return {
    add({ kind, json, count }: Extract<ReadMessage, { json: string }>): void {
      if (kind === 'cells') return cells.add(json, count)
      const told = JSON.parse(json) as unknown
      if (kind === 'head') head = told as ReadHead
      else if (kind === 'skipped') skipped.push(...(told as SkippedRow[]))
      else
        for (const row of told as (SentRow & { cells?: InterpretedRow['cells'] })[]) {
          const index = rows.length
          row.cells = () => cells.of(index)
          rows.push(row)
        }
    },
    reading(): Omit<Reading, 'complete'> {
      if (head === undefined) throw new Error('the reader was done without a head')
      return { ...head, rows: rows as InterpretedRow[], skipped }
    },
  }
}

type CellTexts = Readonly<Record<string, string>>

/** The texts of the rows' cells, kept as they came: only those of the rows that are shown are made objects. */
function createCellTexts() {
  const parts: { readonly from: number; readonly json: string }[] = []
  let total = 0
  let opened: { readonly from: number; readonly rows: readonly CellTexts[] } | undefined
  return {
    add(json: string, count: number): void {
      parts.push({ from: total, json })
      total += count
    },
    of(index: number): CellTexts {
      const part = parts.findLast(({ from }) => from <= index)
      if (part && opened?.from !== part.from)
        opened = { from: part.from, rows: JSON.parse(part.json) as CellTexts[] }
      return opened?.rows[index - opened.from] ?? {}
    },
  }
}
