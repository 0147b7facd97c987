/** Realisasi: refusals and the page. */
export const realisation = {
  error: {
    cells: '{{count}} dari {{cells}} sel belum benar, jadi tidak ada yang disimpan.',
    annual: 'Realisasi diisi per triwulan atau per bulan; angka setahun dihitung sendiri.',
    otherYear: 'Indikator ini milik tahun {{year}}.',
    grain: {
      month:
        'Indikator ini sudah diisi per bulan ({{entries}} isian). Kosongkan dulu isiannya bila ingin mengisi per triwulan.',
      quarter:
        'Indikator ini sudah diisi per triwulan ({{entries}} isian). Kosongkan dulu isiannya bila ingin mengisi per bulan.',
    },
  },
} as const
