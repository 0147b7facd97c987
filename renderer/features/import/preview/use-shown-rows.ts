import { useMemo, useState } from 'react'
import type { ImportPreview } from '#shared/import/preview.ts'
import { type LineOf, lineKey } from '../desk/import-job.ts'
import { problemKey } from './problem-groups.ts'
import { type ListItem, type RowFilter, sourceRows, visibleRows, withSheetNames } from './preview-rows.ts'

export interface ShownRows {
  readonly filter: RowFilter
  readonly search: string
  /** The kind of problem whose rows alone are shown. */
  readonly problem: string | undefined
  readonly items: readonly ListItem[]
  setSearch(search: string): void
  show(filter: RowFilter): void
  showProblem(problem: string | undefined): void
  /** Holds a row in sight that is just being decided on, whatever becomes of it. */
  keep(row: LineOf): void
}

const noKeys: ReadonlySet<string> = new Set()

/** The rows that the filter and the search let through. */
export function useShownRows(preview: ImportPreview): ShownRows {
  const [chosen, setChosen] = useState<RowFilter>()
  const [search, setSearch] = useState('')
  const [kept, setKept] = useState(noKeys)
  const [asked, setProblem] = useState<string>()
  // what needs a hand comes first, also after the rows were checked again
  const filter = chosen ?? (preview.counts.reject > 0 ? 'reject' : 'all')
  // a kind of problem that no row has any more is no filter
  const problem = preview.rows.some((row) => row.problems.some((each) => problemKey(each) === asked))
    ? asked
    : undefined
  const all = useMemo(() => sourceRows(preview), [preview])
  const items = useMemo(
    () => withSheetNames(visibleRows(all, { filter, search, kept, problem })),
    [all, filter, search, kept, problem],
  )
  return {
    filter,
    search,
    problem,
    items,
    setSearch,
    show(next) {
      setChosen(next)
      setKept(noKeys)
      setProblem(undefined)
    },
    showProblem(next) {
      setChosen(next === undefined ? undefined : 'all')
      setKept(noKeys)
      setProblem(next)
    },
    keep(row) {
      setChosen(filter)
      setKept((keys) => new Set([...keys, lineKey(row)]))
    },
  }
}
