import type { CoreValue } from '../plan/core-value.ts'

/**
 * Who gives feedback (Ps 18): the leader must, others may. Of a study assignment leaders of the institution, lecturers and fellow students
 * do (L II.C.8).
 */
export const giverKinds = [
  'leader',
  'peer',
  'subordinate',
  'other',
  'institution',
  'lecturer',
  'fellowStudent',
] as const
export type GiverKind = (typeof giverKinds)[number]

/** Whose word the law asks for in each period. */
export const leadingKinds: readonly GiverKind[] = ['leader', 'institution']

/** They speak about somebody who may make them feel it: their name is not shown to him. */
const unnamed: ReadonlySet<GiverKind> = new Set(['peer', 'subordinate', 'fellowStudent'])
export const isUnnamed = (kind: GiverKind): boolean => unnamed.has(kind)

/** Told to the person, or to somebody who passes it on. */
export const feedbackModes = ['direct', 'indirect'] as const
export type FeedbackMode = (typeof feedbackModes)[number]

/** As agreed for the period, or because something happened. */
export const feedbackRhythms = ['scheduled', 'incidental'] as const
export type FeedbackRhythm = (typeof feedbackRhythms)[number]

/** The signs of the regulation's examples (p203–204): a thumb, a smile, a frown. */
export const feedbackSymbols = ['thumbsUp', 'smile', 'frown'] as const
export type FeedbackSymbol = (typeof feedbackSymbols)[number]

/** How it reads to the rules that count it: a thumb and a smile speak for the person. */
export type FeedbackTone = 'positive' | 'corrective'
/** How often each of a person's values was spoken for and asked to change; absent: not at all. */
export type ToldOfValues = Readonly<Partial<Record<CoreValue, Readonly<Record<FeedbackTone, number>>>>>
export const toneOf = (symbol: FeedbackSymbol): FeedbackTone =>
  symbol === 'frown' ? 'corrective' : 'positive'
