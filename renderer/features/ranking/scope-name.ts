import type { Ranking } from '#shared/ranking/ranking.ts'

export type ScopeName = (scope: { readonly id?: string; readonly name?: string }) => string

/** A unit bears its name, a group the catalogue's word, the whole list the office's. */
export function scopeNameOf(ranking: Ranking | undefined, t: (key: string) => string): ScopeName {
  const names = new Map(ranking?.scopes.map(({ id, name }) => [id, name]))
  return ({ id, name }) => {
    const known = name ?? names.get(id)
    if (known !== undefined) return known
    return id === undefined ? t('ranking.scope.office') : t(`group.${id}`)
  }
}
