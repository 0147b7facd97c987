import type { TextTree } from '../../text/pair.ts'

/** The written notice of a breach (art. 46). */
export const breachTexts = {
  title: ['Pemberitahuan kegagalan pelindungan data pribadi', 'Notice of a personal data breach'],
  state: [
    'Tertulis, paling lambat 3×24 jam, kepada pegawai yang datanya terkena dan kepada lembaga (Pasal 46). Isian di sini hanya untuk dicetak; tidak disimpan.',
    'In writing, within 3×24 hours, to the people concerned and to the agency (art. 46). What is filled in here is for printing; it is not stored.',
  ],
  fill: ['Isian', 'To be filled in'],
  field: {
    number: ['Nomor surat', 'Letter number'],
    to: ['Kepada', 'To'],
    foundOn: ['Tanggal diketahui', 'Found on'],
    foundAt: ['Jam diketahui', 'Found at'],
    data: ['Data pribadi yang terungkap', 'Personal data revealed'],
    people: ['Siapa dan berapa orang yang terkena', 'Who and how many are concerned'],
    happened: ['Kapan dan bagaimana terungkap', 'When and how it was revealed'],
    handled: ['Upaya penanganan dan pemulihan', 'What is done about it and to recover'],
    advice: ['Yang sebaiknya dilakukan penerima', 'What the reader should do'],
    signer: ['Penanda tangan', 'Signed by'],
  },
  timeExample: ['jj.mm', 'hh.mm'],
  deadline: ['Paling lambat diberitahukan: {{when}} (3×24 jam).', 'To be told by: {{when}} (3×24 hours).'],
  noDeadline: [
    'Isi tanggal dan jam diketahui untuk melihat batas waktunya.',
    'Fill in when it was found to see the deadline.',
  ],
  opening: [
    'Dengan ini kami memberitahukan kegagalan pelindungan data pribadi yang kami proses, sebagaimana diwajibkan Pasal 46 UU 27/2022.',
    'We hereby tell of a failure to protect personal data that we process, as art. 46 of Law 27/2022 requires.',
  ],
  questions: ['Pertanyaan dapat disampaikan kepada: {{contact}}.', 'Questions go to: {{contact}}.'],
} satisfies TextTree
