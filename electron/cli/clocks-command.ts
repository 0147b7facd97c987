import { type ClockRow, clockGroups, type ClockGroup } from '#shared/clock/clock-list.ts'
import { periodName } from '#shared/period/period-name.ts'
import { articleText } from '#shared/text/article.ts'
import { wordsOf } from '#shared/text/words.ts'
import { unitNamed } from './lists/list-commands.ts'
import type { OfficeRun, Outcome } from './outcome.ts'
import { textTable } from './text-table.ts'

/** So many at a time. */
const most = 500

/** Every deadline of a year by risk; the readable table shows those that run or are late. */
export async function clocksCommand({ call, line, texts }: OfficeRun): Promise<Outcome> {
  const unitId = line.unit === undefined ? undefined : unitNamed(await call('unit.list', {}), line.unit)
  const asked = { year: line.year!, ...(unitId !== undefined && { unitId }) }
  const rowsOf = async (group: ClockGroup): Promise<readonly ClockRow[]> => {
    const rows: ClockRow[] = []
    for (let total = 1; rows.length < total;) {
      const page = await call('clock.list', { ...asked, group, offset: rows.length, limit: most })
      if (page.rows.length === 0) break
      total = page.total
      rows.push(...page.rows)
    }
    return rows
  }
  const open = await rowsOf('open')
  const others = line.json
    ? (await Promise.all(clockGroups.filter((group) => group !== 'open').map(rowsOf))).flat()
    : []
  const words = wordsOf(texts)
  const headers = (['deadline', 'state', 'what', 'who', 'actor'] as const).map((column) =>
    texts.t(`clock.column.${column}`),
  )
  return {
    json: [...open, ...others],
    lines: textTable(
      [...headers, texts.t('cli.clocks.article')],
      open.map((row) => [
        row.deadline ?? '–',
        texts.t(`clock.status.${row.state}`),
        texts.t(`clock.rule.${row.clock}.title`),
        `${row.name} · ${periodName(row.period, words)}`,
        row.actorName ?? texts.t(`clock.actor.${row.actor}`),
        articleText(row.article, (key) => texts.t(key)),
      ]),
    ),
  }
}
