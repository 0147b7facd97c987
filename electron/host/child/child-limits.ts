/** What V8 may hold in a process of ours; beyond it V8 ends the process. */
export const childHeapMb = 512
/** The same with what lies outside V8's heap: the file and its inflated parts. */
export const childRssMb = 896
/** So long a process may work on one request, even when the program that started it is gone or hangs. */
export const longestWorkSeconds = 20
