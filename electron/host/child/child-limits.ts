/**
 * What V8 may hold in a process of ours; beyond it V8 ends the process. It would begin with one megabyte for what is new and grow by the
 * collections that fill it: a process that reads one file spent a quarter of its time with them.
 */
export const childFlags = ['--max-old-space-size=512', '--min-semi-space-size=16']
/** The same with what lies outside V8's heap: the file and its inflated parts. */
export const childRssMb = 896
/** So long a process may work on one request, even when the program that started it is gone or hangs. */
export const longestWorkSeconds = 20
