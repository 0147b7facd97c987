/** What long work is doing at the moment. */
export const progress = {
  reading: 'Reading the file',
  checking: 'Checking the rows',
  saving: 'Saving',
  collecting: 'Collecting the data',
  writing: 'Writing the workbook',
  verifying: 'Checking the result',
} as const
