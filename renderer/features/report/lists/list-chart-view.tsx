import { type ListChart, sumOf } from '#shared/report/lists/list-chart.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** The picture above a list. Each part has its pattern, its count and its word, so that it reads in grey; a table says the same. */
export function ListChartView({ chart }: { readonly chart: ListChart }) {
  const { t } = useTexts()
  const { number } = useFormat()
  const { title, parts, bars, left } = chart
  const most = Math.max(...bars.map(sumOf))
  return (
    <details className="card report-chart" open>
      <summary>{title}</summary>
      <div className="report-chart-body">
        <div className="report-bars" aria-hidden>
          {bars.map((bar) => (
            <Bar key={bar.label} chart={chart} bar={bar} most={most} />
          ))}
        </div>
        <ul aria-hidden>
          {parts.map(({ name, tone }) => (
            <li key={name} className={`tone-${tone}`}>
              <i data-tone={tone} />
              {name}
            </li>
          ))}
        </ul>
        {left > 0 && <p className="hint">{t('reports.chartLeft', { count: left })}</p>}
        <table className="sr-only">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reports.chartBar')}</th>
              {parts.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, counts }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {counts.map((count, at) => (
                  <td key={parts[at]!.name}>{number(count)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

interface BarProps {
  readonly chart: ListChart
  readonly bar: ListChart['bars'][number]
  readonly most: number
}

function Bar({ chart: { parts, scale }, bar, most }: BarProps) {
  const { number } = useFormat()
  const length = scale === 'share' ? 100 : (sumOf(bar) / most) * 100
  return (
    <>
      <span title={bar.label}>{bar.label}</span>
      <div style={{ width: `${length}%` }}>
        {parts.map(({ name, tone }, at) => {
          const count = bar.counts[at] ?? 0
          if (count === 0) return null
          return (
            <i
              key={name}
              className={`tone-${tone}`}
              data-tone={tone}
              style={{ flexGrow: count }}
              title={name}
            >
              <b>{number(count)}</b>
            </i>
          )
        })}
      </div>
    </>
  )
}
