import path from 'node:path'
import { Preferences } from '#shared/office/office.ts'
import { readJson, writeJson } from './json-file.ts'

interface PreferenceStore {
  get(): Preferences
  /** Changes the named ones; an undefined one is forgotten. */
  save(patch: { [K in keyof Preferences]?: Preferences[K] | undefined }): Preferences
}

/** Language, theme and the like of this PC; a damaged file counts as none. */
export function createPreferences(appData: string): PreferenceStore {
  const file = path.join(appData, 'preferences.json')
  const get = () => Preferences.safeParse(readJson(file) ?? {}).data ?? Preferences.parse({})
  return {
    get,
    save(patch) {
      const next = Preferences.parse({ ...get(), ...patch })
      writeJson(file, next)
      return next
    },
  }
}
