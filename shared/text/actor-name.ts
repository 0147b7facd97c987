/** What the log calls whoever works in an office without accounts. */
export const ownerName = 'Pemilik'

/** Who did something, as the reader's language calls them: people by their names, the owner by his role. */
export const actorName = (who: string, words: (key: 'role.owner') => string): string =>
  who === ownerName ? words('role.owner') : who
