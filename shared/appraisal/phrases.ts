import type { Hundredths } from '../number/decimal.ts'
import { coreValues } from '../plan/core-value.ts'
import type { Rating } from './rating.ts'
import { type BehaviourBounds, defaultBehaviourBounds, suggestBehaviour } from './suggest-behaviour.ts'

/** A topic of the phrase bank: a core value, or leadership for those who lead. */
export const phraseTopics = [...coreValues, 'leadership'] as const
export type PhraseTopic = (typeof phraseTopics)[number]

type Phrases = {
  readonly strength: string
  readonly weakness: string
  /** Situation, behaviour, effect and next step; the gaps are filled in by hand. */
  readonly feedback: string
  readonly training: readonly string[]
}

/** Seed texts of the phrase bank, in Indonesian as the documents are; an office may edit them. */
export const phrases: Readonly<Record<PhraseTopic, Phrases>> = {
  serviceOriented: {
    strength: 'Cepat menanggapi warga dan menuntaskan berkas pada hari yang sama',
    weakness: 'Pengaduan dijawab terlambat dan tanpa kabar perkembangan',
    feedback:
      'Pada pengaduan warga tanggal …, jawaban diberikan setelah … hari; tetapkan petugas dan batas 3 hari',
    training: ['Pelayanan prima', 'Penanganan pengaduan (SP4N-LAPOR!)'],
  },
  accountable: {
    strength: 'Laporan lengkap, tepat waktu, dan sesuai bukti',
    weakness: 'Bukti dukung tidak lengkap; sering terlambat hadir',
    feedback: 'Laporan bulan … diserahkan … hari setelah batas; susun jadwal dan daftar periksa',
    training: ['Tata naskah dinas', 'Pengelolaan keuangan dan BMN', 'Integritas dan antigratifikasi'],
  },
  competent: {
    strength: 'Menguasai aplikasi dan membimbing rekan',
    weakness: 'Kesalahan berulang pada pekerjaan yang sama',
    feedback: 'Pada surat nomor … terdapat … koreksi; gunakan contoh baku dan minta telaah rekan',
    training: ['Bimbingan teknis tugas jabatan', 'Komputer perkantoran'],
  },
  harmonious: {
    strength: 'Menjaga suasana kerja dan mau membantu',
    weakness: 'Mudah berselisih dan menutup diri',
    feedback: 'Saat rapat …, usulan rekan dipotong; dengarkan sampai selesai lalu tanggapi',
    training: ['Komunikasi efektif', 'Manajemen konflik'],
  },
  loyal: {
    strength: 'Menjalankan arahan dan menjaga rahasia jabatan',
    weakness: 'Menunda arahan pimpinan tanpa alasan',
    feedback: 'Arahan tanggal … belum ditindaklanjuti; sampaikan kendala dalam 1 hari',
    training: ['Wawasan kebangsaan', 'Etika dan kode perilaku ASN'],
  },
  adaptive: {
    strength: 'Mengusulkan perbaikan yang dipakai kantor',
    weakness: 'Menolak cara kerja atau aplikasi baru',
    feedback: 'Setelah aplikasi … diterapkan, data masih manual; ikuti pendampingan 2 minggu',
    training: ['Inovasi pelayanan publik', 'Literasi digital'],
  },
  collaborative: {
    strength: 'Menggerakkan kelurahan dan lintas seksi',
    weakness: 'Bekerja sendiri, informasi tidak dibagikan',
    feedback: 'Pada kegiatan …, data tidak diteruskan ke seksi …; sepakati alur berbagi data',
    training: ['Kerja sama tim', 'Koordinasi lintas sektor'],
  },
  leadership: {
    strength: 'Membagi tugas jelas dan memberi umpan balik rutin',
    weakness: 'Jarang memberi umpan balik; pembagian tugas tidak merata',
    feedback: 'Tiga bulan terakhir hanya … umpan balik tercatat; jadwalkan dialog bulanan',
    training: ['Kepemimpinan pengawas (PKP) atau administrator (PKA)', 'Coaching dan mentoring'],
  },
}

export type ValueReading = 'strength' | 'weakness' | 'neutral'

/** How a value reads: by its rating when there is one, else by its working score against the behaviour bounds. */
export function readValue(
  value: { readonly rating?: Rating | undefined; readonly score?: Hundredths | undefined },
  bounds: BehaviourBounds = defaultBehaviourBounds,
): ValueReading | undefined {
  const rating = value.rating ?? suggestBehaviour(value.score, bounds)
  if (rating === undefined) return undefined
  return rating === 'above' ? 'strength' : rating === 'below' ? 'weakness' : 'neutral'
}
