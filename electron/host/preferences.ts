import path from 'node:path'
import { Preferences } from '#shared/office/office.ts'
import { readJson, writeJson } from './json-file.ts'

interface PreferenceStore {
  get(): Preferences
  /** Changes the named ones; an undefined one is forgotten. */
  save(patch: { [K in keyof Preferences]?: Preferences[K] | undefined }): Preferences
  /** Which office opens at the next start, where that can be written down. */
  rememberLast(id: string | undefined): void
}

/** Language, theme and the like of this PC; a damaged file counts as none. */
export function createPreferences(appData: string): PreferenceStore {
  const file = path.join(appData, 'preferences.json')
  const get = () => Preferences.safeParse(readJson(file) ?? {}).data ?? Preferences.parse({})
  const save: PreferenceStore['save'] = (patch) => {
    const next = Preferences.parse({ ...get(), ...patch })
    writeJson(file, next)
    return next
  }
  return {
    get,
    save,
    rememberLast(lastOffice) {
      try {
        save({ lastOffice })
      } catch {
        // the next start asks which office: no reason not to open this one
      }
    },
  }
}
