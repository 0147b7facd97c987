const plain = /^[\u0000-\u007f]*$/

/**
 * The text as it can be stored, compared and hashed the same way everywhere: NFC, so that one letter is written in one way,
 * and without half of a surrogate pair, which no UTF-8 can hold (it becomes U+FFFD).
 */
export function wellFormed(text: string): string {
  return plain.test(text) ? text : text.toWellFormed().normalize('NFC')
}
