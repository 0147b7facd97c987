import type { NextRow } from '#shared/clock/next/next-list.ts'
import { periodName } from '#shared/period/period-name.ts'
import { articleText } from '#shared/text/article.ts'
import { wordsOf } from '#shared/text/words.ts'
import { unitNamed } from './lists/list-commands.ts'
import type { OfficeRun, Outcome } from './outcome.ts'
import { textTable } from './text-table.ts'

/** So many at a time. */
const most = 500

/** Who has to do what, the riskiest first; `--mine`: what whoever asks can do. */
export async function nextCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  const asked = {
    ...(line.year !== undefined && { year: line.year }),
    ...(unitId !== undefined && { unitId }),
    ...(line.mine && { whose: 'mine' as const }),
  }
  const rows: NextRow[] = []
  for (let total = 1; rows.length < total;) {
    const page = await call('clock.next', { ...asked, offset: rows.length, limit: most })
    if (page.rows.length === 0) break
    total = page.total
    rows.push(...page.rows)
  }
  const words = wordsOf(texts)
  const headers = (['due', 'risk', 'what', 'who', 'actor'] as const).map((column) =>
    texts.t(`clock.next.column.${column}`),
  )
  return {
    json: rows.map(({ employeeId, actorName, article, act, status, ...row }) => ({
      ...row,
      person: employeeId ?? null,
      actorName: actorName ?? null,
      due: status?.deadline ?? null,
      daysLeft: status?.daysLeft ?? null,
      article,
      action: act ?? null,
    })),
    lines: textTable(
      [...headers, texts.t('cli.clocks.article')],
      rows.map((row) => [
        row.status?.deadline ?? '–',
        texts.t(`clock.next.risk.${row.risk}`),
        texts.t(`clock.next.stage.${row.stage}`),
        `${row.name} · ${periodName(row.period, words)}`,
        row.actorName ?? texts.t(`clock.actor.${row.actor}`),
        articleText(row.article, (key) => texts.t(key)),
      ]),
    ),
  }
}
