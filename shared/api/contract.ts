import type { z } from 'zod'
import { accountOperations } from '../account/operations.ts'
import { officeOperations } from '../office/operations.ts'
import { peopleOperations } from '../people/operations.ts'
import { planOperations } from '../plan/operations.ts'
import { appraisalOperations } from '../appraisal/operations.ts'
import { feedbackOperations } from '../feedback/operations.ts'
import { clockOperations } from '../clock/operations.ts'
import { documentOperations } from '../document/operations.ts'
import { eventOperations } from '../event/operations.ts'
import { progressOperations } from '../progress/operations.ts'
import { calibrationOperations } from '../calibration/operations.ts'
import { developmentOperations } from '../development/operations.ts'
import { rankingOperations } from '../ranking/operations.ts'
import { careerOperations } from '../career/operations.ts'
import { awardOperations } from '../award/operations.ts'
import { formOperations } from '../form/operations.ts'
import { scanOperations } from '../scan/operations.ts'
import { reportOperations } from '../report/operations.ts'
import { templateOperations } from '../template/operations.ts'
import { exchangeOperations } from '../exchange/operations.ts'
import { importOperations } from '../import/operations.ts'
import { historyOperations } from '../history/operations.ts'
import { backupOperations } from '../backup/operations.ts'
import { privacyOperations } from '../privacy/operations.ts'
import type { Kind, Operation } from './operation.ts'

/** Each noun owns its slice. */
const slices = {
  office: officeOperations,
  people: peopleOperations,
  account: accountOperations,
  plan: planOperations,
  appraisal: appraisalOperations,
  feedback: feedbackOperations,
  clock: clockOperations,
  document: documentOperations,
  event: eventOperations,
  progress: progressOperations,
  calibration: calibrationOperations,
  development: developmentOperations,
  ranking: rankingOperations,
  career: careerOperations,
  form: formOperations,
  scan: scanOperations,
  award: awardOperations,
  report: reportOperations,
  template: templateOperations,
  exchange: exchangeOperations,
  import: importOperations,
  history: historyOperations,
  backup: backupOperations,
  privacy: privacyOperations,
}
export type Slices = typeof slices
export type Noun = keyof Slices

/** Everything that a page, the command line or a test can ask of Timbang. */
export const contract = {
  ...slices.office,
  ...slices.people,
  ...slices.account,
  ...slices.plan,
  ...slices.appraisal,
  ...slices.feedback,
  ...slices.clock,
  ...slices.document,
  ...slices.event,
  ...slices.progress,
  ...slices.calibration,
  ...slices.development,
  ...slices.ranking,
  ...slices.career,
  ...slices.form,
  ...slices.scan,
  ...slices.award,
  ...slices.report,
  ...slices.template,
  ...slices.exchange,
  ...slices.import,
  ...slices.history,
  ...slices.backup,
  ...slices.privacy,
} satisfies Record<string, Operation>

export type Contract = typeof contract
export type Name = keyof Contract
export type NameOf<K extends Kind> = { [N in Name]: Contract[N]['kind'] extends K ? N : never }[Name]
/** What a caller passes, before defaults and trimming. */
export type Input<N extends Name> = z.input<Contract[N]['input']>
/** What a handler receives, after them. */
export type Parsed<N extends Name> = z.output<Contract[N]['input']>
export type Output<N extends Name> = Contract[N] extends Operation<Kind, z.ZodType, infer Out> ? Out : never

/** Whose slice holds the operation. */
export function nounOf(name: Name): Noun {
  const nouns = Object.keys(slices) as Noun[]
  return nouns.find((noun) => Object.hasOwn(slices[noun], name))!
}

export function isName(name: string): name is Name {
  return Object.hasOwn(contract, name)
}
