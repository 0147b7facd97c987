import { AppError } from '#shared/api/errors.ts'
import { yearlyColumns } from '#shared/report/yearly-lists.ts'
import { recheckMapping } from '#shared/template/recheck.ts'
import { suggestMapping } from '#shared/template/suggest.ts'
import type { TemplateMapping } from '#shared/template/template.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import { type Handlers, orCancelled } from '../api/context.ts'
import { readTemplateFile } from '../sheets/fill/fill-workbook.ts'
import { fillTemplate } from './fill-template.ts'
import { findTemplate, listTemplates, removeTemplate, requireSmall, saveTemplate } from './templates.ts'

export const templateHandlers = {
  'template.list': (_input, { db }) => listTemplates(db),

  'template.get': async ({ id }, context) => {
    const { bytes, sha256: _sha256, ...template } = findTemplate(context.db, id)
    return { ...template, sheets: await orCancelled(context.signal, readTemplateFile(bytes, context.signal)) }
  },

  'template.read': async ({ file, id }, context) => {
    const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'))
    requireSmall(bytes)
    const sheets = await orCancelled(context.signal, readTemplateFile(bytes, context.signal))
    if (id !== undefined) {
      const { mapping, moved } = recheckMapping(findTemplate(context.db, id).mapping, sheets)
      return { sheets, mapping, moved }
    }
    const mapping = suggestMapping(sheets, [wordsOf(createTexts('id')), wordsOf(createTexts('en'))])
    return { sheets, moved: [], ...(mapping && { mapping }) }
  },

  'template.save': (draft, context) => {
    requireKnownFields(draft.mapping)
    return saveTemplate(context, draft)
  },
  'template.remove': (seen, context) => {
    removeTemplate(context, seen)
    return null
  },
  'template.fill': async (input, context) => await fillTemplate(input, context),
} satisfies Partial<Handlers>

/** A column that the list does not have would stay empty and nobody would know why. */
function requireKnownFields({ rows }: TemplateMapping): void {
  if (rows === undefined) return
  const known = new Set(yearlyColumns(rows.list, wordsOf(createTexts('id'))).map(({ key }) => key))
  const stranger = rows.columns.find(({ field }) => !known.has(field))
  if (stranger) throw AppError.atField('mapping', 'template.error.field', { field: stranger.field })
}
