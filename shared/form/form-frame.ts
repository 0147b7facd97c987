import type { FormCode } from './form.ts'
import type { FormFacts } from './form-facts.ts'
import type { FormPage } from './form-page.ts'
import { formSpecs } from './form-spec.ts'

interface Named {
  readonly code: FormCode
  readonly subject: string
}

/** What every form has: its paper and its title. */
export function frameOf(
  { style }: Pick<FormFacts, 'style'>,
  { code, subject }: Named,
): Pick<FormPage, 'code' | 'subject' | 'paper' | 'landscape' | 'emblem' | 'title'> {
  const { title, landscape } = formSpecs[code]
  return {
    code,
    subject,
    paper: style.paper,
    landscape,
    emblem: false,
    title: style.code ? [`FORMAT ${code}`, ...title] : title,
  }
}
