import { initial } from './first/0001-initial.ts'
import { oldNip } from './0002-old-nip.ts'
import { achievement } from './0003-achievement.ts'
import { contentHash } from './0004-content-hash.ts'
import { fileMark } from './0005-file-mark.ts'
import { holidays } from './0006-holidays.ts'
import { accounts } from './0007-accounts.ts'
import { cascade } from './0008-cascade.ts'
import { progress } from './0009-progress.ts'
import { cases } from './0010-cases.ts'
import { planLife } from './0011-plan-life.ts'
import { documents } from './0012-documents.ts'
import { rating } from './0013-rating.ts'
import { norming } from './0014-norming.ts'
import { figures } from './0015-figures.ts'
import { calibration } from './0016-calibration.ts'
import { yearSeal } from './0017-year-seal.ts'
import { successor } from './0018-successor.ts'
import { feedback } from './0019-feedback.ts'
import { career } from './0020-career.ts'
import { award } from './0021-award.ts'
import { privateFeedback } from './0022-private-feedback.ts'

/** In order; the position is the file's `user_version`. A released one is never edited. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-initial', sql: initial },
  { name: '0002-old-nip', sql: oldNip },
  { name: '0003-achievement', sql: achievement },
  { name: '0004-content-hash', sql: contentHash },
  { name: '0005-file-mark', sql: fileMark },
  { name: '0006-holidays', sql: holidays },
  { name: '0007-accounts', sql: accounts },
  { name: '0008-cascade', sql: cascade },
  { name: '0009-progress', sql: progress },
  { name: '0010-cases', sql: cases },
  { name: '0011-plan-life', sql: planLife },
  { name: '0012-documents', sql: documents },
  { name: '0013-rating', sql: rating },
  { name: '0014-norming', sql: norming },
  { name: '0015-figures', sql: figures },
  { name: '0016-calibration', sql: calibration },
  { name: '0017-year-seal', sql: yearSeal },
  { name: '0018-successor', sql: successor },
  { name: '0019-feedback', sql: feedback },
  { name: '0020-career', sql: career },
  { name: '0021-award', sql: award },
  { name: '0022-private-feedback', sql: privateFeedback },
]
