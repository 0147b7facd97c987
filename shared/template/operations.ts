import { ById, Nothing, SeenRow } from '../api/fields.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import {
  type FilledTemplate,
  FillTemplate,
  ReadTemplate,
  type Template,
  TemplateDraft,
  type TemplateReading,
  type TemplateRow,
} from './template.ts'

/** The forms of others, as the office got them: what comes where is told once and filled every year. */
export const templateOperations = {
  'template.list': query(Nothing, 'report:read').returns<readonly TemplateRow[]>(),
  'template.get': query(ById, 'report:read').returns<Template>(),
  /** A file before it is stored: what it looks like and what is proposed; with an id, where its mapping now stands. */
  'template.read': query(ReadTemplate, 'setting:write').returns<TemplateReading>(),
  'template.save': command(TemplateDraft, 'setting:write').returns<{ readonly id: string }>(),
  'template.remove': command(SeenRow, 'setting:write').returns<null>(),
  'template.fill': loggedQuery(FillTemplate, 'report:read').returns<FilledTemplate>(),
}
