import { spellingLookup } from '../spelling/spelling.ts'

/** Predikat kinerja pegawai (Ps 25), best first. */
export const predikats = ['excellent', 'good', 'needsImprovement', 'poor', 'veryPoor'] as const
export type Predikat = (typeof predikats)[number]

/** SIASN's code of the quadrant; 3 and 4 are not confirmed by a primary text. */
export const quadrantCodes: Readonly<Record<Predikat, number>> = {
  excellent: 1,
  good: 2,
  needsImprovement: 3,
  poor: 4,
  veryPoor: 5,
}

/** 0 for the best. */
export function predikatOrder(predikat: Predikat): number {
  return quadrantCodes[predikat] - 1
}

/** The predikat that a cell names, else undefined. */
export const parsePredikat = spellingLookup<Predikat>({
  excellent: ['Sangat Baik', 'SB', 'excellent'],
  good: ['Baik', 'B', 'good'],
  needsImprovement: ['Butuh Perbaikan', 'Perlu Perbaikan', 'Cukup', 'BP', 'C', 'needsImprovement'],
  poor: ['Kurang', 'Misconduct', 'Kurang/Misconduct', 'Kurang (Misconduct)', 'K', 'poor'],
  veryPoor: ['Sangat Kurang', 'SK', 'veryPoor'],
})

/** The predikat of a cell of a KUADRAN column, which holds SIASN's code or the words. */
export function parseQuadrant(text: string): Predikat | undefined {
  const code = Number(text.trim())
  return predikats.find((predikat) => quadrantCodes[predikat] === code) ?? parsePredikat(text)
}
