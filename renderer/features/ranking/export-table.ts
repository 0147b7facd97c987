import type { Ranking, RankingRow, RankingScope, Unranked } from '#shared/ranking/ranking.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import type { ExportTable } from '../../ui/export-button.tsx'
import { changeText, reasonText } from '../../ui/ranking/movement-words.ts'
import { scopeNameOf } from './scope-name.ts'

type Cell = string | number | null
interface ExportColumn {
  readonly header: string
  /** Absent: figures. */
  readonly width?: number
  readonly ranked: (row: RankingRow, scope: RankingScope) => Cell | undefined
  /** Of the unfinished; absent: nothing. */
  readonly unranked?: (row: Unranked, scope: RankingScope) => Cell | undefined
}

function columnsOf(t: Translate, format: Format): readonly ExportColumn[] {
  const nameOf = scopeNameOf(t)
  const inScope = (_: RankingRow | Unranked, scope: RankingScope) => nameOf(scope)
  const same = (cell: (row: RankingRow | Unranked) => Cell | undefined) => ({ ranked: cell, unranked: cell })
  return [
    { header: t('ranking.column.scope'), width: 28, ranked: inScope, unranked: inScope },
    { header: t('ranking.column.rank'), ranked: ({ rank, small }) => (small ? null : rank) },
    {
      header: t('ranking.band.column'),
      width: 14,
      ranked: ({ band }) => band && `${band.best}–${band.worst}`,
    },
    { header: t('field.nip'), width: 21, ...same(({ nip }) => nip) },
    { header: t('ranking.column.name'), width: 32, ...same(({ name }) => name) },
    { header: t('ranking.column.unit'), width: 28, ...same(({ unit }) => unit) },
    { header: t('field.positionName'), width: 30, ranked: ({ positionName }) => positionName },
    {
      header: t('ranking.column.predikat'),
      width: 18,
      ranked: ({ predikat, setDirectly }) =>
        predikat &&
        [t(`predikat.${predikat}`), setDirectly && t('predikatDirect')].filter(Boolean).join('; '),
    },
    { header: t('ranking.column.index'), ranked: ({ index }) => index },
    { header: t('ranking.column.base'), ranked: ({ base }) => base },
    { header: t('ranking.column.detail'), ranked: ({ detail }) => detail },
    { header: t('ranking.weight.work'), ranked: ({ work }) => work },
    { header: t('ranking.weight.behaviour'), ranked: ({ behaviour }) => behaviour },
    { header: t('ranking.column.moved'), ranked: ({ movement, small }) => (small ? null : movement) },
    { header: t('ranking.moving.reason'), width: 34, ranked: (row) => reasonCell(row, { t, format }) },
    {
      header: t('ranking.moving.changed.column'),
      width: 34,
      ranked: ({ changed }) => changed && changeText(changed, t),
    },
    {
      header: t('ranking.column.missing'),
      width: 40,
      ranked: () => null,
      unranked: ({ missing }) => missing.map((key) => t(key)).join(', '),
    },
  ]
}

function reasonCell(
  { small, movement, movedBy }: RankingRow,
  words: { readonly t: Translate; readonly format: Format },
): string | undefined {
  if (small) return undefined
  if (movement === undefined) return words.t('ranking.moving.noneBefore')
  return movedBy && reasonText(movedBy, words)
}

/** Everybody of the list, the unfinished people last without a place. */
export function exportTable(
  ranking: Ranking,
  { format, t }: { readonly format: Format; readonly t: Translate },
): ExportTable {
  const columns = columnsOf(t, format)
  return {
    title: `${t('ranking.title')} · ${format.period(ranking.period)}`,
    columns: columns.map(({ header, width }) =>
      width === undefined ? { header, kind: 'number' } : { header, width, kind: 'text' },
    ),
    rows: ranking.scopes.flatMap((scope) => [
      ...scope.rows.map((row) => columns.map(({ ranked }) => ranked(row, scope) ?? null)),
      ...scope.unranked.map((row) => columns.map(({ unranked }) => unranked?.(row, scope) ?? null)),
    ]),
    footer: t('ranking.footer'),
  }
}
