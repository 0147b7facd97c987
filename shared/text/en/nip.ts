/** Why a NIP is refused, or what about it is worth a look (domain.md §2.2); the keys are the codes. */
export const nip = {
  NIP_SCIENTIFIC: 'The NIP has become an Excel number (such as 1.98E+17). Type its 18 digits again.',
  NIP_NUMBER: 'The NIP is stored as a number, so its last digits are lost. Type it again as text.',
  NIP_LENGTH: 'A NIP has 18 digits.',
  NIP_BIRTHDATE: 'The first eight digits of the NIP are no real birth date.',
  NIP_MONTH: 'Digits 13 and 14 of a PNS NIP are the month of appointment, 01 to 12.',
  NIP_SEX: 'Digit 15 of the NIP is 1 (male) or 2 (female).',
  NIP_DUPLICATE: 'This NIP occurs more than once.',
  NIP_AGE: 'By the NIP, the person was under 18 when appointed. Check digits 9 to 12.',
  NIP_TAIL000: 'The NIP ends in 000. Excel may have lost its last digits.',
  NIP_MISMATCH: 'The NIP differs from the birth date, sex or date of appointment entered.',
} as const
