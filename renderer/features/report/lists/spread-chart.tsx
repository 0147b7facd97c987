import type { Distribution } from '#shared/appraisal/evaluation.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import type { ListReport } from '#shared/report/lists/list-report.ts'
import { DistributionBar } from '../../../ui/chart/distribution-bar.tsx'

/** The spread that the recap's last line counts: of all units together, or of the only one. Without all five columns there is none. */
export function SpreadChart({ report: { columns, rows } }: { readonly report: ListReport }) {
  const total = rows.at(-1) ?? []
  const counts = predikats.map((predikat) => total[columns.findIndex(({ key }) => key === predikat)])
  if (counts.some((count) => typeof count !== 'number')) return null
  const distribution = Object.fromEntries(predikats.map((predikat, at) => [predikat, counts[at]]))
  return (
    <section className="card report-spread">
      <DistributionBar distribution={distribution as unknown as Distribution} />
    </section>
  )
}
