/** Writes down a bug where the host keeps its log. */
export type ReportBug = (operation: string, text: string) => void

/**
 * What may be logged about a bug: its kind and where it happened. Its message is left out, since it may quote a name,
 * a NIP or a mark; so are the folders of the frames, since a person's own may bear the name.
 */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error ? String(error.code) : ''
  const kinds = [error.name, code].filter((kind) => /^[\w.-]{1,40}$/.test(kind))
  // a message of several lines could look like frames
  const frames = (error.stack ?? '').replace(error.message, '').split('\n')
  const places = frames.filter((line) => /^\s+at /.test(line)).map(withoutFolders)
  return [kinds.join(' '), ...places].join('\n')
}

/** A frame of a stack with the bare name of its file. */
export const withoutFolders = (line: string): string => line.replace(folders, '')

const folders = /(?<=[\s(])(?:file:\/\/|[A-Za-z]:[\\/]|\\\\|\/).*[\\/]/
