/** A staff list of so many people, each with a NIP that is right; another `seed` makes other people. */
export function peopleCsv(people: number, seed = 0): string {
  const rows = Array.from({ length: people }, (_, index) => {
    const sequence = String((index % 999) + 1).padStart(3, '0')
    const year = 1970 + (seed % 20)
    return `${year}092620150${1 + (seed % 9)}${1 + Math.floor(index / 999)}${sequence};Nama ${seed} ${index};III/a;Seksi ${index % 9}`
  })
  return ['NIP;NAMA;GOLONGAN;UNIT KERJA', ...rows].join('\n')
}
