import { spellingLookup } from '../spelling/spelling.ts'

/** Rating of the results and of the behaviour (Ps 24), best first; the appraiser chooses it. */
export const ratings = ['above', 'asExpected', 'below'] as const
export type Rating = (typeof ratings)[number]

/** The key on the keyboard and SIASN's code. */
export const ratingKeys: Readonly<Record<Rating, '1' | '2' | '3'>> = {
  above: '1',
  asExpected: '2',
  below: '3',
}

/** Working points of a rating in an index, 0 to 100. */
export const ratingPoints: Readonly<Record<Rating, number>> = { above: 100, asExpected: 50, below: 0 }

/** The rating that a cell names (`DIATAS EKSPEKTASI`, `sesuai`, `3`), else undefined. */
export const parseRating = spellingLookup<Rating>({
  above: ['Diatas', 'Di atas', 'Diatas Ekspektasi', 'Di atas Ekspektasi', '1', 'above'],
  asExpected: ['Sesuai', 'Sesuai Ekspektasi', '2', 'asExpected'],
  below: ['Dibawah', 'Di bawah', 'Dibawah Ekspektasi', 'Di bawah Ekspektasi', '3', 'below'],
})
