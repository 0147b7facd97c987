/** Work results and quarters of 2025: NIP, then for each result its kind and the quarters of its indicators; - is no entry. */
export const sampleResults = `
196806131993011007 | laporan: 3 3 3 3 / 4 6 6 4 | data: 57 48 - 57 / 100 94.2 87.5 100
197304011998122008 | data: 48 43 53 49 / 92.5 84.5 90 93.4 | keuangan: 3 - 3 3 / 1 1 0 0
198006032009041008 | data: 42 56 44 - / 100 100 100 80.5 | kegiatan: 6 7 6 6 / - 95.6 92.2 100 | laporan: 3 3 3 3 / 5 4 5 4
197811192000042004 | data: 57 54 55 49 / 92.2 86.2 100 85.3 | keuangan: 3 3 - 3 / 0 0 0 1
197401122004031009 | data: 44 47 43 49 / 93.6 87 100 79.4 | laporan: 3 3 3 3 / 6 5 5 5 | kegiatan: 6 7 5 5 / 96 100 84.9 100
197405171996011007 | data: 47 43 55 54 / 96.1 100 96 100 | laporan: 3 3 3 3 / 4 4 5 5 | kegiatan: - 6 5 6 / 100 95.6 96.7 84.1
198403032014032004 | kegiatan: 7 6 7 5 / 75.2 78.6 74.2 - | laporan: 3 3 - 3 / 5 5 5 4
197912172008122007 | kegiatan: 6 7 5 7 / 100 100 100 75.6 | laporan: 3 3 3 3 / 6 6 5 6 | data: 55 57 53 44 / 82 99.9 90 100
197202061998041001 | laporan: - 3 3 3 / 5 5 5 5 | data: 43 56 45 51 / 100 100 80.6 -
199205222019212005 | data: 43 57 48 55 / 92.1 100 91.1 82.6 | kegiatan: 6 7 5 5 / 78.8 74.3 100 79.1
197702172005122009 | pengaduan: 26 28 33 30 / 10 7.8 5.6 3.4 / 77.7 77.5 74 98.7 | data: 54 51 53 56 / 100 100 94.1 98.4
197512202002041005 | kegiatan: 6 7 6 5 / 83.2 100 78.6 78.5 | data: 52 55 55 44 / 94.2 88.2 88.2 100
198301222012121008 | kepegawaian: 97.5 84 100 86.6 / 1.6 2 - 1.8 | data: 55 45 54 59 / 87.2 100 84.3 93.4
198101172004041008 | laporan: 3 3 3 3 / 5 4 4 5 | data: 51 44 45 59 / 90.1 98.2 100 88.5
199010192014011009 | data: 49 48 57 54 / 100 95.3 78.2 83 | laporan: 3 3 3 3 / 4 5 5 4
198110082007212005 | kegiatan: 7 7 6 6 / 93.6 96.6 93.4 83.5 | laporan: 3 3 - 3 / 5 - 6 5 | data: 43 - 52 45 / 98.6 99.6 81.5 87.4
198108172009122002 | pengaduan: 26 32 25 26 / 10 7.8 5.6 3.4 / 72.4 74.8 73.2 71.8 | kependudukan: 196 242 221 228 / 1 2 1 1 | kegiatan: 5 5 6 7 / 98.2 100 79.8 84.5
198411242010041003 | data: 41 44 59 - / 89.3 90.4 100 100 | kegiatan: 6 7 7 5 / 100 91.2 93.7 92.5 | laporan: 3 3 3 3 / 4 5 5 5
198912062011042002 | kependudukan: 202 241 224 238 / 2 1 0 1 | kegiatan: 7 6 - 5 / 84.7 88.3 81.7 92.9 | laporan: 3 3 4 3 / 6 4 5 5
197607022000041003 | data: 58 43 51 46 / 87.1 100 94.9 100 | laporan: 4 3 3 3 / 4 4 5 5
197706272003032008 | laporan: 3 3 3 3 / 4 5 4 4 | kegiatan: 6 7 6 7 / 74.1 94.7 91.8 75.4 | data: 58 47 54 50 / 100 86.9 79 91.5
197605042002041006 | data: 51 - 48 50 / 82.8 - - 81.4 | kegiatan: 6 7 5 7 / 81.6 100 87.7 85.1 | kependudukan: 217 207 261 219 / 1 2 0 2
198608082013012009 | laporan: 3 - 3 3 / 6 5 6 6 | data: 56 57 55 57 / - 88.6 100 87.2
198209012004122001 | kegiatan: 7 7 7 6 / 89.9 100 93.2 81.7 | data: 55 52 52 57 / 81.2 85.2 100 97.3
198704052015212004 | kegiatan: 6 6 7 6 / 100 92.3 78.5 92.1 | data: 52 46 43 53 / 100 100 100 86.3 | laporan: 3 3 3 3 / 5 4 6 5
198711062009122003 | laporan: 4 3 3 3 / 6 5 5 4 | kegiatan: 5 7 6 6 / 85.1 74.5 78.9 100 | data: 57 53 48 43 / 100 100 93.2 94.8
199205112021211005 | kegiatan: 5 5 5 5 / 100 93.5 100 - | laporan: 3 3 3 3 / 6 4 5 - | data: 46 44 59 54 / - 100 96.5 98.5
198910032016012008 | data: 46 41 53 - / 87.2 100 100 78 | kegiatan: 5 5 7 - / 100 79.3 100 80.9
197801182002011004 | pengaduan: 32 35 30 29 / 10 7.8 5.6 3.4 / 95.2 75.3 72.8 86.5 | kegiatan: 5 7 7 5 / 82.5 76.9 94.9 100
199502272022032006 | laporan: 3 3 3 3 / 5 - 4 6 | data: - 54 52 49 / 91.6 78.7 100 100
199612252023031007 | laporan: 3 - 3 3 / 5 5 4 5 | data: 50 53 57 58 / 100 100 89.5 86.5 | kegiatan: 5 6 6 5 / 91.2 91.5 100 100
198307102006031009 | laporan: 3 3 3 3 / 4 4 4 5 | data: 42 51 42 45 / 88.4 92.1 96 100 | kepegawaian: 100 100 100 89.9 / 2 1.8 - -
197606142002011001 | kegiatan: 6 5 5 6 / 90.9 75.7 90.6 93.9 | data: 55 47 44 50 / 85.2 91.9 93.6 95.4
198201092007122003 | laporan: 3 3 3 2 / 5 5 5 6 | kegiatan: 7 6 5 5 / 78.1 88.2 100 87.6 | data: 51 51 48 50 / 100 83.8 90.1 100
199402072019211004 | data: 59 58 50 59 / 82.6 100 98.8 100 | kegiatan: 6 6 - 5 / 89.6 100 100 81.6 | laporan: 3 3 3 3 / 5 5 6 6
198908112013211003 | data: 54 58 56 42 / 97.2 95.6 92 100 | laporan: 3 3 3 3 / 4 4 5 5
`

/** Behaviour scores of 2025 in the order of the seven core values. */
export const sampleScores = `
196806131993011007 82 72 81 94 80 84 75
197304011998122008 78 91 87 76 87 83 81
198006032009041008 94 81 90 94 74 87 92
197811192000042004 79 84 77 87 78 95 86
197401122004031009 75 87 84 73 75 74 72
197405171996011007 87 72 76 75 86 74 73
198403032014032004 77 79 96 84 95 72 86
197912172008122007 89 97 73 96 82 95 80
197202061998041001 94 78 77 97 73 93 97
199205222019212005 81 75 93 73 88 83 92
197702172005122009 82 92 95 81 96 87 95
197512202002041005 97 93 94 77 88 97 88
198301222012121008 94 75 76 86 97 92 77
198101172004041008 89 86 90 83 85 74 93
199010192014011009 91 85 83 75 82 95 78
198110082007212005 91 77 96 93 95 73 76
198108172009122002 73 94 73 77 76 76 98
198411242010041003 78 86 95 98 90 75 84
198912062011042002 90 90 96 94 92 80 81
197607022000041003 90 86 96 80 90 72 76
197706272003032008 87 89 76 81 78 86 96
197605042002041006 73 93 87 72 90 86 85
198608082013012009 95 84 81 94 92 78 72
198209012004122001 91 83 83 88 98 93 74
198704052015212004 95 78 81 86 91 94 92
198711062009122003 80 92 91 97 89 85 90
199205112021211005 96 91 82 87 72 76 84
198910032016012008 78 74 76 92 90 89 98
197801182002011004 84 96 75 88 79 78 85
199502272022032006 86 77 78 72 81 76 88
199612252023031007 87 92 75 90 78 88 72
198307102006031009 90 73 90 76 73 86 72
197606142002011001 80 94 98 85 76 74 97
198201092007122003 73 96 75 95 96 89 76
199402072019211004 94 78 91 76 92 97 84
198908112013211003 81 98 79 72 83 83 96
`

export interface SampleIndicator {
  readonly aspect: 'quantity' | 'quality' | 'time'
  readonly text: string
  readonly target: number
  readonly unit: string
}
const indicator = (
  aspect: SampleIndicator['aspect'],
  text: string,
  target: number,
  unit: string,
): SampleIndicator => ({ aspect, text, target, unit })

/** The kinds of result; {unit} is the person's unit in small letters. */
export const sampleResultKinds: Readonly<
  Record<string, { readonly text: string; readonly indicators: readonly SampleIndicator[] }>
> = {
  laporan: {
    text: 'Tersusunnya laporan {unit}',
    indicators: [
      indicator('quantity', 'Jumlah laporan bulanan', 12, 'laporan'),
      indicator('time', 'Rata-rata hari penyampaian laporan', 5, 'hari'),
    ],
  },
  data: {
    text: 'Tersedianya data {unit} yang akurat',
    indicators: [
      indicator('quantity', 'Jumlah data termutakhirkan', 200, 'data'),
      indicator('quality', 'Tingkat akurasi data', 95, '%'),
    ],
  },
  kegiatan: {
    text: 'Terlaksananya kegiatan {unit}',
    indicators: [
      indicator('quantity', 'Jumlah kegiatan terlaksana', 24, 'kegiatan'),
      indicator('quality', 'Persentase kegiatan sesuai rencana', 90, '%'),
    ],
  },
  keuangan: {
    text: 'Tersusunnya laporan keuangan tepat waktu',
    indicators: [
      indicator('quantity', 'Jumlah laporan', 12, 'laporan'),
      indicator('time', 'Hari keterlambatan laporan', 0, 'hari'),
    ],
  },
  pengaduan: {
    text: 'Terselesaikannya pengaduan masyarakat',
    indicators: [
      indicator('quantity', 'Jumlah pengaduan selesai', 120, 'pengaduan'),
      indicator('time', 'Rata-rata waktu tanggap pengaduan', 3, 'hari'),
      indicator('quality', 'Indeks kepuasan masyarakat', 85, 'indeks'),
    ],
  },
  kependudukan: {
    text: 'Terlayaninya administrasi kependudukan',
    indicators: [
      indicator('quantity', 'Jumlah dokumen terlayani', 900, 'dokumen'),
      indicator('time', 'Waktu penerbitan surat pengantar', 1, 'hari'),
    ],
  },
  kepegawaian: {
    text: 'Tertibnya administrasi kepegawaian',
    indicators: [
      indicator('quantity', 'Berkas kepegawaian termutakhirkan', 100, '%'),
      indicator('quality', 'Kesalahan data kepegawaian', 2, 'kesalahan'),
    ],
  },
}
