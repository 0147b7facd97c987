import path from 'node:path'
import { attribute, xmlText } from './xml-text.ts'

export interface Relation {
  /** Of the other part, from the root of the package. */
  readonly path: string
  /** The last word of its type: `worksheet`, `comments`. */
  readonly type: string
}

/** Where the relations of a part in a folder lead, by their ids. */
export function relationsOf(relations: string, folder: string): Map<string, Relation> {
  return new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
      const target = xmlText(attribute(tag, 'Target') ?? '')
      const at = target.startsWith('/') ? target.slice(1) : path.posix.normalize(`${folder}/${target}`)
      const type = (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? ''
      return [attribute(tag, 'Id') ?? '', { path: at, type }]
    }),
  )
}
