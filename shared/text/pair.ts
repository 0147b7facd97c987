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
  const sentences: Record<string, string | SentenceTree> = {}
  for (const [key, value] of Object.entries(tree)) {
    if (!isPair(value)) {
      sentences[key] = sentencesOf(value, language)
      continue
    }
    const form = value[language]
    if (typeof form === 'string') sentences[key] = form
    else {
      sentences[`${key}_one`] = form.one
      sentences[`${key}_other`] = form.other
    }
  }
  return sentences
}

function isPair(value: Pair | TextTree): value is Pair {
  return Array.isArray(value)
}
