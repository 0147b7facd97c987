/** A section without the word that all of them begin with: "Seksi Pelayanan Umum" in a list is "Pelayanan Umum". */
export function shortUnitName(name: string): string {
  const short = name.replace(/^seksi\s+/i, '')
  return short.charAt(0).toUpperCase() + short.slice(1)
}
