import { parseArgs } from 'node:util'

/** What a person wrote after `npm start --`; undefined with the wrong part named when it is no option of ours. */
export function readOptions(args) {
  const options = {
    browser: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    sample: { type: 'boolean' },
    help: { type: 'boolean' },
    port: { type: 'string' },
    file: { type: 'string' },
  }
  try {
    const { values } = parseArgs({ args, options })
    const port = values.port === undefined ? 0 : Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535 || values.port === '')
      return { wrong: `--port ${values.port}` }
    return { values }
  } catch (error) {
    return { wrong: /'([^']+)'/.exec(error.message)?.[1] ?? args.join(' ') }
  }
}
