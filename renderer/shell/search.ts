import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { parsePeriod } from '#shared/period/period.ts'

/** What every page keeps in the address, so that a link shows the same thing; period and unit stay while moving about. */
export interface AppSearch {
  /** `2025`, `2025-Q3` or `2025-07`; the year is its first part. */
  readonly period?: string | undefined
  readonly unit?: string | undefined
  /** Column id, with a leading `-` for descending. */
  readonly sort?: string | undefined
  /** The row that the panel explains. */
  readonly selected?: string | undefined
  readonly tab?: string | undefined
}

/** What somebody typed into the address: a value that is none is as if it were not there. */
export function readAppSearch({ period, unit, sort, selected, tab }: Record<string, unknown>): AppSearch {
  return {
    period: textOf(period, (key) => parsePeriod(key) !== undefined),
    unit: textOf(unit),
    sort: textOf(sort),
    selected: textOf(selected),
    tab: textOf(tab),
  }
}

export function textOf(value: unknown, isValue: (text: string) => boolean = () => true): string | undefined {
  return typeof value === 'string' && isValue(value) ? value : undefined
}

/**
 * The address's state and a setter; an undefined value leaves the address. Replaces, so that Back leaves the page. A page
 * that keeps more there names its own kind of search.
 */
export function useAppSearch<Search extends AppSearch = AppSearch>(): readonly [
  Search,
  (change: Partial<Search>) => void,
] {
  const search = useSearch({ strict: false }) as AppSearch as Search
  return [search, useSearchChange<Search>()]
}

/** The setter alone; it stays the same. */
export function useSearchChange<Search extends AppSearch = AppSearch>(): (change: Partial<Search>) => void {
  const navigate = useNavigate()
  return useCallback(
    (next) =>
      void navigate({ to: '.', search: (old: Search) => ({ ...old, ...next }), replace: true } as never),
    [navigate],
  )
}

/** One part of the address's state: whoever reads it is not drawn again when another part changes. */
export function useSearchPart<Part extends keyof AppSearch>(part: Part): AppSearch[Part] {
  const select = (search: AppSearch) => search[part]
  return useSearch({ strict: false, select } as never) as AppSearch[Part]
}

export interface Sort {
  readonly column: string
  readonly descending: boolean
}
export function parseSort(text: string | undefined): Sort | undefined {
  if (text === undefined || text === '' || text === '-') return undefined
  return text.startsWith('-')
    ? { column: text.slice(1), descending: true }
    : { column: text, descending: false }
}
export function sortText({ column, descending }: Sort): string {
  return descending ? `-${column}` : column
}
