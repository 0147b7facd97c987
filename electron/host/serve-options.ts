import { parseArgs } from 'node:util'

interface ServeOptions {
  readonly port: number
  /** Opens an app window; otherwise the address is printed. */
  readonly open: boolean
  readonly file?: string
  readonly sample: boolean
}

/** Reads the options that build/start.mjs passes on; throws on anything else. */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      sample: { type: 'boolean', default: false },
      file: { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}`)
  return {
    port,
    open: !values['no-open'],
    sample: values.sample,
    ...(values.file !== undefined && { file: values.file }),
  }
}
