/** Whether a text holds each typed word somewhere, whatever its case; of no word every text does. */
export function holdsWords(words: string): (text: string) => boolean {
  const wanted = words.toLowerCase().split(/\s+/)
  return (text) => {
    const lower = text.toLowerCase()
    return wanted.every((word) => lower.includes(word))
  }
}
