import { useRef } from 'react'
import { AppError, type Failure } from '#shared/api/errors.ts'
import type { Input } from '#shared/api/contract.ts'
import type { FileData } from '#shared/api/file-data.ts'
import type { ImportBatch, ImportPreview } from '#shared/import/preview.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { texts } from '../../../i18n/texts.ts'
import { confirm } from '../../../ui/confirm.ts'
import { readAsFileData } from '../../../ui/download.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { type DeskStore, useDeskStore } from './import-desk.ts'
import {
  type Busy,
  type Decisions,
  hasCorrections,
  type ImportJob,
  inWorkingOrder,
  isOpen,
  newJob,
  saysSame,
} from './import-job.ts'

export interface ImportActions {
  /** Reads the files one after the other; a refused one does not stop the next. */
  add(files: readonly File[]): Promise<void>
  /** Reads a refused file again, with what the person told about it. */
  retry(id: string, decisions: Decisions): Promise<void>
  revise(id: string, decisions: Decisions): Promise<void>
  select(id: string): void
  save(id: string): Promise<void>
  cancel(busy: Busy): void
  /** Takes the file off the desk; corrections made to it are asked for first. */
  close(id: string): Promise<void>
  /** Takes the word about a stored file off the page. */
  dismiss(id: string): void
}

/** What a person can do with the files on the desk. */
export function useImport(): ImportActions {
  const store = useDeskStore()
  const { mutateAsync } = useApiCommand('import.commit')
  const turn = useRef<Promise<void>>(Promise.resolve())
  return {
    add: (files) => add(store, files, turn),
    async retry(id, decisions) {
      store.patch(id, (job) => ({ ...without(job, 'failure', 'preview'), decisions }))
      await read(store, id)
    },
    async revise(id, decisions) {
      forgetStored(store)
      await revise(store, id, decisions)
    },
    select(id) {
      forgetStored(store)
      select(store, id)
    },
    save: (id) => save(store, mutateAsync, id),
    cancel,
    async close(id) {
      const job = store.job(id)
      if (job === undefined || !(await isSureToClose(job))) return
      forgetStored(store)
      if (job.busy) cancel(job.busy)
      remove(store, id)
    },
    dismiss: (id) => remove(store, id),
  }
}

async function add(store: DeskStore, files: readonly File[], turn: { current: Promise<void> }) {
  const added = files.map((file) => ({ job: newJob(file.name), file }))
  const isFirst = nextOf(store) === undefined
  forgetStored(store)
  store.set((desk) => ({ ...desk, jobs: [...desk.jobs, ...added.map(({ job }) => job)] }))
  // the file that is being read is in sight until the person looks at another
  let shown = store.get().selected
  const show = (id: string | undefined) => {
    const { selected } = store.get()
    if (id === undefined || (selected !== shown && store.job(selected ?? ''))) return
    shown = id
    store.set((desk) => ({ ...desk, selected: id }))
  }
  for (const { job, file } of added)
    turn.current = turn.current.then(() => {
      if (isFirst) show(job.id)
      return read(store, job.id, file)
    })
  await turn.current
  store.set((desk) => ({ ...desk, jobs: inWorkingOrder(desk.jobs) }))
  if (isFirst) show(nextOf(store))
}

async function revise(store: DeskStore, id: string, decisions: Decisions): Promise<void> {
  const before = store.job(id)
  if (before?.preview === undefined || before.file === undefined) return
  // only the newest decisions matter
  if (before.busy) cancel(before.busy)
  const busy = start(store, id, 'checking', decisions)
  const outcome = await checkAgain(before, decisions, busy.task)
  if (store.job(id)?.busy?.task !== busy.task) return
  store.patch(id, (job) => {
    const rest = without(job, 'busy', 'failure', 'stale')
    if ('preview' in outcome) return { ...rest, preview: outcome.preview }
    // a missing year is asked for; anything else leaves the last good preview in sight
    if (outcome.failure.fields?.['year']) return { ...without(rest, 'preview'), failure: outcome.failure }
    return { ...rest, decisions: before.decisions, failure: outcome.failure }
  })
}

function select(store: DeskStore, id: string): void {
  store.set((desk) => ({ ...desk, selected: id }))
  const job = store.job(id)
  if (job?.stale && !job.busy) void revise(store, id, job.decisions)
}

type Commit = (input: Input<'import.commit'>) => Promise<ImportBatch>

async function save(store: DeskStore, commit: Commit, id: string): Promise<void> {
  const job = store.job(id)
  if (job?.preview === undefined || job.busy) return
  const { previewId } = job.preview
  const { task } = start(store, id, 'saving')
  try {
    putAway(store, id, await commit({ previewId, task }))
  } catch (error) {
    const failure = failureOf(error)
    const isOld = ['conflict', 'not_found'].includes(failure.code) && failure.key !== 'error.cancelled'
    store.patch(id, (own) => ({ ...without(own, 'busy'), ...(isOld ? {} : { failure }) }))
    if (isOld) await saveAgain(store, commit, job)
  }
}

/** The backend keeps few previews, and none that the office has overtaken: a new one that says the same is stored, another is shown first. */
async function saveAgain(store: DeskStore, commit: Commit, { id, decisions, preview }: ImportJob) {
  await revise(store, id, decisions)
  const renewed = store.job(id)?.preview
  if (renewed && preview && saysSame(renewed, preview)) return save(store, commit, id)
  store.patch(id, (own) => (own.failure ? own : { ...own, conflicted: true }))
}

/** The earlier results stand in the list of past imports; the other files are checked against what is stored now. */
function putAway(store: DeskStore, id: string, batch: ImportBatch): void {
  store.set(({ jobs }) => ({
    jobs: jobs
      .filter((other) => other.id === id || isOpen(other))
      .map((other) => {
        if (other.id === id) return { ...without(other, 'busy', 'file', 'preview', 'conflicted'), batch }
        return other.preview ? { ...other, stale: true } : other
      }),
  }))
  const next = nextOf(store)
  if (next !== undefined) select(store, next)
}

async function isSureToClose(job: ImportJob): Promise<boolean> {
  if (!hasCorrections(job)) return true
  return confirm({
    title: texts.t('data.save.discardTitle'),
    body: texts.t('data.save.discardBody', { file: job.fileName }),
    action: texts.t('data.save.discard'),
    danger: true,
  })
}

/** The word about what was stored last, with its undo, goes when the next thing is taken up; the list of imports keeps it. */
function forgetStored(store: DeskStore): void {
  store.set((desk) => ({ ...desk, jobs: desk.jobs.filter(isOpen) }))
}

const nextOf = (store: DeskStore) => store.get().jobs.find(isOpen)?.id

async function read(store: DeskStore, id: string, source?: File): Promise<void> {
  const job = store.job(id)
  if (job === undefined) return
  const { task } = start(store, id, 'reading')
  try {
    const file: FileData | undefined = job.file ?? (source && (await readAsFileData(source)))
    if (file === undefined) return
    store.patch(id, (own) => ({ ...own, file }))
    const preview = await everyPage(
      await call('import.preview', { file, options: job.decisions, task }),
      job.decisions,
      task,
    )
    store.patch(id, (own) => ({ ...without(own, 'busy'), preview }))
  } catch (error) {
    const failure = failureOf(error)
    if (failure.key !== 'error.cancelled')
      return store.patch(id, (own) => ({ ...without(own, 'busy'), failure }))
    if (store.job(id) === undefined) return
    remove(store, id)
    void notifyDone(texts.t('data.reading.cancelled', { file: job.fileName }))
  }
}

/** An answer holds as many rows as it may be long; the list filters and scrolls in all of them. */
async function everyPage(first: ImportPreview, options: Decisions, task: string): Promise<ImportPreview> {
  const { previewId } = first
  const pages = [first]
  for (let { next } = first; next !== undefined;) {
    // between two answers nothing is at work that could be cancelled
    if (cancelled.delete(task)) throw new AppError('conflict', 'error.cancelled')
    const page = await call('import.revise', { previewId, options: { ...options, offset: next }, task })
    pages.push(page)
    next = page.next
  }
  return {
    ...first,
    rows: pages.flatMap(({ rows }) => rows),
    skipped: pages.flatMap(({ skipped }) => skipped),
  }
}

/** The backend keeps the bytes of recent previews; of an older one they are sent again. */
async function checkAgain({ preview, file, fileName }: ImportJob, options: Decisions, task: string) {
  try {
    if (preview === undefined || file === undefined)
      throw new Error(`${fileName} has no preview to check again`)
    try {
      const first = await call('import.revise', { previewId: preview.previewId, options, task })
      return { preview: await everyPage(first, options, task) }
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'not_found') throw error
      return {
        preview: await everyPage(await call('import.preview', { file, options, task }), options, task),
      }
    }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

function start(store: DeskStore, id: string, doing: Busy['doing'], decisions?: Decisions): Busy {
  const busy: Busy = { task: crypto.randomUUID(), doing }
  store.patch(id, (job) => ({
    ...without(job, 'failure', 'conflicted'),
    ...(decisions && { decisions }),
    busy,
  }))
  return busy
}

/** Tasks that were cancelled while they ask for one answer after the other. */
const cancelled = new Set<string>()

function cancel({ task }: Busy): void {
  cancelled.add(task)
  void call('task.cancel', { task }).catch(() => undefined)
}

function remove(store: DeskStore, id: string): void {
  store.set(({ jobs, selected }) => {
    const rest = jobs.filter((job) => job.id !== id)
    const next = selected === id ? rest.find(isOpen)?.id : selected
    return { jobs: rest, ...(next !== undefined && { selected: next }) }
  })
}

function without<K extends keyof ImportJob>(
  job: ImportJob,
  ...keys: readonly K[]
): Omit<ImportJob, K> & ImportJob {
  return Object.fromEntries(Object.entries(job).filter(([key]) => !keys.includes(key as K))) as ImportJob
}

function failureOf(error: unknown): Failure {
  return error instanceof AppError ? error.toFailure() : { code: 'internal', key: 'error.internal' }
}
