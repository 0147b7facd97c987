/** Realisations: refusals and the page. */
export const realisation = {
  error: {
    cells: '{{count}} of {{cells}} cells are not right, so nothing was saved.',
    annual: 'Realisations are entered by quarter or by month; the year is computed.',
    otherYear: 'This indicator belongs to {{year}}.',
    grain: {
      month:
        'This indicator is already reported by month ({{entries}} entries). Clear those first to report it by quarter.',
      quarter:
        'This indicator is already reported by quarter ({{entries}} entries). Clear those first to report it by month.',
    },
  },
} as const
