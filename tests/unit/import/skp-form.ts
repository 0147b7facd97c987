export type FormRow = (string | number | null)[]

interface FormPerson {
  readonly name: string
  readonly nip: string | number | null
}

export interface FormOptions {
  readonly person: FormPerson
  readonly appraiser: FormPerson
  readonly year?: number
  /** The appraiser's block stands left of the person's. */
  readonly mirrored?: boolean
  readonly heads: readonly string[]
  /** Rows of the table: a heading alone, or one cell a head. */
  readonly results: readonly FormRow[]
  /** Value → special expectation. */
  readonly expectations?: Readonly<Record<string, string>>
}

export const heads = [
  'NO',
  'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*',
  'RENCANA HASIL KERJA',
  'ASPEK',
  'INDIKATOR KINERJA INDIVIDU',
  'TARGET',
]
export const leaderHeads = ['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF']
export const evaluationHeads = [
  ...heads,
  'REALISASI BERDASARKAN BUKTI DUKUNG',
  'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
]

/** The rows of an official form as offices save it, from its titles to the signatures. */
export function formRows(options: FormOptions): FormRow[] {
  const { person, appraiser, year = 2025, mirrored = false, results, expectations = {} } = options
  const [left, right] = mirrored ? [appraiser, person] : [person, appraiser]
  const titles = ['PEGAWAI YANG DINILAI', 'PEJABAT PENILAI KINERJA']
  const [leftTitle = '', rightTitle = ''] = mirrored ? titles.toReversed() : titles
  return [
    ['SASARAN KINERJA PEGAWAI'],
    ['PENDEKATAN HASIL KERJA KUANTITATIF'],
    [],
    ['(NAMA INSTANSI)', null, null, `PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN ${year}`],
    ['NO', leftTitle, null, 'NO', rightTitle],
    [1, 'NAMA', left.name, 1, 'NAMA', right.name],
    [2, 'NIP', left.nip, 2, 'NIP (*opsional)', right.nip],
    [3, 'PANGKAT/ GOL. RUANG', 'Penata / III/c', 3, 'PANGKAT/ GOL. RUANG', 'Pembina / IV/a'],
    [4, 'JABATAN', 'Kepala Seksi', 4, 'JABATAN', 'Sekretaris'],
    [5, 'UNIT KERJA', 'Kecamatan', 5, 'UNIT KERJA', 'Kecamatan'],
    ['HASIL KERJA'],
    [...options.heads],
    options.heads.map((_, index) => `(${index + 1})`),
    ...results,
    ['PERILAKU KERJA**'],
    ...Object.entries(expectations).flatMap(([value, text], index): FormRow[] => [
      [index + 1, value],
      [null, '- Memahami dan memenuhi kebutuhan\n- Ramah', null, `Ekspektasi Khusus Pimpinan:\n${text}`],
    ]),
    [],
    [null, null, null, null, `Rakumpit, 2 Januari ${year}`],
    [null, 'Pegawai yang Dinilai,', null, null, 'Pejabat Penilai Kinerja,'],
    [],
    [null, person.name, null, null, appraiser.name],
    [null, `NIP ${person.nip}`, null, null, `NIP ${appraiser.nip}`],
    ['* Pimpinan dapat memberikan ekspektasi khusus'],
  ]
}
