import type { Call } from '#shared/api/client.ts'
import { isName, type Input, type Name } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import { type CommandLine, UsageError } from './command-line.ts'
import type { Outcome } from './outcome.ts'

/** Any operation of the contract, for support; its answer is JSON with or without `--json`. */
export async function callCommand(call: Call, line: CommandLine): Promise<Outcome> {
  const input = jsonOf(line.third)
  if (!isName(line.second)) throw new AppError('not_found', 'error.unknownOperation', { name: line.second })
  const answer = await call(line.second, input as Input<Name>)
  return { json: answer, lines: [JSON.stringify(answer, undefined, 2)] }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('cli.usage.json')
  }
}
