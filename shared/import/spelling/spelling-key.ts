/** The same whatever its case and blanks. */
export function spellingKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
