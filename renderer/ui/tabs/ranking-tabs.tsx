import { PageTabs, type PageTab } from './page-tabs.tsx'

const pages: readonly PageTab[] = [
  { to: '/ranking', labelKey: 'ranking.tab.list', asks: 'ranking.page' },
  { to: '/ranking/map', labelKey: 'ranking.tab.map', asks: 'ranking.map' },
  { to: '/ranking/compare', labelKey: 'ranking.tab.compare', asks: 'ranking.place' },
  { to: '/award', labelKey: 'ranking.tab.award', asks: 'award.list' },
]

/** From the order of everybody to the one who is chosen: pages of two nouns, which is why the tabs are neither's. */
export function RankingTabs() {
  return <PageTabs labelKey="ranking.tabs" pages={pages} />
}
