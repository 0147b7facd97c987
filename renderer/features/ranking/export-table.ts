import type { Ranking } from '#shared/ranking/ranking.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import type { ExportTable } from '../../ui/export-button.tsx'
import type { ScopeName } from './scope-name.ts'

/** The list as it is shown, the unfinished people last without a place. */
export function exportTable(
  ranking: Ranking,
  context: {
    readonly format: Format
    readonly nameOf: ScopeName
    readonly t: Translate
  },
): ExportTable {
  const { format, nameOf, t } = context
  const text = (header: string, width: number) => ({ header, width, kind: 'text' as const })
  const number = (header: string) => ({ header, kind: 'number' as const })
  return {
    title: `${t('ranking.title')} · ${format.period(ranking.period)}`,
    columns: [
      text(t('ranking.column.scope'), 28),
      number(t('ranking.column.rank')),
      text(t('field.nip'), 21),
      text(t('ranking.column.name'), 32),
      text(t('ranking.column.unit'), 28),
      text(t('field.positionName'), 30),
      text(t('ranking.column.predikat'), 18),
      number(t('ranking.column.index')),
      number(t('ranking.column.base')),
      number(t('ranking.column.detail')),
      number(t('ranking.weight.work')),
      number(t('ranking.weight.behaviour')),
      number(t('ranking.column.moved')),
      text(t('ranking.column.missing'), 40),
    ],
    rows: ranking.scopes.flatMap((scope) => [
      ...scope.rows.map((row) => [
        nameOf(scope),
        row.rank,
        row.nip ?? null,
        row.name,
        row.unit,
        row.positionName ?? null,
        row.predikat === undefined ? null : t(`predikat.${row.predikat}`),
        row.index,
        row.base,
        row.detail,
        row.work ?? null,
        row.behaviour ?? null,
        row.movement ?? null,
        null,
      ]),
      ...scope.unranked.map((row) => [
        nameOf(scope),
        null,
        row.nip ?? null,
        row.name,
        row.unit,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        row.missing.map((key) => t(key)).join(', '),
      ]),
    ]),
    footer: t('ranking.footer'),
  }
}
