/** A sentence with its full stop, also where what it quotes ends with one. */
export function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
