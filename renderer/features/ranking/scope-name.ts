import { isTextKey } from '#shared/text/catalogue.ts'
import type { Translate } from '../../i18n/texts.ts'

type ScopeName = (scope: { readonly id?: string; readonly name?: string }) => string

/** A unit bears its name, a group the catalogue's word, the whole list the office's. */
export function scopeNameOf(t: Translate): ScopeName {
  return ({ id, name }) => {
    if (name !== undefined) return name
    const key = id === undefined ? 'ranking.scope.office' : `group.${id}`
    return isTextKey(key) ? t(key) : ''
  }
}
