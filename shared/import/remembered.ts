/**
 * A pure reader of texts that remembers its answers: a column of 10,000 cells has a few dozen different texts. Begins anew
 * when it has seen too many.
 */
export function remembered<T>(read: (text: string) => T, most = 4000): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as T
    const answer = read(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
