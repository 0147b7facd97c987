/** The heading of the column in which a marked workbook says what is wrong. It is no column of the list and never read. */
export const markHeading = ['Periksa (Timbang)', 'To check (Timbang)'] as const
