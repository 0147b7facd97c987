import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const historyTexts = {
  /** What a stored row is, inside a sentence. */
  table: {
    office: ['data kantor', 'the office'],
    unit: ['unit', 'a unit'],
    official: ['pejabat luar', 'an outside official'],
    employee: ['data pegawai', 'an employee'],
    assignment: ['riwayat jabatan', 'a post'],
    grade_period: ['riwayat pangkat', 'a grade'],
    superior: ['atasan', 'a superior'],
    scheme: ['skema', 'a scheme'],
    criterion: ['kriteria', 'a criterion'],
    year: ['tahun', 'a year'],
    period: ['periode', 'a period'],
    org_result: ['capaian organisasi', 'an organisation result'],
    plan: ['rencana (SKP)', 'a plan'],
    work_result: ['rencana hasil kerja', 'a work result'],
    indicator: ['indikator', 'an indicator'],
    realisation: ['realisasi', 'a realisation'],
    achievement: ['capaian dengan tangan', 'an achievement by hand'],
    behaviour_expectation: ['ekspektasi perilaku', 'a behaviour expectation'],
    annex_line: ['lampiran SKP', 'an annex line'],
    evaluation: ['penilaian', 'an evaluation'],
    result_rating: ['tanda hasil kerja', 'a result mark'],
    value_rating: ['penilaian perilaku', 'a behaviour rating'],
    criterion_score: ['skor kriteria', 'a criterion score'],
    setting: ['pengaturan', 'a setting'],
    holiday: ['hari libur', 'a holiday'],
  },
  /** A field of a row that changed: new, emptied, or another value. */
  change: {
    set: ['{{field}}: {{to}}', '{{field}}: {{to}}'],
    cleared: ['{{field}} dikosongkan (semula {{from}})', '{{field}} cleared (was {{from}})'],
    changed: ['{{field}}: {{from}} → {{to}}', '{{field}}: {{from}} → {{to}}'],
    yes: ['ya', 'yes'],
    no: ['tidak', 'no'],
  },
  /** What a command did, for the history and for undo. */
  operation: {
    history: { undo: ['Perubahan diurungkan', 'Change undone'] },
    file: {
      backup: ['Cadangan dibuat', 'Backup made'],
      migrate: ['Berkas dibawa ke versi baru', 'File brought to a new version'],
      putBack: ['Isi menurut catatan dikembalikan', 'Content of the log put back'],
      accept: ['Isi berkas diterima apa adanya', 'Content of the file accepted as it is'],
    },
  },
  error: {
    content: {
      differs: [
        'Isi {{name}} tidak sama dengan catatannya, jadi berkas ini hanya bisa dibaca. Lihat perbedaannya, lalu kembalikan isi menurut catatan atau terima apa adanya.',
        'The content of {{name}} is not what its log says, so the file can only be read. See the differences, then put back what the log says or accept what stands there.',
      ],
      notAllKnown: [
        'Tidak bisa dikembalikan: catatan tidak memuat semua baris yang berbeda. Tidak ada yang diubah; terima apa adanya atau pakai cadangan.',
        'Cannot be put back: the log does not hold every row that differs. Nothing was changed; accept it as it is or use a backup.',
      ],
      sameAsLog: ['Isi berkas sudah sama dengan catatannya.', 'The content is what the log says already.'],
      notAsSeen: [
        'Isi berkas berubah sejak perbedaannya ditampilkan. Lihat lagi, lalu putuskan.',
        'The content has changed since the differences were shown. Look again, then decide.',
      ],
    },
    event: { missing: ['Kejadian nomor {{seq}} tidak ada.', 'There is no event number {{seq}}.'] },
    undo: {
      movedOn: [
        'Tidak bisa diurungkan: {{table}} sudah diubah sesudahnya. Urungkan dulu yang lebih baru.',
        'Cannot be undone: {{table}} was changed afterwards. Undo the newer change first.',
      ],
      already: ['Kejadian ini sudah diurungkan.', 'This event has been undone already.'],
      nothing: ['Tidak ada yang perlu diurungkan.', 'There is nothing to undo.'],
    },
  },
} satisfies TextTree
