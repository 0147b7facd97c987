import type { ToldOfValues } from '../feedback/giver.ts'
import type { AppraisalRow } from '../appraisal/evaluation.ts'
import type { OrgResult } from '../appraisal/org-result.ts'
import type { CoursesOfTopics } from '../development/person-notes.ts'
import type { YearSeal } from '../document/year-seal.ts'
import type { ListedPerson } from '../people/person-fields.ts'
import type { Office } from '../office/office.ts'
import type { IndicatorHistory, RealisationRow } from '../plan/realisation.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Settings } from '../setting/settings.ts'

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
  /** What the office’s catalogue offers on each topic. */
  readonly courses: CoursesOfTopics
  /** What feedback of the year said of each person's values. */
  readonly told: ReadonlyMap<string, ToldOfValues>
  /** The indicator that the office follows on Beranda. */
  readonly watched?: IndicatorHistory
  /** Of a closed year. */
  readonly seal?: YearSeal
}
export interface UnitFact {
  readonly id: string
  readonly name: string
  readonly parentId?: string
}
/** One line of the staff list; dates are ISO texts. */
export interface StaffFact extends ListedPerson {
  readonly fullName: string
  readonly grade: string | null
  readonly gradeDate: string | null
  readonly positionKind: string | null
  readonly positionName: string | null
  readonly positionDate: string | null
  readonly unit: string
}
