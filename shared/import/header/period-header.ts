import { monthOfName } from '../../date/month-name.ts'
import { spellingOf } from '../../spelling/spelling.ts'

const romans: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

const quarter = /\b(?:TW|TRIWULAN|TRIW|KUARTAL|QUARTER|Q)(?: KE)? ?(IV|I{1,3}|[1-4])\b/

/**
 * The period that words name, without its year: `Q1`–`Q4` or `01`–`12`. `TW III`, `Triwulan 3`, `Q3`, `2025-Q3`, `Juli`,
 * `2025-07`. Undefined for none, and for more than one month (`Januari–Maret`).
 */
export function periodFieldOf(text: string): string | undefined {
  const iso = /^\d{4}-(0[1-9]|1[0-2])$/.exec(text.trim())
  if (iso !== null) return iso[1]
  const words = spellingOf(text)
  const found = quarter.exec(words)
  if (found !== null) return `Q${romans[found[1] ?? '']}`
  const named = new Set(
    words
      .split(' ')
      .map(monthOfName)
      .filter((month) => month !== undefined),
  )
  const [month] = named
  return named.size === 1 && month !== undefined ? String(month).padStart(2, '0') : undefined
}

const otherFigure =
  /\b(?:TARGET|CAPAIAN|PERSEN|PERSENTASE|NILAI|RENCANA|BOBOT|RATA|JUMLAH|TOTAL|KETERANGAN|CATATAN|KENDALA|BUKTI)\b/

/**
 * The period whose realisation a column holds, by its header from the parent down, with how surely: columns named REALISASI
 * before others; targets, percentages and sums of a period are none. A bare number or roman counts below a parent that
 * says quarter or month.
 */
export function periodColumnOf(labels: readonly string[]): { field: string; sure: boolean } | undefined {
  const joined = labels.join(' ')
  const words = spellingOf(joined)
  if (joined.includes('%') || otherFigure.test(words)) return undefined
  const sure = /\bREALISASI\b/.test(words)
  const last = spellingOf(labels.at(-1) ?? '')
  const parents = spellingOf(labels.slice(0, -1).join(' '))
  const own = periodFieldOf(last) ?? periodFieldOf(joined) ?? belowParent(parents, last)
  return own === undefined ? undefined : { field: own, sure }
}

function belowParent(parents: string, last: string): string | undefined {
  const number = romans[last]
  if (number !== undefined && /\b(?:TW|TRIWULAN|KUARTAL|TRIWULANAN)\b/.test(parents)) return `Q${number}`
  if (/^(?:0?[1-9]|1[0-2])$/.test(last) && /\bBULAN(?:AN)?\b/.test(parents)) return last.padStart(2, '0')
  return undefined
}
