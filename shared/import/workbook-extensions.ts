/** Endings of the files that the reader opens; what a file really holds is for it to find out. */
export const workbookExtensions: readonly string[] = ['xlsx', 'xls', 'ods', 'csv']
