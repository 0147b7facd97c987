import { skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { type ImportJob, isOpen } from './import-job.ts'

/** The files a person has laid out to import, and the one in front of him. */
interface Desk {
  readonly jobs: readonly ImportJob[]
  readonly selected?: string
}

const deskKey = ['page.importDesk'] as const
const emptyDesk: Desk = { jobs: [] }

/**
 * The desk lives beside the answers of the backend, so that going to another page and back loses no correction; opening
 * another office clears it with everything else.
 */
export function useDesk(): Desk {
  const { data } = useQuery<Desk>({
    queryKey: deskKey,
    queryFn: skipToken,
    initialData: emptyDesk,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return data ?? emptyDesk
}

export interface DeskStore {
  get(): Desk
  job(id: string): ImportJob | undefined
  set(change: (desk: Desk) => Desk): void
  /** Changes one job; one that was closed meanwhile stays closed. */
  patch(id: string, change: (job: ImportJob) => ImportJob): void
}

function deskOf(cache: QueryClient): DeskStore {
  const get = () => cache.getQueryData<Desk>(deskKey) ?? emptyDesk
  const set = (change: (desk: Desk) => Desk) => {
    guard(cache)
    cache.setQueryData<Desk>(deskKey, change(get()))
  }
  return {
    get,
    set,
    job: (id) => get().jobs.find((job) => job.id === id),
    patch: (id, change) =>
      set((desk) => ({ ...desk, jobs: desk.jobs.map((job) => (job.id === id ? change(job) : job)) })),
  }
}

const guarded = new WeakSet<QueryClient>()

/** A reload would lose the chosen files and what was decided about them: it asks first, from whichever page. */
function guard(cache: QueryClient): void {
  if (guarded.has(cache)) return
  guarded.add(cache)
  window.addEventListener('beforeunload', (event) => {
    if (cache.getQueryData<Desk>(deskKey)?.jobs.some(isOpen)) event.preventDefault()
  })
}

export function useDeskStore(): DeskStore {
  return deskOf(useQueryClient())
}
