import { spellingOf } from '../spelling/spelling.ts'

// Finds words that say nothing and parts that are missing. It only advises: it stores and refuses nothing.

/**
 * What people write when they have nothing to say. Each stands for itself and for its forms with `lagi`, `lebih`, `sangat` and the like,
 * which are fillers anyway.
 */
const stockPhrases = [
  'kerja bagus',
  'kerja baik',
  'kerja yang bagus',
  'kerja keras',
  'kinerja bagus',
  'kinerja baik',
  'bagus',
  'baik',
  'sudah baik',
  'cukup baik',
  'kurang baik',
  'kurang bagus',
  'sangat baik',
  'mantap',
  'luar biasa',
  'hebat',
  'memuaskan',
  'kurang memuaskan',
  'sesuai harapan',
  'sesuai ekspektasi',
  'sesuai target',
  'di atas ekspektasi',
  'di bawah ekspektasi',
  'tingkatkan',
  'ditingkatkan',
  'meningkatkan',
  'peningkatan',
  'perlu perbaikan',
  'perbaikan',
  'perbaiki',
  'diperbaiki',
  'memperbaiki',
  'pertahankan',
  'dipertahankan',
  'mempertahankan',
  'semangat',
  'tetap semangat',
  'kurang',
  'kurang maksimal',
  'belum maksimal',
  'belum optimal',
  'kurang optimal',
  'optimalkan',
  'dioptimalkan',
  'maksimalkan',
  'berprestasi',
  'rajin',
  'malas',
  'kurang rajin',
  'disiplin',
  'kurang disiplin',
  'perlu pembinaan',
  'perlu perhatian',
  'terima kasih',
  'lanjutkan',
  'selesai',
  'terlaksana',
  'well done',
  'good job',
  'ok',
  'oke',
].map(wordsOf)

/** They carry no news of their own. */
const fillers = new Set(
  `yang dan atau di ke dari pada untuk dengan agar supaya dalam oleh bagi itu ini ia dia beliau saudara saudari bapak ibu anda kamu
  nya lagi lebih sangat sekali cukup agak terus selalu tetap masih sudah telah belum perlu harus dapat bisa mohon tolong harap
  semoga ke depan depannya kedepan kedepannya selanjutnya berikutnya nanti tahun bulan hari hasil kerja kinerja kerjanya kinerjanya
  pekerjaan pekerjaannya tugas tugasnya prestasi perilaku sikap sikapnya pelayanan layanan pegawai asn secara hal semua segala
  serta juga saja hanya mampu menjadi jadi akan ada adalah sebagai tidak`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.toUpperCase()),
)

/** So many words of its own make a sentence that tells something, however many stock words stand beside them. */
const tellingWords = 3
/** So few tell nothing even without a stock word. */
const fewWords = 2

function wordsOf(text: string): readonly string[] {
  return spellingOf(text).split(' ')
}

/** The words that say nothing where a text holds nothing else, as they were typed in small letters; undefined of one that tells something. */
export function emptyPhraseIn(text: string): string | undefined {
  const words = wordsOf(text)
  if (words.length === 0 || words[0] === '') return undefined
  // a number or a date can be checked, and a blank is still to be filled in
  if (/\d|…/.test(text)) return undefined
  const stock = stockPhrases.filter((phrase) => indexOf(words, phrase) >= 0)
  const used = new Set(stock.flat())
  const own = words.filter((word) => !fillers.has(word) && !used.has(word))
  if (own.length >= (stock.length > 0 ? tellingWords : fewWords)) return undefined
  const longest = stock.toSorted((a, b) => b.length - a.length)[0] ?? words
  return longest.join(' ').toLowerCase()
}

function indexOf(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, at) => phrase.every((word, index) => words[at + index] === word))
}

export const checkedParts = ['fact', 'effect', 'nextStep'] as const
export type CheckedPart = (typeof checkedParts)[number]

/** What is said beside a field: an empty phrase that stands in it, or that the part is missing. */
type Finding = { readonly kind: 'empty'; readonly phrase: string } | { readonly kind: 'missing' }

/** Words by which an effect or a next step shows although it was typed into the sentence about what happened. */
const marks: Readonly<Record<'effect' | 'nextStep', RegExp>> = {
  effect:
    /\b(sehingga|akibat(nya)?|mengakibatkan|berakibat|berdampak|dampak(nya)?|menyebabkan|membuat|memudahkan|mempercepat|menghambat|hasilnya|karena itu|maka|jadi)\b/iu,
  nextStep:
    /\b(tetapkan|susun|gunakan|jadwalkan|sampaikan|ikuti|dengarkan|sepakati|bagikan|lakukan|mulai|minta|buat|catat|periksa|siapkan|kirim|laporkan|agar|supaya|mohon|tolong|harap|sebaiknya|berikutnya|selanjutnya|besok|(minggu|bulan|triwulan) depan)\b/iu,
}

interface Said {
  readonly situation?: string | undefined
  readonly fact?: string | undefined
  readonly effect?: string | undefined
  readonly nextStep?: string | undefined
}

/** What is empty or missing, by the field beside which it is said; nothing before something was typed about what happened. */
export function findingsOf(said: Said): Readonly<Partial<Record<CheckedPart, Finding>>> {
  const { fact = '', situation = '' } = said
  if (fact.trim() === '') return {}
  const told = `${situation} ${fact}`
  return {
    ...emptyIn('fact', fact),
    ...(['effect', 'nextStep'] as const).reduce((found, part) => {
      const text = said[part] ?? ''
      if (text.trim() !== '') return { ...found, ...emptyIn(part, text) }
      return marks[part].test(told) ? found : { ...found, [part]: { kind: 'missing' } }
    }, {}),
  }
}

function emptyIn(part: CheckedPart, text: string): Partial<Record<CheckedPart, Finding>> {
  const phrase = emptyPhraseIn(text)
  return phrase === undefined ? {} : { [part]: { kind: 'empty', phrase } }
}
