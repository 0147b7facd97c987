import type { Message } from '#shared/api/errors.ts'
import type { ScannedPage, ScannedPaper } from '#shared/scan/scan.ts'

/** A page with the name of its file. */
export interface SeenPage extends ScannedPage {
  readonly file: string
}
/** What somebody said of a page: whose it is, or that it is left out. */
export interface Place {
  readonly paper: ScannedPaper
  readonly page: number
}
export type Said = ReadonlyMap<string, Place | 'leftOut'>

export interface ReadyPaper {
  readonly paper: ScannedPaper
  readonly pages: readonly SeenPage[]
}
/** One page or the pages of one paper that cannot be filed as they are, and why. */
export interface OpenItem {
  readonly id: string
  readonly pages: readonly SeenPage[]
  readonly paper?: ScannedPaper
  readonly problem: Message
  readonly isLeftOut: boolean
}

/** Puts the pages that were read together as papers: what is whole can be filed, of everything else is said what is wrong with it. */
export function sortPages(
  pages: readonly SeenPage[],
  said: Said,
): { readonly ready: readonly ReadyPaper[]; readonly open: readonly OpenItem[] } {
  const open: OpenItem[] = []
  const papers = new Map<string, { readonly paper: ScannedPaper; readonly byNumber: Map<number, SeenPage> }>()
  for (const page of pages) {
    const word = said.get(page.id)
    const place = word === 'leftOut' ? undefined : (word ?? page.found)
    if (place === undefined) {
      open.push({ id: page.id, pages: [page], problem: problemOf(page), isLeftOut: word === 'leftOut' })
      continue
    }
    const known = papers.get(place.paper.mark) ?? {
      paper: place.paper,
      byNumber: new Map<number, SeenPage>(),
    }
    papers.set(place.paper.mark, known)
    if (known.byNumber.has(place.page))
      open.push({
        id: page.id,
        pages: [page],
        paper: place.paper,
        problem: { key: 'scan.double', params: { page: place.page } },
        isLeftOut: true,
      })
    else known.byNumber.set(place.page, page)
  }
  const ready: ReadyPaper[] = []
  for (const { paper, byNumber } of papers.values()) {
    const own = [...byNumber].toSorted(([a], [b]) => a - b).map(([, page]) => page)
    const problem = paper.refusal ?? missingOf(paper, byNumber)
    if (problem) open.push({ id: paper.mark, pages: own, paper, problem, isLeftOut: false })
    else ready.push({ paper, pages: own })
  }
  return { ready, open }
}

const problemOf = ({ problem, found }: SeenPage): Message =>
  problem ?? (found ? { key: 'scan.leftOut' } : { key: 'scan.problem.noCode' })

function missingOf({ pages }: ScannedPaper, there: ReadonlyMap<number, SeenPage>): Message | undefined {
  const missing = Array.from({ length: pages }, (_, at) => at + 1).filter((page) => !there.has(page))
  if (missing.length === 0) return undefined
  return { key: 'scan.missing', params: { pages: missing.join(', ') } }
}
