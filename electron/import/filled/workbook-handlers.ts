import type { Handlers } from '../../api/context.ts'
import { filledRows } from './filled-rows.ts'
import { officeStamp } from './office-stamp.ts'

/** The workbooks that the importer wants to read: empty, or with what the office holds. */
export const workbookHandlers = {
  'import.template': async ({ kind, language }) => {
    const { writeTemplate } = await import('../../sheets/import-template.ts')
    return fileOf(`timbang-${kind}.xlsx`, await writeTemplate(kind, language))
  },

  'import.filled': async ({ kind, language, year }, context) => {
    const rows = filledRows(context, { kind, year })
    const name = kind === 'employees' ? `timbang-${kind}.xlsx` : `timbang-${kind}-${year}.xlsx`
    context.describe({ object: name })
    const { writeTemplate } = await import('../../sheets/import-template.ts')
    return fileOf(name, await writeTemplate(kind, language, { rows, office: officeStamp(context.db) }))
  },
} satisfies Partial<Handlers>

function fileOf(name: string, bytes: Uint8Array) {
  return { name, base64: Buffer.from(bytes).toString('base64') }
}
