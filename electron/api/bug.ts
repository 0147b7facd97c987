/** Writes down a bug where the host keeps its log. */
export type ReportBug = (operation: string, text: string) => void

/**
 * What may be logged about a bug: its kind and where it happened. Its message is left out, since it may quote a name,
 * a NIP or a mark.
 */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}`, ...frames].join('\n')
}
