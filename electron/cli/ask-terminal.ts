import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks at the terminal, beside the answers, which go to standard output; of a secret no letter is shown. */
export async function askTerminal(question: string, shows: 'typed' | 'nothing'): Promise<string> {
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (shows === 'typed') process.stderr.write(chunk)
      done()
    },
  })
  const terminal = createInterface({ input: process.stdin, output, terminal: true })
  if (shows === 'nothing') process.stderr.write(question)
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
    if (shows === 'nothing') process.stderr.write('\n')
  }
}
