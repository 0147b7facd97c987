import type { TextTree } from '../../text/pair.ts'

/** The impact assessment (art. 34): people are scored. */
export const assessmentTexts = {
  title: ['Penilaian dampak pelindungan data pribadi', 'Personal data impact assessment'],
  state: [
    'Wajib karena orang dinilai secara sistematis (Pasal 34 ayat (2)). Fakta diisi Timbang; simpulannya milik kantor.',
    'Required as people are scored systematically (art. 34(2)). Timbang fills in the facts; the conclusion is the office’s.',
  ],
  facts: ['Fakta pemrosesan', 'Facts of the processing'],
  fact: {
    scale: {
      label: ['Skala', 'Scale'],
      text: [
        '{{people}} pegawai, {{plans}} rencana, {{evaluations}} penilaian, tahun {{years}}; {{events}} peristiwa dan {{readings}} pembacaan tercatat.',
        '{{people}} people, {{plans}} plans, {{evaluations}} evaluations, years {{years}}; {{events}} events and {{readings}} readings are logged.',
      ],
    },
    computed: {
      label: ['Yang dihitung', 'What is computed'],
      text: [
        'Capaian indikator dari target dan realisasi; saran rating dari capaian dan skor; predikat dari dua rating menurut tabel PermenPANRB 6/2022; indeks untuk urutan di dalam kantor. Setiap hasil menunjukkan asal angkanya.',
        'Achievement of indicators from target and realisation; suggested ratings from achievements and scores; the predikat from two ratings by the table of PermenPANRB 6/2022; an index for the order inside the office. Each shows where its figures come from.',
      ],
    },
    automatic: {
      label: ['Keputusan otomatis', 'Automatic decisions'],
      text: [
        'Tidak ada. Kedua rating dipilih pejabat penilai; saran hanya saran. Tabel predikat menerapkan aturan atas pilihan itu. Timbang tidak memutuskan tunjangan, promosi, atau hukuman.',
        'None. Both ratings are chosen by the appraiser; a suggestion is only that. The predikat table applies the rule to the choice. Timbang decides no allowance, promotion or sanction.',
      ],
    },
    internal: {
      label: ['Indeks dan peringkat', 'Index and ranking'],
      text: [
        'Hanya untuk di dalam kantor, mengurutkan di dalam predikat, dan tidak dicetak pada formulir resmi. Orang tanpa predikat tidak diberi peringkat.',
        'For inside the office only; they order within a predikat and are not printed on official forms. People without a predikat are not ranked.',
      ],
    },
    necessity: {
      label: ['Keperluan dan kesepadanan', 'Need and proportion'],
      text: [
        'Data jabatan, rencana, dan rating diperlukan formulir yang diwajibkan. Tidak ada data kesehatan, biometrik, lokasi, atau pemantauan komputer yang diminta.',
        'Posts, plans and ratings are needed by the prescribed forms. No health, biometric or location data and no watching of computers is asked for.',
      ],
    },
  },
  risks: ['Risiko dan penanganannya', 'Risks and what is done'],
  riskColumn: ['Risiko bagi pegawai', 'Risk to people'],
  measureColumn: ['Penanganan', 'What is done'],
  remainsColumn: ['Yang tersisa', 'What remains'],
  risk: {
    copy: {
      risk: ['Berkas atau cadangan disalin orang lain', 'Somebody copies the file or a backup'],
      measure: [
        'Berkas hanya untuk akun PC yang memakainya; ekspor lewat program tercatat',
        'Files are for the PC account alone; exports by the program are logged',
      ],
      remains: [
        'Berkas tidak disandikan; salinan di luar program tidak terlihat',
        'The file is not encrypted; copies made outside the program do not show',
      ],
    },
    desk: {
      risk: [
        'Orang lain melihat atau mengubah di PC yang dipakai bersama',
        'Others see or change things at a shared PC',
      ],
      measure: ['Setiap perubahan tercatat dan dapat diurungkan', 'Every change is logged and can be undone'],
      remains: [
        'Tanpa akun, siapa pun di PC ini melihat semuanya: kunci PC saat ditinggal',
        'Without accounts anyone at this PC sees everything: lock the PC when leaving it',
      ],
    },
    wrong: {
      risk: ['Data salah memengaruhi penilaian', 'Wrong data sways an appraisal'],
      measure: [
        'Isian diperiksa; impor dipratinjau dan dapat diurungkan; koreksi menyimpan nilai lama, pelaku, waktu, dan alasannya bila diisi',
        'Entries are checked; imports are previewed and can be undone; a correction keeps the old value, who, when and the reason where given',
      ],
      remains: [
        'Kebenaran isi tetap tanggung jawab yang mengisi',
        'Whether it is true is up to whoever enters it',
      ],
    },
    bias: {
      risk: ['Penilaian berat sebelah', 'A biased appraisal'],
      measure: [
        'Asal predikat ditunjukkan; kekokohan urutan dan seri dijelaskan',
        'Where a predikat comes from is shown; robustness of the order and ties are explained',
      ],
      remains: [
        'Rating adalah pertimbangan penilai; pegawai dapat berkeberatan',
        'A rating is the appraiser’s judgement; the person may object',
      ],
    },
    loss: {
      risk: ['Data hilang atau rusak', 'Data is lost or damaged'],
      measure: [
        'Cadangan berkala yang diperiksa; berkas diperiksa saat dibuka',
        'Timed and checked backups; the file is checked when opened',
      ],
      remains: [
        'Cadangan di PC yang sama hilang bersama PC-nya: simpan salinan di tempat lain',
        'Backups on the same PC go with it: keep a copy elsewhere',
      ],
    },
  },
  rights: ['Hak pegawai dan cara memenuhinya', 'Rights and how they are met'],
  rightColumn: ['Hak', 'Right'],
  howColumn: ['Caranya', 'How'],
  right: {
    access: {
      label: ['Melihat dan memperoleh salinan (Pasal 7)', 'To see and get a copy (art. 7)'],
      text: [
        'Pengaturan › Data pribadi › Data satu orang, dicetak atau sebagai Excel, paling lambat 3×24 jam',
        "Settings › Personal data › One person's data, printed or as Excel, within 3×24 hours",
      ],
    },
    correct: {
      label: ['Memperbaiki (Pasal 6)', 'To correct (art. 6)'],
      text: [
        'Diubah petugas paling lambat 3×24 jam sejak diminta (Pasal 30); jejaknya ada di data satu orang',
        "Changed by the clerk within 3×24 hours (art. 30); the trail stands in one person's data",
      ],
    },
    object: {
      label: ['Berkeberatan', 'To object'],
      text: [
        'Pegawai mengajukan keberatan atas hasil evaluasi kepada atasan pejabat penilai menurut PermenPANRB 6/2022',
        'The person objects to the result before the superior of the appraiser by PermenPANRB 6/2022',
      ],
    },
    erase: {
      label: ['Penghapusan (Pasal 8)', 'Erasure (art. 8)'],
      text: [
        'Selama penilaian diwajibkan undang-undang, data disimpan sampai akhir masa simpan. Setelah itu tahunnya dimusnahkan dengan berita acara (Pasal 44).',
        'While the law requires appraisals, data is kept until the end of its time. Then the year is destroyed with a record (art. 44).',
      ],
    },
  },
  outcome: ['Simpulan kantor', 'Conclusion of the office'],
} satisfies TextTree
