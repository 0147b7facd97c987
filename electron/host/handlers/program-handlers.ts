import path from 'node:path'
import type { OfficeSizes } from '#shared/office/office.ts'
import type { HostHandlers } from '../../api/context.ts'
import type { Parts } from './parts.ts'

type ProgramOperation =
  | 'preference.get'
  | 'preference.save'
  | 'app.about'
  | 'app.help'
  | 'update.choose'
  | 'update.install'
  | 'task.cancel'

/** What is asked of the program itself, whichever office is open. */
export function programHandlers(parts: Parts): Pick<HostHandlers, ProgramOperation> {
  const { options, preferences, current, updates } = parts
  return {
    'preference.get': () => preferences.get(),
    'preference.save': (patch) => {
      const saved = preferences.save(patch)
      options.onPreferences?.()
      return saved
    },
    'app.about': () => ({
      version: options.version,
      carrier: options.carrier,
      ...(current.open && {
        file: path.basename(current.open.file),
        ...(current.open.thread.opened.place && { place: current.open.thread.opened.place }),
      }),
      updates: updates.readiness,
    }),
    'app.help': (_input, { id: carrier }) => helpOf(parts, carrier),
    'update.choose': () => updates.choose(),
    'update.install': async ({ id }) => ({ outcome: await updates.install(id) }),
    'task.cancel': ({ task }, { id: carrier }) => {
      current.open?.thread.cancel(task, carrier)
      parts.queue.cancel(task)
      return null
    },
  }
}

async function helpOf({ options, preferences, current }: Parts, asker: string) {
  const { helpText } = await import('../help-text.ts')
  const { language } = preferences.get()
  const sizes = await current.open?.thread.call(asker, 'office.sizes', {})
  const office = sizes?.ok === true ? (sizes.value as OfficeSizes) : undefined
  const { version, carrier, appData } = options
  return {
    name: helpFileName,
    text: await helpText({ version, carrier, language, appData, office }, new Date()),
  }
}
const helpFileName = 'bantuan-timbang.txt'
