import type { i18n } from 'i18next'
import type { AppraisalRow } from '../appraisal/evaluation.ts'
import type { OrgResult } from '../appraisal/org-result.ts'
import type { EducationLevel } from '../people/education.ts'
import type { EmployeeStatus } from '../people/employee-status.ts'
import type { EmployeeType } from '../people/employee-type.ts'
import type { Language, Office } from '../office/office.ts'
import type { IndicatorHistory, RealisationRow } from '../plan/realisation.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Settings } from '../office/settings.ts'
import { type Sentence, say } from '../text/translate.ts'

/** What the year's report is made from: the answers that the pages show, so that its figures are theirs. */
export interface YearFacts {
  readonly year: number
  readonly today: string
  readonly office: Office
  /** In the tree's order. */
  readonly units: readonly UnitFact[]
  /** The annual evaluations, in the office's order. */
  readonly people: readonly AppraisalRow[]
  /** Employee → grade and the result of the unit in which the person is rated. */
  readonly grades: ReadonlyMap<string, string>
  readonly orgResults: ReadonlyMap<string, OrgResult>
  readonly ranking: Ranking
  readonly indicators: readonly RealisationRow[]
  readonly staff: readonly StaffFact[]
  readonly settings: Settings
  /** The indicator that the office follows on Beranda. */
  readonly watched?: IndicatorHistory
}
export interface UnitFact {
  readonly id: string
  readonly name: string
  readonly parentId?: string
}
/** One line of the staff list; dates are ISO texts. */
export interface StaffFact {
  readonly nip: string | null
  readonly fullName: string
  readonly employeeType: EmployeeType
  readonly status: EmployeeStatus
  readonly grade: string | null
  readonly gradeDate: string | null
  readonly positionName: string | null
  readonly positionDate: string | null
  readonly unit: string
  readonly educationLevel: EducationLevel | null
  readonly serviceYears: number | null
  readonly serviceMonths: number | null
  readonly lastIncrementDate: string | null
}

/** The catalogue in the report's language. */
export interface Words {
  readonly language: Language
  (key: string, params?: Sentence['params']): string
}

export function wordsOf(texts: i18n): Words {
  // a report says the same words tens of thousands of times
  const known = new Map<string, string>()
  const words = (key: string, params?: Sentence['params']) => {
    if (params) return say(texts, { key, params })
    const word = known.get(key) ?? texts.t(key)
    known.set(key, word)
    return word
  }
  return Object.assign(words, { language: texts.language === 'en' ? ('en' as const) : ('id' as const) })
}
