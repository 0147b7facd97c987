/** A text in both languages: Indonesian, then English. English counts where Indonesian needs one form only. */
type Pair = readonly [indonesian: Form, english: Form]
type Form = string | Plural
/** i18next's plural forms, chosen by `count`. */
interface Plural {
  readonly one: string
  readonly other: string
}
export interface TextTree {
  readonly [key: string]: Pair | TextTree
}

/** What one language sees of a tree: the same keys, a sentence under each. */
export type Sentences<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends Pair ? string : Sentences<Tree[Key]>
}

interface SentenceTree {
  readonly [key: string]: string | SentenceTree
}

/** One language of a tree; plural forms become i18next's keys (`people_one`, `people_other`). */
export function sentencesOf(tree: TextTree, language: 0 | 1): SentenceTree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): (readonly [string, string | SentenceTree])[] => {
      if (!isPair(value)) return [[key, sentencesOf(value, language)]]
      const form = value[language]
      if (typeof form === 'string') return [[key, form]]
      return [
        [`${key}_one`, form.one],
        [`${key}_other`, form.other],
      ]
    }),
  )
}

function isPair(value: Pair | TextTree): value is Pair {
  return Array.isArray(value)
}
