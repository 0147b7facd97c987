import { accountTexts } from '../account/texts.ts'
import { appraisalTexts } from '../appraisal/texts.ts'
import { awardTexts } from '../award/texts.ts'
import { backupTexts } from '../backup/texts.ts'
import { calibrationTexts } from '../calibration/texts.ts'
import { cliTexts } from '../cli/texts.ts'
import { careerTexts } from '../career/texts.ts'
import { clockTexts } from '../clock/texts.ts'
import { developmentTexts } from '../development/texts.ts'
import { documentTexts } from '../document/texts.ts'
import { eventTexts } from '../event/texts.ts'
import { exchangeTexts } from '../exchange/texts.ts'
import { feedbackTexts } from '../feedback/texts.ts'
import { peerTexts } from '../feedback/peer-texts.ts'
import { privateNoteTexts } from '../feedback/private-note-texts.ts'
import { formTexts } from '../form/texts.ts'
import { scanTexts } from '../scan/texts.ts'
import { historyTexts } from '../history/texts.ts'
import { importTexts } from '../import/texts.ts'
import { officeTexts } from '../office/texts.ts'
import { peopleTexts } from '../people/texts.ts'
import { planTexts } from '../plan/texts.ts'
import { privacyTexts } from '../privacy/texts.ts'
import { progressTexts } from '../progress/texts.ts'
import { rankingTexts } from '../ranking/texts.ts'
import { reportTexts } from '../report/texts.ts'
import { templateTexts } from '../template/texts.ts'
import { updateTexts } from '../update/texts.ts'
import { workflowTexts } from '../workflow/texts.ts'
import { commonTexts } from './common-texts.ts'
import { frameTexts } from './frame-texts.ts'
import { type Pair, pairUnder } from './pair.ts'
import { uiTexts } from './ui-texts.ts'

/** Every text of Timbang. Each noun brings its own; what nouns add to a common area (a field's name, an error) is joined here. */
export const catalogue = {
  ...commonTexts,
  ...frameTexts,
  ...uiTexts,
  ...workflowTexts,
  ...officeTexts,
  ...peopleTexts,
  ...accountTexts,
  ...planTexts,
  ...appraisalTexts,
  ...feedbackTexts,
  ...peerTexts,
  ...privateNoteTexts,
  ...clockTexts,
  ...documentTexts,
  ...eventTexts,
  ...progressTexts,
  ...calibrationTexts,
  ...developmentTexts,
  ...rankingTexts,
  ...careerTexts,
  ...formTexts,
  ...scanTexts,
  ...awardTexts,
  ...importTexts,
  ...reportTexts,
  ...templateTexts,
  ...exchangeTexts,
  ...historyTexts,
  ...backupTexts,
  ...privacyTexts,
  ...updateTexts,
  ...cliTexts,
  /** What a command did, for the history and for undo. */
  operation: {
    ...accountTexts.operation,
    ...officeTexts.operation,
    ...peopleTexts.operation,
    ...planTexts.operation,
    ...appraisalTexts.operation,
    ...feedbackTexts.operation,
    ...peerTexts.operation,
    ...privateNoteTexts.operation,
    ...clockTexts.operation,
    ...documentTexts.operation,
    ...eventTexts.operation,
    ...progressTexts.operation,
    ...calibrationTexts.operation,
    ...careerTexts.operation,
    ...formTexts.operation,
    ...scanTexts.operation,
    ...awardTexts.operation,
    ...developmentTexts.operation,
    ...rankingTexts.operation,
    ...importTexts.operation,
    ...reportTexts.operation,
    ...templateTexts.operation,
    ...exchangeTexts.operation,
    ...historyTexts.operation,
    ...backupTexts.operation,
    ...privacyTexts.operation,
  },
  error: {
    ...commonTexts.error,
    ...accountTexts.error,
    ...officeTexts.error,
    ...peopleTexts.error,
    ...planTexts.error,
    ...careerTexts.error,
    ...importTexts.error,
    ...historyTexts.error,
    ...backupTexts.error,
    ...privacyTexts.error,
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    ...commonTexts.field,
    ...accountTexts.field,
    ...officeTexts.field,
    ...peopleTexts.field,
    ...planTexts.field,
    ...appraisalTexts.field,
    ...feedbackTexts.field,
    ...clockTexts.field,
    ...documentTexts.field,
    ...progressTexts.field,
    ...calibrationTexts.field,
    ...careerTexts.field,
    ...awardTexts.field,
    ...developmentTexts.field,
    ...templateTexts.field,
    ...exchangeTexts.field,
    ...privacyTexts.field,
  },
}

type KeysOf<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends Pair
    ? `${Prefix}${Key}`
    : KeysOf<Tree[Key], `${Prefix}${Key}.`>
}[keyof Tree & string]

/** The key of a text (`plan.error.none`): a misspelt one does not compile. */
export type TextKey = KeysOf<typeof catalogue>

/** The names under one key: `NameUnder<'predikat'>` is `good`, `bad`, … */
export type NameUnder<Area extends string, Key = TextKey> = Key extends `${Area}.${infer Name}` ? Name : never

/** Whether a key that comes from data (a schema's message, a field of the log, a stored operation) names a text. */
export function isTextKey(key: string): key is TextKey {
  return pairUnder(catalogue, key) !== undefined
}
