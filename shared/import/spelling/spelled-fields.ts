/** Who somebody is is told row by row, never by one choice for all. */
export const neverSpelled: ReadonlySet<string> = new Set([
  'nip',
  'name',
  'nameNip',
  'nameBirth',
  'superiorNip',
])
