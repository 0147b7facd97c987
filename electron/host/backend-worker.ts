import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '#shared/api/errors.ts'
import { localDate } from '#shared/date/local-date.ts'
import { describeBug } from '../api/bug.ts'
import type { Found } from '../api/context.ts'
import { failureOf } from '../api/failure.ts'
import { type Backend, openBackend } from '../backend.ts'
import { placeNotice } from './risky-place.ts'
import type { OpenFile } from '../db/open.ts'
import { askForChildren } from './child/asked-children.ts'
import { readAhead, readFirstScreen } from './first-screen.ts'
import { prepareFile } from './prepare-file.ts'
import { createRest } from './release-memory.ts'
import { startWorker } from './start-worker.ts'
import { cancelSlots, type FromThread, type ThreadData, type ToThread } from './thread-message.ts'

/** The thread in which the open office lives; `backend-thread.ts` is its other end. */
const { path, prepare, check, known, today, damaged, cancelled, asksForChildren } = workerData as ThreadData
const port = parentPort!
const flags = new Int32Array(cancelled)
const controllers = new Map<number, AbortController>()
const answered = createRest(2000)

const day = () => today ?? localDate(new Date())
const tell = (message: FromThread) => port.postMessage(message)
const report = (operation: string, error: unknown) =>
  tell({ kind: 'bug', operation, text: describeBug(error) })

const children = askForChildren(tell)

/** In a thread of its own, so that what the page asks meanwhile is answered. */
function checkInThread(file: string): Promise<Found> {
  const worker = startWorker('check-worker', { path: file })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the check ended without an answer')))
  })
}

async function readWhatIsLeft(): Promise<OpenFile> {
  const { openSalvaged } = await import('../safety/salvage/salvage.ts')
  return openSalvaged(path, new AppError('conflict', 'error.readOnly.damaged', { name: basename(path) }))
}

async function open(): Promise<Backend | undefined> {
  let opened: Backend | undefined
  try {
    const clock = () => (today === undefined ? new Date() : new Date(`${today}T08:00:00`))
    if (prepare) await prepareFile(path, prepare, clock())
    opened = openBackend(path, {
      clock,
      report,
      check: checkInThread,
      known,
      ...(damaged && { salvaged: await readWhatIsLeft() }),
      ...(asksForChildren && { startChild: children.start }),
    })
    if (check === 'beforeOpening') await opened.requireSound()
    return opened
  } catch (error) {
    opened?.close()
    tell({ kind: 'refused', error: failureOf(error, (bug) => report('office.open', bug)) })
    return undefined
  }
}

/** So long nobody asks before the check is made that no write has asked for: it would take disk and processor from the first screen. */
const quietMs = 1000
let isChecked = check === 'beforeOpening' || damaged === true
let quiet: NodeJS.Timeout | undefined

function checkWhenQuiet(backend: Backend): void {
  clearTimeout(quiet)
  if (!isChecked && controllers.size === 0) quiet = setTimeout(() => void checkOnce(backend), quietMs)
}

async function checkOnce(backend: Backend): Promise<void> {
  isChecked = true
  try {
    await backend.requireSound()
  } catch (error) {
    if (error instanceof AppError) tell({ kind: 'damaged', error: error.toFailure() })
    else report('office.check', error)
  }
}

/** So long nobody asks before what a page needs of everybody is read ahead, once. */
const leisureMs = 1500
let isAhead = false
let leisure: NodeJS.Timeout | undefined

function readAheadWhenQuiet(backend: Backend): void {
  clearTimeout(leisure)
  if (!isAhead && controllers.size === 0) leisure = setTimeout(() => void readOnce(backend), leisureMs)
}

async function readOnce(backend: Backend): Promise<void> {
  isAhead = true
  const begun = performance.now()
  await readAhead(backend, day())
  answered(performance.now() - begun)
}

/** So long nobody asks before what waits in the log of pages goes into the file: a copy that somebody makes of the file is never older. */
const restMs = 2000
/** Of somebody who never rests the log would grow without end. */
const largestLog = 16 * 1024 * 1024
let rest: NodeJS.Timeout | undefined

function foldWhenQuiet(backend: Backend): void {
  clearTimeout(rest)
  rest = setTimeout(
    () => {
      if (controllers.size > 0) return
      backend.foldIn()
      // somebody reads the file at length
      if (backend.waiting() > 0) foldWhenQuiet(backend)
    },
    backend.waiting() > largestLog ? 0 : restMs,
  )
}

/** A page that is there asks at once; later than this it is still loading. */
const unaskedMs = 50
let unasked: NodeJS.Timeout | undefined

async function rehearse(backend: Backend): Promise<void> {
  const begun = performance.now()
  await readFirstScreen(backend, day())
  answered(performance.now() - begun)
}

async function answer(backend: Backend, call: ToThread & { kind: 'call' }): Promise<void> {
  const controller = new AbortController()
  controllers.set(call.id, controller)
  clearTimeout(quiet)
  clearTimeout(unasked)
  clearTimeout(leisure)
  const slot = call.id % cancelSlots
  const cancellation = {
    signal: controller.signal,
    isCancelled: () => Atomics.load(flags, slot) === call.id,
  }
  const begun = performance.now()
  const reply = await backend.call(call.carrier, call.name, call.input, cancellation)
  controllers.delete(call.id)
  tell({ kind: 'reply', id: call.id, reply })
  checkWhenQuiet(backend)
  readAheadWhenQuiet(backend)
  if (backend.waiting() > 0) foldWhenQuiet(backend)
  answered(performance.now() - begun)
}

const backend = await open()
if (backend) {
  const tellAwake = () => tell({ kind: 'awake', carriers: backend.awake() })
  backend.subscribe((event) => {
    if (event.topic === 'session') tellAwake()
    tell({ kind: 'event', event })
  })
  tellAwake()
  port.on('message', (message: ToThread) => {
    if (message.kind === 'call') void answer(backend, message)
    else if (message.kind === 'cancel') controllers.get(message.id)?.abort()
    else if (message.kind === 'child') children.receive(message)
    else if (message.kind === 'lock') backend.lockAll()
    else {
      // whoever reads a file for a running call ends with it
      for (const controller of controllers.values()) controller.abort()
      tell({ kind: 'closing', marks: backend.marks() })
      backend.close()
      port.close()
      process.exit()
    }
  })
  const { sample, condition } = backend
  tell({ kind: 'ready', sample, condition, place: placeNotice(path), marks: backend.marks() })
  if (backend.waiting() > 0) foldWhenQuiet(backend)
  unasked = setTimeout(() => void rehearse(backend), unaskedMs)
} else port.close()
