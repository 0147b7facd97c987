import type { TextTree } from '../../text/pair.ts'

/** Why an act on a plan is refused. */
export const errorTexts = {
  none: ['Belum ada rencana untuk tahun ini.', 'There is no plan for this year yet.'],
  nonAsn: [
    '{{name}} bukan ASN, jadi tidak menyusun SKP.',
    '{{name}} is not a civil servant (ASN) and has no plan.',
  ],
  own: [
    'Rencana sendiri disetujui oleh pejabat penilai, bukan oleh diri sendiri.',
    'One’s own plan is approved by the appraiser, not by oneself.',
  ],
  rated: [
    'Penilaian setahun sudah diisi atas dasar rencana ini. Kosongkan dulu rating tahunannya.',
    'The rating of the year rests on this plan. Clear the annual rating first.',
  ],
  locked: {
    submitted: [
      'Rencana ini sedang diajukan, jadi tidak bisa diubah.',
      'This plan has been submitted, so it cannot be changed.',
    ],
    approved: [
      'Rencana ini sudah disetujui. Perubahannya dibuat sebagai adendum, versi baru dengan alasannya (Ps 14 ayat 2).',
      'This plan is approved. A change is an addendum, a new version with its reason (Ps 14(2)).',
    ],
    superseded: [
      'Rencana ini sudah diganti versi yang lebih baru.',
      'This plan was superseded by a newer version.',
    ],
    cancelled: ['Rencana ini sudah dibatalkan.', 'This plan was cancelled.'],
  },
  notSubmitted: [
    'Rencana ini belum diajukan oleh pegawainya (Ps 14 ayat 3).',
    'This plan has not been handed in by its employee yet (Ps 14(3)).',
  ],
  appraisersTurn: [
    'Sampai 31 Januari rencana ini ditetapkan pejabat penilai; sesudah itu boleh atasannya (L II.C.5).',
    'Until 31 January the appraiser sets this plan; after that his superior may (L II.C.5).',
  ],
  dropped: [
    'Ada {{entries}} realisasi, {{records}} catatan atau bukti, dan {{marks}} tanda penilaian pada baris yang dihapus dari versi ini. Urungkan penghapusannya, lalu akhiri hasil kerja itu dengan alasan.',
    '{{entries}} realisations, {{records}} progress entries or pieces of evidence and {{marks}} marks stand on lines that this version drops. Undo the deletion and end that result with a reason instead.',
  ],
  stranded: [
    'Belum bisa diurungkan: sesudah itu {{entries}} realisasi, {{records}} catatan atau bukti, dan {{marks}} tanda penilaian diisi pada versi yang akan dikesampingkan. Urungkan itu dulu.',
    'Cannot be undone yet: since then {{entries}} realisations, {{records}} progress entries or pieces of evidence and {{marks}} marks were entered on the version that would be put aside. Undo those first.',
  ],
  notApproved: [
    'Adendum dibuat atas rencana yang sudah disetujui; yang belum bisa langsung diubah.',
    'An addendum changes an approved plan; this one can be changed as it is.',
  ],
  addendumOpen: [
    'Versi {{version}} masih dikerjakan. Selesaikan atau hapus dulu versi itu.',
    'Version {{version}} is still being worked on. Finish or delete it first.',
  ],
  postPlanned: [
    'Belum ada rencana sebelum tanggal ini, atau jabatan ini sudah punya rencana.',
    'There is no plan before this day yet, or this post has one already.',
  ],
  noNewPost: [
    'Tidak ada jabatan baru yang mulai pada tanggal ini. Catat dulu jabatannya di halaman pegawai.',
    'No new post begins on this day. Record the post on the person’s page first.',
  ],
  endOutside: ['Pilih tanggal di dalam masa rencana ini.', 'Choose a day within the time of this plan.'],
  ownAppraiser: ['Pegawai tidak menilai dirinya sendiri.', 'Nobody appraises himself.'],
  annexMissing: ['Baris lampiran ini sudah tidak ada.', 'This line of the annex no longer exists.'],
  studyMissing: ['Tugas belajar ini sudah tidak ada.', 'This study assignment no longer exists.'],
  studyAccreditation: [
    'Pada perguruan tinggi terakreditasi C, program studinya paling rendah B (hlm. 63).',
    'At a university accredited C the study programme needs at least B (p. 63).',
  ],
  resultMissing: ['Hasil kerja ini sudah tidak ada.', 'This work result no longer exists.'],
  indicatorMissing: ['Indikator ini sudah tidak ada.', 'This indicator no longer exists.'],
  resultHolds: [
    'Belum bisa dihapus: ada {{entries}} realisasi, {{records}} catatan atau bukti, dan {{marks}} tanda penilaian yang akan ikut hilang. Hapus itu dulu.',
    'Cannot be deleted yet: {{entries}} realisations, {{records}} progress entries or pieces of evidence and {{marks}} marks would be lost with it. Remove those first.',
  ],
  indicatorHolds: [
    'Belum bisa dihapus: ada {{entries}} realisasi dan {{records}} catatan atau bukti yang akan ikut hilang. Hapus itu dulu.',
    'Cannot be deleted yet: {{entries}} realisations and {{records}} progress entries or pieces of evidence would be lost with it. Remove those first.',
  ],
  planHolds: [
    'Rencana belum bisa dihapus: ada {{entries}} realisasi, {{records}} catatan atau bukti, dan {{marks}} tanda penilaian yang akan ikut hilang.',
    'The plan cannot be deleted yet: {{entries}} realisations, {{records}} progress entries or pieces of evidence and {{marks}} marks would be lost with it.',
  ],
  otherKind: [
    'Urutan hanya bisa diubah di antara hasil kerja yang sejenis.',
    'Results can only be reordered among those of the same kind.',
  ],
  parent: [
    'Pilih hasil kerja pimpinan dari tahun yang sama.',
    'Choose a result of the leader from the same year.',
  ],
  sameYear: ['Pilih tahun lain untuk disalin.', 'Choose another year to copy from.'],
  noSource: ['Tahun {{year}} tidak punya rencana untuk disalin.', 'There is no plan of {{year}} to copy.'],
} satisfies TextTree
