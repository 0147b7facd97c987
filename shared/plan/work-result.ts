import { spellingLookup, spellingOf } from '../spelling/spelling.ts'

/** High and low priority (PermenPANRB 6/2022, L II.A.6); at least one main result. */
export const workResultKinds = ['main', 'additional'] as const
export type WorkResultKind = (typeof workResultKinds)[number]

/** How much a result counts in means over a person's results (setting `index.priorityWeights`). */
export type PriorityWeights = Readonly<Record<WorkResultKind, number>>
export const defaultPriorityWeights: PriorityWeights = { main: 2, additional: 1 }

/** The kind that a cell names (UTAMA or TAMBAHAN), else undefined. */
export const parseWorkResultKind = spellingLookup<WorkResultKind>({
  main: ['Utama', 'Kinerja Utama', 'A. Utama', 'U', 'main'],
  additional: ['Tambahan', 'Kinerja Tambahan', 'B. Tambahan', 'T', 'additional'],
})

const activityVerbs = new Set([
  'MENYUSUN',
  'MELAKUKAN',
  'MENULIS',
  'MELATIH',
  'MENGEMBANGKAN',
  'MENATA',
  'MENJAWAB',
  'MEMBERIKAN',
  'MEMFASILITASI',
  'ASISTENSI',
])
const bareCategories = new Set([
  'SOSIALISASI',
  'PENGAWASAN',
  'MONITORING',
  'HUBUNGAN MASYARAKAT',
  'MONITORING DAN SUPERVISI',
])
/** "Layanan …" with one more word names a field of work and no result of it. */
const bareService = /^LAYANAN(?: \S+)?$/

/** Why a text reads like an activity or a category and not like a result (Ps 9(1), p120–122); a hint, never a refusal. */
export function workResultHint(text: string): 'activityVerb' | 'bareCategory' | undefined {
  const words = spellingOf(text)
  if (bareCategories.has(words) || bareService.test(words)) return 'bareCategory'
  return activityVerbs.has(words.split(' ')[0] ?? '') ? 'activityVerb' : undefined
}
