/** The NIP of nine digits that was in use before 2009, as old decrees and SIASN exports name it. */
export const oldNip = 'ALTER TABLE employee ADD COLUMN old_nip TEXT;'
