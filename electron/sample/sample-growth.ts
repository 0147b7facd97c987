import type { FeedbackSymbol } from '#shared/feedback/giver.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'

/** What a head said in the year, in the order of its days. */
interface SampleFeedback {
  readonly nip: string
  readonly date: string
  readonly value: CoreValue
  readonly symbol: FeedbackSymbol
  readonly situation: string
  readonly fact: string
  readonly effect: string
  readonly nextStep: string
}

const citra = '197702172005122009'
const gita = '198912062011042002'
const nanang = '197605042002041006'
const dewi = '198201092007122003'
const siti = '199205222019212005'
const susi = '198704052015212004'

export const sampleFeedback: readonly SampleFeedback[] = [
  {
    nip: citra,
    date: '2026-02-12',
    value: 'serviceOriented',
    symbol: 'thumbsUp',
    situation: 'Pengaduan warga tentang surat pindah, Januari–Februari',
    fact: 'Setiap pengaduan dicatat hari itu juga dan pemohon dikabari lewat WhatsApp',
    effect: 'Waktu tanggap turun dari 10 menjadi 7 hari',
    nextStep: 'Tulis langkahnya satu halaman agar petugas lain dapat mengikuti',
  },
  {
    nip: nanang,
    date: '2026-04-08',
    value: 'accountable',
    symbol: 'frown',
    situation: 'Laporan pelayanan bulan Maret',
    fact: 'Laporan diserahkan 8 April, enam hari sesudah batas, tanpa kabar sebelumnya',
    effect: 'Rekap triwulan kecamatan terlambat dikirim ke kota',
    nextStep: 'Serahkan angka tiap Jumat; kabari sehari sebelum batas bila terhambat',
  },
  {
    nip: gita,
    date: '2026-05-19',
    value: 'collaborative',
    symbol: 'thumbsUp',
    situation: 'Antrean loket menjelang Iduladha',
    fact: 'Membuka loket kedua pada jam sibuk dan membimbing dua rekan baru mengisi berkas',
    effect: 'Antrean habis sebelum pukul 14.00 selama sepekan',
    nextStep: 'Usulkan jadwal loket kedua untuk hari-hari ramai berikutnya',
  },
  {
    nip: dewi,
    date: '2026-06-10',
    value: 'accountable',
    symbol: 'frown',
    situation: 'Loket bantuan sosial, pekan pertama Juni',
    fact: 'Meninggalkan loket dua kali tanpa kabar, 3 dan 5 Juni, masing-masing lebih dari satu jam',
    effect: 'Sebelas warga menunggu tanpa petugas',
    nextStep: 'Kabari rekan dan catat di buku tugas sebelum meninggalkan loket',
  },
  {
    nip: nanang,
    date: '2026-07-06',
    value: 'accountable',
    symbol: 'frown',
    situation: 'Laporan pelayanan bulan Juni',
    fact: 'Laporan diserahkan empat hari sesudah batas; dua angka berbeda dari buku register',
    effect: 'Angka harus dihitung ulang bersama bagian umum',
    nextStep: 'Cocokkan dengan register bersama Gita sebelum diserahkan',
  },
  {
    nip: susi,
    date: '2026-08-20',
    value: 'adaptive',
    symbol: 'thumbsUp',
    situation: 'Pendataan UMKM dengan formulir daring',
    fact: 'Menyusun formulir dan melatih kader di tiga kelurahan dalam dua pekan',
    effect: '214 usaha terdata, sebelumnya 90 dalam waktu yang sama',
    nextStep: 'Pakai cara yang sama untuk pendataan posyandu triwulan depan',
  },
  {
    nip: dewi,
    date: '2026-09-14',
    value: 'accountable',
    symbol: 'frown',
    situation: 'Buku tugas loket bantuan sosial',
    fact: 'Tiga kali keluar tanpa catatan di buku tugas pada paruh pertama September',
    effect: 'Petugas seksi lain harus menggantikan mendadak',
    nextStep: 'Bertemu tiap Senin untuk memeriksa buku tugas bersama',
  },
]

/** What people learnt and are to learn in the year. */
export const sampleTrainings = [
  {
    nip: citra,
    date: '2026-03-12',
    name: 'Standar pelayanan publik',
    topic: 'serviceOriented',
    provider: 'BKPSDM Kota Palangka Raya',
    hours: 20,
    status: 'done',
    certificate: '800/112/BKPSDM/2026',
  },
  {
    nip: siti,
    date: '2026-04-23',
    name: 'Dasar ketertiban umum',
    topic: 'competent',
    provider: 'Satpol PP Kota Palangka Raya',
    hours: 16,
    status: 'done',
  },
  {
    nip: nanang,
    date: '2026-07-08',
    name: 'Penyusunan laporan kinerja',
    topic: 'accountable',
    provider: 'BKPSDM Kota Palangka Raya',
    hours: 16,
    status: 'planned',
    reason: 'Dua laporan terlambat; disepakati pada coaching 8 Juli',
  },
  {
    nip: dewi,
    date: '2026-09-14',
    name: 'Etika pelayanan dan disiplin kerja',
    topic: 'accountable',
    hours: 12,
    status: 'proposed',
  },
] as const

/** What an assessment found of potential in the year before, 0–100. */
export const samplePotentials = {
  date: '2026-02-16',
  year: 2025,
  basis: 'Asesmen kompetensi BKPSDM, November 2025',
  scores: [
    [citra, 88],
    [gita, 82],
    [susi, 91],
    ['198006032009041008', 84],
    ['197912172008122007', 79],
    ['197202061998041001', 81],
    ['198403032014032004', 72],
    [nanang, 58],
    [dewi, 66],
    [siti, 55],
    ['199502272022032006', 74],
    ['199612252023031007', 78],
  ],
} as const

/** Guidance that was given, with what was agreed. */
export const sampleGuidance = [
  {
    nip: nanang,
    date: '2026-07-08',
    kind: 'coaching',
    coreValue: 'accountable',
    body: {
      goal: 'Laporan bulanan diserahkan sebelum tanggal 3',
      target: 'Dua belas laporan tepat waktu',
      progress: 'Empat dari enam laporan tepat waktu',
      obstacle: 'Angka dikumpulkan sekaligus pada hari terakhir',
      cause: 'Tidak ada jadwal mingguan',
      opportunity: 'Register loket sudah terisi setiap hari',
    },
    agreed: 'Angka diserahkan tiap Jumat; laporan diperiksa bersama sehari sebelum batas',
    followUpOn: '2026-10-05',
  },
  {
    nip: siti,
    date: '2026-05-04',
    kind: 'mentoring',
    coreValue: 'competent',
    body: {
      skill: 'Menulis berita acara penertiban',
      duration: 'Mei–Juli 2026',
      material: 'Contoh berita acara dan dasar hukumnya',
      success: 'Tiga berita acara tanpa perbaikan',
    },
    agreed: 'Setiap berita acara dibaca bersama sebelum ditandatangani',
    followUpOn: '2026-08-03',
  },
] as const
