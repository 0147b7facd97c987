import type { ChartTone } from '#shared/report/lists/list-chart.ts'

/** Bars above a list as `list.typ` draws them; every count stands in its part, so that the picture is its own table. */
export interface PaperChart {
  readonly title: string
  readonly scale: 'share' | 'count'
  /** In the place of the picture. */
  readonly says: string
  readonly parts: readonly { readonly name: string; readonly tone: ChartTone }[]
  readonly bars: readonly {
    readonly label: string
    readonly segments: readonly { readonly count: number; readonly shown: string; readonly tone: ChartTone }[]
  }[]
  readonly note?: string
}
