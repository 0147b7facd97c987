import { PageTabs, type PageTab } from './page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/realisation', labelKey: 'realisation.tabs.figures', asks: 'realisation.grid' },
  { to: '/progress', labelKey: 'progressEntry.tab.entries', asks: 'progress.get', ofPerson: true },
  {
    to: '/progress',
    tab: 'evidence',
    labelKey: 'progressEntry.tab.evidence',
    asks: 'progress.get',
    ofPerson: true,
  },
  {
    to: '/progress',
    tab: 'steps',
    labelKey: 'progressEntry.tab.steps',
    asks: 'progress.get',
    ofPerson: true,
  },
  { to: '/realisation/board', labelKey: 'board.open', asks: 'realisation.board' },
  { to: '/progress', tab: 'trends', labelKey: 'progressEntry.tab.trends', asks: 'realisation.grid' },
  { to: '/progress', tab: 'cases', labelKey: 'progressEntry.tab.cases', asks: 'case.list' },
]

/** From what is filled in to what it shows: pages of two nouns, which is why the tabs are neither's. */
export function RealisationTabs() {
  return <PageTabs labelKey="realisation.tabs.label" pages={pages} />
}
