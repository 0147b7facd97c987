import { useMemo, useRef, useState } from 'react'
import { AppError, type Message } from '#shared/api/errors.ts'
import { partBytes, type ScannedFile } from '#shared/scan/scan.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { call, onEvent } from '../../api/transport.ts'
import { readAsFileData } from '../../ui/download.ts'
import { type Place, type Said, type SeenPage, sortPages } from './sort-pages.ts'

interface Reading {
  readonly task: string
  readonly name: string
  readonly done: number
  readonly total: number
}
interface BadFile {
  readonly name: string
  readonly problem: Message
}

/** The files that were given, read one after the other, and what somebody said of their pages. */
export function useScans() {
  const [pages, setPages] = useState<readonly SeenPage[]>([])
  const [bad, setBad] = useState<readonly BadFile[]>([])
  const [said, setSaid] = useState<Said>(new Map())
  const [reading, setReading] = useState<Reading>()
  const waiting = useRef<File[]>([])
  const add = useReading({ waiting, setPages, setBad, setReading })
  const file = useApiCommand('scan.file')
  const sorted = useMemo(() => sortPages(pages, said), [pages, said])
  const say = (ids: readonly string[], word: Place | 'leftOut' | undefined) =>
    setSaid((before) => {
      const after = new Map(before)
      for (const id of ids)
        if (word === undefined) after.delete(id)
        else after.set(id, word)
      return after
    })
  return {
    ...sorted,
    pages,
    bad,
    reading,
    say,
    add,
    filing: file.isPending,
    cancel() {
      waiting.current = []
      if (reading) void call('task.cancel', { task: reading.task })
    },
    clear() {
      setPages([])
      setBad([])
      setSaid(new Map())
    },
    /** Files what is whole, the papers of each period in one act; what was filed leaves the page. */
    async file(on: string | undefined) {
      const outcomes = []
      for (const [period, ready] of Map.groupBy(sorted.ready, ({ paper }) => paper.period)) {
        const papers = ready.map(({ paper: { mark }, pages: own }) => ({
          mark,
          pages: own.map(({ id }) => id),
        }))
        outcomes.push(await file.mutateAsync({ period, papers, ...(on !== undefined && { on }) }))
        const gone = new Set(papers.flatMap(({ pages: ids }) => ids))
        setPages((before) => before.filter(({ id }) => !gone.has(id)))
      }
      return {
        changed: outcomes.reduce((sum, { changed }) => sum + changed, 0),
        refused: outcomes.flatMap(({ refused }) => refused),
      }
    },
  }
}

interface Sinks {
  readonly waiting: { current: File[] }
  readonly setPages: (change: (before: readonly SeenPage[]) => readonly SeenPage[]) => void
  readonly setBad: (change: (before: readonly BadFile[]) => readonly BadFile[]) => void
  readonly setReading: (reading: Reading | undefined) => void
}

/** Reads files one after the other; one that cannot be read says why and holds up no other. */
function useReading({ waiting, setPages, setBad, setReading }: Sinks) {
  const busy = useRef(false)
  const readOne = async (file: File) => {
    const task = crypto.randomUUID()
    setReading({ task, name: file.name, done: 0, total: 0 })
    const end = onEvent((event) => {
      if (event.topic !== 'progress' || event.task !== task) return
      setReading({ task, name: file.name, done: event.done, total: event.total })
    })
    try {
      const read = await send(file, task)
      setPages((before) => [...before, ...read.pages.map((page) => ({ ...page, file: file.name }))])
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { key, params } = error
      if (key !== 'error.cancelled')
        setBad((before) => [...before, { name: file.name, problem: { key, params } }])
    } finally {
      end()
    }
  }
  return async (files: readonly File[]) => {
    waiting.current.push(...files)
    if (busy.current) return
    busy.current = true
    try {
      for (let next = waiting.current.shift(); next; next = waiting.current.shift()) await readOne(next)
    } finally {
      busy.current = false
      setReading(undefined)
    }
  }
}

/** In parts, since a stack is larger than what one call may carry. */
async function send(file: File, task: string): Promise<ScannedFile> {
  const upload = crypto.randomUUID()
  for (let from = 0; ; from += partBytes) {
    const part = new File([file.slice(from, from + partBytes)], file.name)
    const more = from + partBytes < file.size
    const data = part.size === 0 ? { name: file.name, base64: '' } : await readAsFileData(part)
    const read = await call('scan.read', { upload, file: data, more, task })
    if (read) return read
  }
}
