import { type PhraseTopic, phrases } from '../appraisal/phrases.ts'
import type { Aspect } from '../plan/aspect.ts'
import type { Rating } from '../appraisal/rating.ts'

/** Of which field a sentence is one; a note of a rating takes those about what happened and what is next as well. */
export const phraseParts = ['situation', 'fact', 'effect', 'nextStep', 'note'] as const
export type PhrasePart = (typeof phraseParts)[number]

/** What a sentence is about: a value, leadership, or an aspect of a result. */
export type BankTopic = PhraseTopic | Aspect

/** A sentence that can be put into a text; each `…` is filled in by hand. */
export interface Phrase {
  readonly part: PhrasePart
  readonly text: string
  readonly topic?: BankTopic
  /** Of a value: with which rating it goes. */
  readonly rating?: Rating
  /** Whether it is the office's own: kept by somebody, or learned because it was used more than once. */
  readonly own?: 'kept' | 'learned'
}

type AspectPhrases = Readonly<Record<'above' | 'below', readonly [fact: string, nextStep: string]>>

/** By kind of result (Ps 9: quantity, quality, time, cost), in Indonesian as the documents are. */
const aspectPhrases: Readonly<Record<Aspect, AspectPhrases>> = {
  quantity: {
    above: [
      '… dari … berkas selesai sampai akhir bulan …',
      'Bagikan cara membagi pekerjaan kepada rekan yang tertinggal',
    ],
    below: [
      'Baru … dari … berkas selesai sampai akhir bulan …',
      'Bagi sisa … berkas per minggu sampai tanggal …',
    ],
  },
  quality: {
    above: [
      'Dari … surat yang diperiksa tidak ada yang dikembalikan',
      'Jadikan berkas … contoh baku bagi seksi',
    ],
    below: [
      '… dari … surat dikembalikan karena …',
      'Pakai daftar periksa … sebelum surat diajukan, mulai tanggal …',
    ],
  },
  time: {
    above: [
      'Laporan … diserahkan … hari sebelum batas',
      'Pertahankan jadwal … dan catat langkah yang mempercepat',
    ],
    below: [
      'Laporan … diserahkan … hari setelah batas tanggal …',
      'Kirim rancangan … hari sebelum batas agar sempat diperiksa',
    ],
  },
  cost: {
    above: [
      'Kegiatan … terlaksana dengan … persen anggaran',
      'Catat penghematan … sebagai acuan tahun depan',
    ],
    below: [
      'Anggaran … baru terserap … persen sampai bulan …',
      'Susun jadwal pencairan … bersama bendahara sampai tanggal …',
    ],
  },
}

const effects = [
  'Warga menunggu … hari lebih lama',
  'Warga tidak perlu datang lagi',
  'Rekan … harus mengerjakan ulang …',
  'Rekan … dapat melanjutkan pekerjaannya pada hari yang sama',
  'Laporan kecamatan ke kabupaten tertunda … hari',
]
const situations = [
  'Pada pengaduan warga tanggal …',
  'Saat rapat … tanggal …',
  'Pada laporan bulan …',
  'Dalam kegiatan … di kelurahan …',
]

/** The program's own sentences. */
export const phraseBank: readonly Phrase[] = [
  ...situations.map((text): Phrase => ({ part: 'situation', text })),
  ...(Object.keys(phrases) as PhraseTopic[]).flatMap((topic): Phrase[] => {
    const { strength, weakness, feedback } = phrases[topic]
    const [fact = feedback, nextStep] = feedback.split('; ')
    return [
      { part: 'fact', text: strength, topic, rating: 'above' },
      { part: 'fact', text: weakness, topic, rating: 'below' },
      { part: 'fact', text: fact, topic, rating: 'below' },
      ...(nextStep === undefined ? [] : [{ part: 'nextStep', text: sentence(nextStep), topic } as const]),
    ]
  }),
  ...(Object.keys(aspectPhrases) as Aspect[]).flatMap((topic) =>
    (['above', 'below'] as const).flatMap((rating): Phrase[] => {
      const [fact, nextStep] = aspectPhrases[topic][rating]
      return [
        { part: 'fact', text: fact, topic, rating },
        { part: 'nextStep', text: nextStep, topic, rating },
      ]
    }),
  ),
  ...effects.map((text): Phrase => ({ part: 'effect', text })),
]

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

interface Asked {
  readonly part: PhrasePart
  /** What the text is about, the nearest first. */
  readonly topics?: readonly BankTopic[] | undefined
  readonly rating?: Rating | undefined
}

/** Into which fields a sentence of a part goes. */
const fitting: Readonly<Record<PhrasePart, readonly PhrasePart[]>> = {
  situation: ['situation'],
  fact: ['fact', 'situation'],
  effect: ['effect'],
  nextStep: ['nextStep'],
  note: ['note', 'fact', 'nextStep', 'effect'],
}

/** The sentences for a field: those about the same thing first, of them the office's own, then those of the rating. */
export function phrasesFor(all: readonly Phrase[], { part, topics = [], rating }: Asked): Phrase[] {
  const parts = fitting[part]
  const weight = (phrase: Phrase) =>
    (phrase.topic !== undefined && topics.includes(phrase.topic) ? 8 : 0) +
    (phrase.own === undefined ? 0 : 4) +
    (parts[0] === phrase.part ? 2 : 0) +
    (rating !== undefined && phrase.rating === rating ? 1 : 0)
  return all.filter((phrase) => parts.includes(phrase.part)).toSorted((a, b) => weight(b) - weight(a))
}

export const blank = '…'

/** The next blank of a text at or after a place; undefined where none is left, so that Tab leaves the field. */
export function nextBlank(text: string, from: number): number | undefined {
  const at = text.indexOf(blank, from)
  return at >= 0 ? at : undefined
}

/** A text with a sentence in the place of what is selected, joined by a space where words would touch. */
export function withPhrase(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  phrase: string,
): { readonly text: string; readonly from: number } {
  const before = text.slice(0, start)
  const gap = before !== '' && !/\s$/u.test(before) ? ' ' : ''
  const after = text.slice(end)
  const tail = after !== '' && !/^[\s.,;]/u.test(after) ? ' ' : ''
  return { text: `${before}${gap}${phrase}${tail}${after}`, from: before.length + gap.length }
}
