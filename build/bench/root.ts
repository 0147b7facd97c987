import path from 'node:path'

/** The project's folder: the benches run as a bundle in dist/bench. */
export const root = path.resolve(import.meta.dirname, '../..')
