/** Which differences are looked at; those that wait unless told. Of its own, since every page's address is read at the start. */
export const shownDifferences = ['open', 'settled', 'all'] as const
export type ShownDifferences = (typeof shownDifferences)[number]
