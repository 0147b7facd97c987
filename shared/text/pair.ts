/** A text in both languages: Indonesian, then English. English counts where Indonesian needs one form only. */
export type Pair = readonly [indonesian: Form, english: Form]
type Form = string | Plural
/** Forms of one text, chosen by its parameter `count`. */
interface Plural {
  readonly one: string
  readonly other: string
}
export interface TextTree {
  readonly [key: string]: Pair | TextTree
}

/** The text under a key (`plan.error.none`); undefined where there is none. */
export function pairUnder(tree: TextTree, key: string): Pair | undefined {
  let at: TextTree | Pair | undefined = tree
  for (const name of key.split('.')) {
    if (at === undefined || isPair(at) || !Object.hasOwn(at, name)) return undefined
    at = at[name]
  }
  return at !== undefined && isPair(at) ? at : undefined
}

function isPair(value: Pair | TextTree): value is Pair {
  return Array.isArray(value)
}
