import { type GuidanceKind, guidanceForms } from '#shared/development/guidance.ts'
import type { Translate } from '../../../i18n/texts.ts'

/** A kind with its form: Coaching (B.1.6). */
export const kindWords = (kind: GuidanceKind, t: Translate): string =>
  t('guidance.kindForm', { kind: t(`guidance.kind.${kind}`), form: guidanceForms[kind] })
