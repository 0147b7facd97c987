import { shiftDate } from './shift-date.ts'

// The program is started on another day: this is loaded before it, in each of its threads.
shiftDate(Number(process.env['TIMBANG_TEST_SHIFT']))
