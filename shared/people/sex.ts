import { spellingLookup } from '../spelling/spelling.ts'

export const sexes = ['male', 'female'] as const
export type Sex = (typeof sexes)[number]

/** The sex that a cell names, else undefined. */
export const parseSex = spellingLookup<Sex>({
  male: ['L', 'LK', 'Laki-laki', 'Lelaki', 'Pria', 'M', 'Male', '1'],
  female: ['P', 'PR', 'Perempuan', 'Wanita', 'F', 'Female', '2'],
})
