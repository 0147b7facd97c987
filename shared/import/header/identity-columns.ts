/** Header spellings of whose row it is; every kind has them (domain.md §12.2). */
export const identity = {
  nip: [
    ...[
      'NIP',
      'NIP BARU',
      'NIP PEGAWAI',
      'NIP NI PPPK',
      'NI PPPK',
      'NIPPPK',
      'NIP NIPPPK',
      'NOMOR INDUK PEGAWAI',
    ],
    ...['NO INDUK PEGAWAI', 'NIP18', 'NIP ASN', 'NIP PNS', 'NIP PPPK', 'NIP NRP'],
  ],
  name: [
    ...[
      'NAMA',
      'NAMA LENGKAP',
      'NAMA PEGAWAI',
      'NAMA PNS',
      'NAMA ASN',
      'NAMA DAN GELAR',
      'NAMA LENGKAP DAN GELAR',
    ],
    ...['NAMA PPPK', 'PEGAWAI', 'NAMA GELAR', 'NAMA BERIKUT GELAR', 'NAMA BESERTA GELAR'],
  ],
  /** One cell holds both; the 18 digits part them. */
  nameNip: ['NAMA NIP', 'NIP NAMA', 'NAMA DAN NIP', 'NAMA PEGAWAI NIP'],
} as const
