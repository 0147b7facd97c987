import type { TextTree } from '../../text/pair.ts'

/** What is wrong with a row or worth a look, by its code. */
export const problemTexts = {
  NIP_SCIENTIFIC: [
    '{{value}} adalah angka Excel yang sudah kehilangan digit. Tulis NIP sebagai teks.',
    '{{value}} is an Excel number that has lost its digits. Write the NIP as text.',
  ],
  NIP_NUMBER: [
    'NIP tersimpan sebagai angka, jadi digit terakhirnya hilang. Tulis sebagai teks.',
    'The NIP is stored as a number, so its last digits are lost. Write it as text.',
  ],
  NIP_LENGTH: ['NIP harus 18 angka: {{value}}.', 'A NIP has 18 digits: {{value}}.'],
  NIP_LOOKALIKE: [
    'Ada huruf di dalam NIP {{value}}. Mungkin maksudnya {{likely}}; perbaiki bila benar.',
    'There is a letter inside the NIP {{value}}. Perhaps {{likely}} is meant; correct it if so.',
  ],
  NIP_BIRTHDATE: [
    'Delapan angka pertama NIP bukan tanggal lahir yang sah: {{value}}.',
    'The first eight digits of the NIP are no valid birth date: {{value}}.',
  ],
  NIP_MONTH: [
    'Angka ke-13 dan 14 NIP bukan bulan: {{value}}.',
    'Digits 13 and 14 of the NIP are no month: {{value}}.',
  ],
  NIP_SEX: ['Angka ke-15 NIP harus 1 atau 2: {{value}}.', 'Digit 15 of the NIP must be 1 or 2: {{value}}.'],
  NIP_DUPLICATE: [
    'NIP ini sudah ada di baris {{line}} lembar {{sheet}}.',
    'This NIP is already in line {{line}} of sheet {{sheet}}.',
  ],
  NIP_AGE: [
    'Menurut NIP, pengangkatan terjadi sebelum usia 18 tahun.',
    'By the NIP, the appointment came before the age of 18.',
  ],
  NIP_TAIL000: [
    'NIP berakhiran 000; mungkin pernah menjadi angka Excel. Periksa.',
    'The NIP ends in 000; it may once have been an Excel number. Please check.',
  ],
  NIP_MISMATCH: ['Isinya berbeda dari yang tertulis dalam NIP.', 'This differs from what the NIP says.'],
  NIP_MISSING: ['NIP kosong.', 'The NIP is empty.'],
  NIP_OF_NAME: [
    'NIP kosong. Di kantor ini {{name}} ber-NIP {{nearest}}; pakai bila memang orangnya.',
    'The NIP is empty. In this office {{name}} has the NIP {{nearest}}; take it if it is the same person.',
  ],
  NIP_OF_NAMES: [
    'NIP kosong, dan lebih dari satu orang bernama {{name}}: {{people}}. Tulis NIP yang benar.',
    'The NIP is empty, and more than one person is called {{name}}: {{people}}. Write the right NIP.',
  ],
  NAME_MISSING: ['Nama kosong.', 'The name is empty.'],
  SAME_PERSON: [
    'Nama dan tanggal lahir ini sudah ada dengan NIP {{nip}}. Mungkin orang yang sama.',
    'This name and birth date are already here under NIP {{nip}}. Perhaps the same person.',
  ],
  SEX_UNKNOWN: ['Jenis kelamin tidak dikenal: {{value}}.', 'Sex not recognised: {{value}}.'],
  TYPE_UNKNOWN: [
    'Jenis pegawai tidak dikenal: {{value}}. Dibaca menurut NIP dan golongannya.',
    'Employee type not recognised: {{value}}. It is read from NIP and grade.',
  ],
  BIRTH_IDENTIFIES: [
    'Tanpa NIP, tanggal lahir yang menentukan siapa orangnya, padahal tidak terbaca.',
    'Without a NIP the birth date says who it is, and it cannot be read.',
  ],
  STATUS_UNKNOWN: ['Status tidak dikenal: {{value}}.', 'Status not recognised: {{value}}.'],
  STATUS_NEAREST: [
    'Kedudukan hukum {{value}} dicatat sebagai {{status}}, yang terdekat. Periksa.',
    'Standing {{value}} is kept as {{status}}, the nearest. Please check.',
  ],
  GRADE_LOOKALIKE: [
    'Golongan {{value}} mungkin maksudnya {{likely}}; belum disimpan.',
    'Grade {{value}} perhaps means {{likely}}; it is not stored yet.',
  ],
  GRADE_DATE_ALONE: [
    'TMT pangkat {{value}} tidak disimpan, karena golongannya tidak diketahui.',
    'The rank date {{value}} is not stored, because the grade is not known.',
  ],
  GRADE_LOWER: [
    'Golongan {{value}} lebih rendah daripada {{known}} yang sudah tercatat.',
    'Grade {{value}} is lower than {{known}}, which is on record.',
  ],
  GRADE_INVALID: [
    'Golongan tidak sah untuk jenis pegawai ini: {{value}}.',
    'No valid grade for this type of employee: {{value}}.',
  ],
  RANK_CONFLICT: [
    'Pangkat {{value}} tidak cocok dengan golongan {{grade}}; golongan yang dipakai.',
    'Rank {{value}} does not fit grade {{grade}}; the grade is used.',
  ],
  EDUCATION_UNKNOWN: [
    'Tingkat pendidikan tidak dikenal: {{value}}.',
    'Education level not recognised: {{value}}.',
  ],
  POSITION_KIND_UNKNOWN: [
    'Jenis jabatan tidak dikenal: {{value}}.',
    'Kind of post not recognised: {{value}}.',
  ],
  LEVEL_UNKNOWN: [
    'Jenjang jabatan tidak dikenal: {{value}}.',
    'Level of the post not recognised: {{value}}.',
  ],
  ECHELON_UNKNOWN: ['Eselon tidak dikenal: {{value}}.', 'Echelon not recognised: {{value}}.'],
  SERVICE_INVALID: [
    'Masa kerja tidak terbaca: {{value}}. Contoh: 15 th 02 bln.',
    'Length of service cannot be read: {{value}}. Example: 15 th 02 bln.',
  ],
  YEAR_INVALID: ['Tahun tidak sah: {{value}}.', 'No valid year: {{value}}.'],
  YEAR_OTHER: [
    'Baris ini untuk tahun {{value}}, sedangkan impor ini untuk {{year}}.',
    'This row is for {{value}}, this import for {{year}}.',
  ],
  NIK_NUMBER: [
    'NIK tersimpan sebagai angka, jadi digit terakhirnya hilang. Tulis sebagai teks.',
    'The NIK is stored as a number, so its last digits are lost. Write it as text.',
  ],
  UNIT_AMBIGUOUS: [
    'Ada beberapa unit bernama {{value}}, yaitu di {{places}}. Sebut induknya di kolom UNOR INDUK; unit pegawai ini belum diubah.',
    'Several units are called {{value}}, in {{places}}. Name the parent in a column UNOR INDUK; the person’s unit is left as it was.',
  ],
  SUPERIOR_UNKNOWN: [
    'Atasan tidak ditemukan di kantor ini maupun di berkas: {{value}}.',
    'Superior found neither in this office nor in the file: {{value}}.',
  ],
  DATE_INVALID: ['Bukan tanggal yang ada: {{value}}.', 'No date that exists: {{value}}.'],
  DATE_FUTURE: [
    'Tanggal lahir ada di masa depan: {{value}}.',
    'The birth date lies in the future: {{value}}.',
  ],
  DATE_TOO_EARLY: [
    'Tanggal {{value}} sebelum pegawai berumur 15 tahun. Tetap dibaca; periksa.',
    'The date {{value}} is before the age of 15. It is kept; please check.',
  ],
  DATE_ORDER_UNSURE: [
    'Bisa dibaca hari lebih dulu atau bulan lebih dulu; dibaca hari lebih dulu: {{value}}.',
    'May be day first or month first; read with the day first: {{value}}.',
  ],
  DATE_MONTH_FIRST: ['Dibaca bulan lebih dulu: {{value}}.', 'Read with the month first: {{value}}.'],
  DATE_SHORT_YEAR: [
    'Tahun dua angka ditafsirkan: {{value}}.',
    'A year of two digits was interpreted: {{value}}.',
  ],
  NUMBER_INVALID: ['Bukan angka: {{value}}.', 'Not a number: {{value}}.'],
  NUMBER_IS_DATE: [
    'Excel mengubah isi sel ini menjadi tanggal. Tulis angkanya kembali.',
    'Excel has turned this cell into a date. Write the number again.',
  ],
  NUMBER_RANGE: ['Angka di luar batas: {{value}}.', 'Number out of bounds: {{value}}.'],
  NUMBER_ROUNDED: [
    'Dibulatkan menjadi dua angka di belakang koma: {{value}}.',
    'Rounded to two decimals: {{value}}.',
  ],
  SCORE_RANGE: ['Skor harus 0 sampai 100: {{value}}.', 'A score is 0 to 100: {{value}}.'],
  SCORE_SCALE: [
    'Semua nilai paling tinggi {{maximum}}: ini skala lain, bukan skor 0–100. Tulis skor 0–100, atau katanya: Di atas, Sesuai, Di bawah.',
    'No value is above {{maximum}}: this is another scale, not scores 0–100. Write scores 0–100, or the words: Di atas, Sesuai, Di bawah.',
  ],
  RATING_UNKNOWN: [
    'Bukan skor 0–100 dan bukan Di atas, Sesuai, atau Di bawah ekspektasi: {{value}}.',
    'Neither a score 0–100 nor Di atas, Sesuai or Di bawah ekspektasi: {{value}}.',
  ],
  RATING_WAITS: [
    'Rencana {{value}} belum disetujui, jadi perilakunya belum bisa diberi rating; skor 0–100 bisa.',
    'The plan of {{value}} is not approved yet, so behaviour cannot be rated; scores 0–100 can be given.',
  ],
  UNIT_OTHER: [
    'Satuannya {{value}}, sedangkan satuan targetnya {{unit}}. Tulis angkanya dalam satuan target.',
    'Its unit is {{value}}, that of the target is {{unit}}. Write the figure in the unit of the target.',
  ],
  UNIT_UNLIKE: [
    'Satuannya tertulis {{value}}, sedangkan satuan targetnya {{unit}}. Periksa.',
    'Its unit reads {{value}}, that of the target is {{unit}}. Please check.',
  ],
  VALUE_FAR_OVER_TARGET: [
    '{{value}} jauh di atas target setahun, {{target}}. Periksa.',
    '{{value}} is far above the target of the whole year, {{target}}. Please check.',
  ],
  VALUE_FAR_OVER_LAST: [
    '{{value}} jauh di atas isian sebelumnya, {{last}}. Periksa.',
    '{{value}} is far above the entry before, {{last}}. Please check.',
  ],
  TEXT_TOO_LONG: ['Paling banyak {{maximum}} huruf.', 'At most {{maximum}} characters.'],
  EMAIL_INVALID: ['Bukan alamat surel: {{value}}.', 'No e-mail address: {{value}}.'],
  CHARACTERS_CLEANED: [
    'Huruf yang tidak terlihat atau berlebar ganda dirapikan: {{value}}.',
    'Invisible or full-width characters were cleaned: {{value}}.',
  ],
  CELL_ERROR: ['Sel berisi kesalahan rumus: {{value}}.', 'The cell holds a formula error: {{value}}.'],
  FORMULA_NOT_COMPUTED: [
    'Rumus di sel ini belum dihitung. Buka di Excel, simpan, lalu coba lagi.',
    'The formula in this cell has not been computed. Open the file in Excel, save it, and retry.',
  ],
  RESULT_MISSING: ['Rencana hasil kerja kosong.', 'The work result is empty.'],
  RESULT_KIND_UNKNOWN: ['Tulis Utama atau Tambahan: {{value}}.', 'Write Utama or Tambahan: {{value}}.'],
  INDICATOR_MISSING: ['Indikator kosong.', 'The indicator is empty.'],
  INDICATOR_DUPLICATE: [
    'Indikator ini sudah ada di baris {{line}} lembar {{sheet}}.',
    'This indicator is already in line {{line}} of sheet {{sheet}}.',
  ],
  INDICATOR_UNKNOWN: [
    'Indikator ini tidak ada dalam rencana {{year}} pegawai ini: {{value}}.',
    "This indicator is not in the person's plan of {{year}}: {{value}}.",
  ],
  INDICATOR_NEAREST: [
    'Indikator ini tidak ada dalam rencana {{year}} pegawai ini: {{value}}. Yang paling mirip: {{nearest}}.',
    "This indicator is not in the person's plan of {{year}}: {{value}}. The nearest is: {{nearest}}.",
  ],
  INDICATOR_AMBIGUOUS: [
    'Ada lebih dari satu indikator bernama {{value}}; sebutkan rencana hasil kerjanya.',
    'More than one indicator is called {{value}}; name the work result as well.',
  ],
  TARGET_MISSING: ['Target kosong.', 'The target is empty.'],
  RANGE_ORDER: [
    'Batas atas target di bawah batas bawahnya: {{value}}.',
    "The target's upper bound is below its lower one: {{value}}.",
  ],
  ASPECT_UNKNOWN: ['Aspek tidak dikenal: {{value}}.', 'Aspect not recognised: {{value}}.'],
  DIRECTION_UNKNOWN: ['Arah tidak dikenal: {{value}}.', 'Direction not recognised: {{value}}.'],
  PARENT_UNKNOWN: [
    'RHK pimpinan ini tidak ditemukan; hubungannya dikosongkan: {{value}}.',
    "This leader's result was not found; the link stays empty: {{value}}.",
  ],
  APPRAISER_UNKNOWN: [
    'Pejabat penilai ini tidak dikenal, jadi tidak dicatat: {{value}}.',
    'This appraiser is not known and therefore not recorded: {{value}}.',
  ],
  CORE_VALUE_UNKNOWN: [
    'Bukan salah satu dari tujuh nilai dasar: {{value}}.',
    'None of the seven core values: {{value}}.',
  ],
  EXPECTATION_WITHOUT_PLAN: [
    '{{value}} belum mempunyai rencana untuk menyimpan ekspektasi ini.',
    '{{value}} has no plan yet to hold this expectation.',
  ],
  EXPECTATION_DUPLICATE: [
    'Ekspektasi untuk nilai ini sudah ada di baris {{line}} lembar {{sheet}}.',
    'The expectation for this value is already in line {{line}} of sheet {{sheet}}.',
  ],
  PLAN_LOCKED: [
    'Rencana {{value}} sudah disetujui dan tidak diubah oleh impor. Kembalikan ke draf dulu.',
    'The plan of {{value}} is approved and not changed by an import. Take it back to draft first.',
  ],
  PERSON_UNKNOWN: [
    'Pegawai dengan NIP ini belum ada di kantor: {{value}}.',
    'Nobody in this office has this NIP: {{value}}.',
  ],
  PERSON_NOT_ASN: [
    '{{value}} bukan ASN, jadi tidak mempunyai rencana.',
    '{{value}} is no civil servant and has no plan.',
  ],
  GRAIN_MIXED: [
    'Satu baris memuat angka bulanan dan triwulanan sekaligus.',
    'One row holds figures by month and by quarter at once.',
  ],
  GRAIN_DIFFERS: [
    'Indikator ini diisi {{grain}}; satu indikator memakai satu irama setahun.',
    'This indicator is entered {{grain}}; an indicator keeps one rhythm a year.',
  ],
  REALISATION_DUPLICATE: [
    'Realisasi periode ini sudah ada di baris {{line}} lembar {{sheet}}.',
    "This period's realisation is already in line {{line}} of sheet {{sheet}}.",
  ],
  PERIOD_UNKNOWN: ['Periode tidak dikenal: {{value}}.', 'Period not recognised: {{value}}.'],
  PERIOD_NOT_OF_YEAR: [
    'Periode {{value, period}} tidak dipakai dalam tahun itu.',
    'Period {{value, period}} is not used in that year.',
  ],
  OWN_ROW: [
    'Baris ini tentang Anda sendiri ({{value}}): nilai dan persetujuan rencana dimasukkan oleh orang lain.',
    'This row is about you ({{value}}): somebody else enters your ratings and approved plan.',
  ],
  EVALUATION_LOCKED: [
    'Penilaian {{value}} sudah dikirim atau diisi sendiri oleh penilainya, jadi skornya tidak diubah.',
    'The evaluation of {{value}} has been submitted or entered by the appraiser, so its scores stay.',
  ],
} satisfies TextTree
