import { AppError } from '#shared/api/errors.ts'
import type { FormPreview, FormPreviewPage } from '#shared/form/form.ts'
import type { FormStyle } from '#shared/form/form-facts.ts'
import type { FormPage } from '#shared/form/form-page.ts'
import { previewOnForm } from '#shared/form/official-words.ts'
import { specimenFacts } from '#shared/form/specimen.ts'
import type { Period } from '#shared/period/period.ts'
import type { QueryContext } from '../api/context.ts'
import { settingsOfYear } from '../office/settings.ts'
import { typesetPicture } from '../typeset/typeset.ts'
import { styleOf } from './facts.ts'
import { entriesOf, findOwner, pageOf, requireFormPeriod } from './print.ts'

/** A page as it would be printed: what printing would refuse is refused; the foot bears no fingerprint and no code, and nothing counts as a print. */
export async function previewForm(context: QueryContext, asked: FormPreview): Promise<FormPreviewPage> {
  const period = requireFormPeriod(context, asked.period)
  const form =
    asked.employeeId === undefined
      ? pageOf(asked.form, specimenFacts(period, styleNow(context, period, asked)))
      : ofPerson(context, period, { ...asked, employeeId: asked.employeeId })
  const isMarked = settingsOfYear(context.db, period.year)['form.fingerprint']
  const { code, subject } = form
  const picture = await typesetPicture(
    {
      title: code,
      made: context.now,
      forms: [
        {
          ...form,
          ...(isMarked && { footer: `${code} · ${subject} · ${previewOnForm.foot}`, uncoded: true as const }),
        },
      ],
    },
    { page: asked.page, across: previewOnForm.across },
  )
  return { code, ...picture }
}

function ofPerson(
  context: QueryContext,
  period: Period,
  { employeeId, form, level }: FormPreview & { readonly employeeId: string },
): FormPage {
  const person = findOwner(context, period, employeeId)
  const { printed, leftOut } = entriesOf(context, { period, people: [person], forms: [form], level })
  const page = printed[0]?.entry.pages[0]
  if (!page) throw new AppError('conflict', leftOut[0]!.reason.key, leftOut[0]!.reason.params)
  return page
}

/** The office's style with what is being typed. */
function styleNow({ db }: QueryContext, period: Period, { office }: FormPreview): FormStyle {
  const { place: stored, ...style } = styleOf(db, period.year)
  const place = office ? office.place : stored
  return {
    ...style,
    ...(office && { agency: office.agency ?? office.name ?? '' }),
    ...(place !== undefined && { place }),
  }
}
