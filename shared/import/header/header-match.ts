import { coreValues, parseCoreValue } from '../../plan/core-value.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { ignoredSpellings, numberSpellings, spellingsOf } from './columns.ts'
import { compactOf, hasDecisive, isGeneric, isOtherwise, wordFit, wordsOf } from './header-words.ts'
import { periodColumnOf } from './period-header.ts'
import { type ImportKind, importKinds } from '../preview.ts'
import { remembered } from '../remembered.ts'

/** What a column may be, and how surely (0–100); several columns may want one field, and one column several. */
export interface Candidate {
  readonly field: string
  readonly score: number
}

/** Fields of columns that are known but not read. */
export const ignoredField = '-'
export const numberField = '#'

interface Spelling {
  readonly field: string
  readonly compact: string
  readonly words: readonly string[]
  /** Among spellings that fit alike the earlier one wins: JENIS JABATAN NAMA before JENIS JABATAN ID. */
  readonly place: number
}

const tables = new Map<ImportKind, readonly Spelling[]>()

function tableOf(kind: ImportKind): readonly Spelling[] {
  let table = tables.get(kind)
  if (table === undefined) {
    const own = Object.entries(spellingsOf[kind]).flatMap(([field, texts]) =>
      texts.map((text, place) => spelling(field, text, place)),
    )
    const ignored = ignoredSpellings.map((text) =>
      spelling(numberSpellings.includes(text) ? numberField : ignoredField, text),
    )
    table = [...own, ...ignored]
    tables.set(kind, table)
  }
  return table
}

function spelling(field: string, text: string, place = 0): Spelling {
  return { field, compact: compactOf(spellingOf(text)), words: wordsOf(text), place }
}

/** The words and joined spellings of every kind: a label with none of them fits nothing. */
let vocabulary: ReadonlySet<string> | undefined

function vocabularyOf(): ReadonlySet<string> {
  vocabulary ??= new Set(
    importKinds.flatMap((kind) => tableOf(kind).flatMap(({ compact, words }) => [compact, ...words])),
  )
  return vocabulary
}

/**
 * The fields that a column's header fits, best first. `labels` run from the topmost parent to the column's own: all together
 * exactly, then in another order, then the own label exactly, then word by word, a vague own label (NAMA, TMT) last. Hints in
 * brackets count only where they belong to a spelling (`L (Laki-laki)`, `NIP (Wajib)`).
 */
export function candidatesOf(kind: ImportKind, labels: readonly string[]): readonly Candidate[] {
  // a header is asked about by every kind, for every table and page that has it
  return candidatesBy.get(kind)?.(labels.join(between)) ?? []
}

const between = '\u0000'
const candidatesBy = new Map(
  importKinds.map((kind) => [kind, remembered((joined) => findCandidates(kind, joined.split(between)))]),
)

function findCandidates(kind: ImportKind, labels: readonly string[]): Candidate[] {
  const found = new Map<string, number>()
  const offer = (field: string, score: number) => {
    if (score > (found.get(field) ?? 0)) found.set(field, score)
  }
  const everyWord = labels.flatMap(wordsOf)
  for (let from = 0; from < labels.length; from++) {
    const isOwn = from === labels.length - 1
    const tail = labels.slice(from).join(' ')
    const place = {
      isWhole: from === 0,
      isChild: isOwn && from > 0,
      parents: labels.slice(0, from),
      everyWord,
    }
    offerSpellings(kind, tail, place, offer)
    for (const variant of withoutHints(tail))
      offerSpellings(kind, variant, place, (field, score) => offer(field, score - 2))
  }
  if (kind === 'behaviour') offerCoreValue(labels, offer)
  if (kind === 'realisations') {
    const period = periodColumnOf(labels)
    if (period !== undefined) offer(period.field, period.sure ? 99 : 95)
  }
  return [...found].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score)
}

/** The label without its brackets (`Nomor Induk Pegawai (NIP)`), or their content where there is nothing else. */
function withoutHints(label: string): string[] {
  if (!/[([{]/.test(label)) return []
  const outside = label.replace(/[([{][^)\]}]*[)\]}]?/g, ' ').trim()
  const inside = [...label.matchAll(/[([{]([^)\]}]*)/g)].map((match) => match[1] ?? '')
  return outside === '' ? inside : [outside]
}

interface Place {
  readonly isWhole: boolean
  readonly isChild: boolean
  readonly parents: readonly string[]
  /** Of the parents and the label, hints too. */
  readonly everyWord: readonly string[]
}

function offerSpellings(
  kind: ImportKind,
  label: string,
  { isWhole, isChild, parents, everyWord }: Place,
  offer: (field: string, score: number) => void,
): void {
  const compact = compactOf(spellingOf(label))
  const words = wordsOf(label)
  // Below "Pejabat penilai" the words NAMA and NIP mean another person.
  if (!isKnown(compact, words) || (isChild && hasDecisive(parents.flatMap(wordsOf)))) return
  const vague = isChild && isGeneric(words)
  for (const entry of tableOf(kind)) {
    const fit = entry.compact === compact ? 1 : wordFit(words, entry.words)
    if (fit === 0 || isOtherwise(everyWord, entry.words, kind === 'employees')) continue
    if (entry.compact === compact) offer(entry.field, (vague ? 30 : isWhole ? 100 : 85) - entry.place / 100)
    else offer(entry.field, scoreOfWords(fit, vague, isWhole))
  }
}

function isKnown(compact: string, words: readonly string[]): boolean {
  const known = vocabularyOf()
  return compact !== '' && (known.has(compact) || words.some((word) => known.has(word)))
}

function scoreOfWords(fit: number, vague: boolean, isWhole: boolean): number {
  if (fit < 1) return (isWhole ? 45 : 35) + Math.round(fit * 20)
  if (vague) return 30
  return isWhole ? 90 : 80
}

function offerCoreValue(labels: readonly string[], offer: (field: string, score: number) => void): void {
  const own = labels.at(-1) ?? ''
  const exact = parseCoreValue(own)
  if (exact !== undefined) return offer(exact, 98)
  const words = spellingOf(own).replace(/^(?:\d+|NILAI|SKOR|ASPEK) /g, '')
  for (const part of [
    words,
    words.replace(/^(?:NILAI|SKOR) /, ''),
    words.replace(/ (?:NILAI|SKOR|\d+)$/, ''),
  ]) {
    const value = parseCoreValue(part)
    if (value !== undefined && coreValues.includes(value)) return offer(value, 90)
  }
}
