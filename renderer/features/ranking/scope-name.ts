import { isTextKey } from '#shared/text/catalogue.ts'
import type { Ranking } from '#shared/ranking/ranking.ts'
import type { Translate } from '../../i18n/texts.ts'

export type ScopeName = (scope: { readonly id?: string; readonly name?: string }) => string

/** A unit bears its name, a group the catalogue's word, the whole list the office's. */
export function scopeNameOf(ranking: Ranking | undefined, t: Translate): ScopeName {
  const names = new Map(ranking?.scopes.map(({ id, name }) => [id, name]))
  return ({ id, name }) => {
    const known = name ?? names.get(id)
    if (known !== undefined) return known
    const key = id === undefined ? 'ranking.scope.office' : `group.${id}`
    return isTextKey(key) ? t(key) : ''
  }
}
