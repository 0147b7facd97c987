import { decimal, Id, IsoDate, ofDraft, optionalText, requireSeen } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Hundredths } from '../number/decimal.ts'

/** S1, or profesi, S2 and S3 (PermenPANRB 6/2022, L II.B). */
export const studyProgrammes = ['bachelor', 'postgraduate'] as const
export type StudyProgramme = (typeof studyProgrammes)[number]

/** The university’s accreditation, or one abroad. */
export const schoolAccreditations = ['a', 'b', 'c', 'abroad'] as const
export type SchoolAccreditation = (typeof schoolAccreditations)[number]
/** The study programme’s. */
export const programmeAccreditations = ['a', 'b', 'c'] as const

export const studyOutcomes = ['early', 'onTime', 'extended', 'dropOut'] as const
export type StudyOutcome = (typeof studyOutcomes)[number]

/** The predikat whose expectation a grade point meets. */
type StudyBand = 'excellent' | 'good' | 'needsImprovement' | 'poor'

/**
 * The results that a study assignment adds to the plan (L II.B): academic evaluation, graduation on time, other tasks. In Indonesian, as
 * the form is, whatever the language of the screen.
 */
export const studyWords: readonly {
  readonly text: string
  readonly indicator: string
  readonly target: string
}[] = [
  {
    text: 'Evaluasi akademik tugas belajar terpenuhi',
    indicator: 'Indeks prestasi kumulatif (IPK) sesuai pedoman',
    target: 'IPK paling rendah pada tingkat Baik menurut akreditasi perguruan tinggi',
  },
  {
    text: 'Kelulusan tugas belajar tepat waktu',
    indicator: 'Waktu kelulusan terhadap masa tugas belajar',
    target: 'Lulus tepat waktu atau lebih cepat, tanpa perpanjangan',
  },
  {
    text: 'Tugas lain selama tugas belajar terlaksana',
    indicator: 'Tugas lain dari pimpinan yang selesai selama tugas belajar',
    target: 'Selesai sesuai kesepakatan dengan pimpinan',
  },
]

/** Lower bounds of Sangat Baik, Baik and Butuh Perbaikan (p63), in hundredths of a grade point. */
type Bounds = readonly [excellent: Hundredths, good: Hundredths, needsImprovement: Hundredths]
const bounds: Readonly<Record<StudyProgramme, Readonly<Record<'a' | 'b' | 'c', Bounds>>>> = {
  bachelor: { a: [351, 301, 276], b: [361, 310, 276], c: [371, 320, 276] },
  postgraduate: { a: [351, 320, 300], b: [361, 325, 300], c: [371, 330, 300] },
}

/** The grade points from which each band begins; a university abroad counts as one of accreditation A. */
function studyBounds(programme: StudyProgramme, school: SchoolAccreditation): Bounds {
  return bounds[programme][school === 'abroad' ? 'a' : school]
}

/** The band of expectation that a grade point average (IPK) reaches (p63). */
export function studyBand(
  study: { readonly programme: StudyProgramme; readonly school: SchoolAccreditation },
  gradePoint: Hundredths,
): StudyBand {
  const [excellent, good, needsImprovement] = studyBounds(study.programme, study.school)
  if (gradePoint >= excellent) return 'excellent'
  if (gradePoint >= good) return 'good'
  return gradePoint >= needsImprovement ? 'needsImprovement' : 'poor'
}

/**
 * The least accreditation that the study programme must have for the table to apply: C at a university of A or B, B at one of C (p63).
 */
function isTableFor(school: SchoolAccreditation, programme: 'a' | 'b' | 'c' | undefined): boolean {
  return school !== 'c' || programme !== 'c'
}

export const StudyDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: Id,
    programme: z.enum(studyProgrammes),
    school: z.enum(schoolAccreditations),
    accreditation: z.enum(programmeAccreditations).optional(),
    /** Programme and university, in words. */
    name: optionalText(200),
    from: IsoDate,
    to: IsoDate,
    gradePoint: decimal(0, 4).optional(),
    outcome: z.enum(studyOutcomes).optional(),
  })
  .superRefine(requireSeen)
  .superRefine(({ from, to, school, accreditation }, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (to < from) wrong('to', 'error.rangeOrder')
    if (!isTableFor(school, accreditation)) wrong('accreditation', 'plan.error.studyAccreditation')
  })
export type StudyDraft = z.output<typeof StudyDraft>

export interface StudyAssignment {
  readonly id: string
  readonly rowVersion: number
  readonly programme: StudyProgramme
  readonly school: SchoolAccreditation
  readonly accreditation?: 'a' | 'b' | 'c'
  readonly name?: string
  readonly from: string
  readonly to: string
  readonly gradePoint?: number
  readonly outcome?: StudyOutcome
  /** What the grade point reaches. */
  readonly band?: StudyBand
}
