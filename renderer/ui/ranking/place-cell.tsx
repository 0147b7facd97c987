import type { RankedPlace } from '#shared/ranking/ranking.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { bandText, changeText, movedText, placeText, type Words } from './movement-words.ts'

/** What a page tells of somebody's place, in this order. */
export const placeParts = ['rank', 'band', 'index', 'moved', 'changed'] as const
type PlacePart = (typeof placeParts)[number]

interface PlaceCellProps {
  readonly period: string
  readonly employeeId: string
  readonly part: PlacePart
}

/** One thing of a place, in a table of people or of years; cells of one person and period share one question. */
export function PlaceCell({ period, employeeId, part }: PlaceCellProps) {
  const { t } = useTexts()
  const format = useFormat()
  const place = useApiQuery('ranking.place', { period, employeeId })
  return (place.data && textOf[part](place.data, { t, format })) ?? '–'
}

const textOf: Readonly<Record<PlacePart, (place: RankedPlace, words: Words) => string | undefined>> = {
  rank: (place, { t }) => placeText(place, t),
  band: (place) => bandText(place),
  index: ({ row }, { format }) => row && format.figure(row.index),
  moved: ({ row }, words) => (row && !row.small ? movedText(row, words) : undefined),
  changed: ({ changed }, { t }) => changed && changeText(changed, t),
}
