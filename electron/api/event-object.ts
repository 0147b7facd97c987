// What an event was called, in its first line; below it stands what only the program reads: marks of printed pages, and whose they are.

export const storedObject = (called: string, marks: readonly string[], whose = ''): string =>
  marks.length === 0 ? called : [called, marks.join(' '), ...(whose === '' ? [] : [whose])].join('\n')

/** As it is told. */
export const calledIn = (object: string): string => object.split('\n', 1)[0] ?? ''

export const marksIn = (object: string): readonly string[] => object.split('\n')[1]?.split(' ') ?? []

export const whoseIn = (object: string): string => object.split('\n')[2] ?? ''
