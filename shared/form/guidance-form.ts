import type { Competence } from '../development/competence.ts'
import type { Guidance, GuidanceKind } from '../development/guidance.ts'
import type { PlanSnapshot, SignedPerson } from '../plan/snapshot.ts'
import type { Period } from '../period/period.ts'
import type { FormCode } from './form.ts'
import type { FormStyle } from './form-facts.ts'
import { frameOf } from './form-frame.ts'
import type { Cell, FormPage, Table } from './form-page.ts'
import { byHand, centred, identityTable, linesOf, plain, signatureOf, tinted } from './form-tables.ts'
import { rangeLines } from './plan-form.ts'
import { dayOnForm, rangeOnForm } from './official-words.ts'

// Records of guidance and the report of a behaviour problem (L III.D; p. 80–87).

const guidanceCodes: Readonly<Record<GuidanceKind, FormCode>> = {
  coaching: 'B.1.6',
  mentoring: 'B.1.7',
  employeeSheet: 'B.1.8',
  leaderSheet: 'B.1.9',
  problemReport: 'B.1.10',
}

interface GuidanceFacts {
  readonly style: FormStyle
  readonly period: Period
  readonly people: PlanSnapshot
  readonly guidance: Guidance
  /** Who guided, where it is not the appraiser. */
  readonly leader?: SignedPerson | undefined
}

const leaderRole = 'Pimpinan/ Pihak Lain yang Diberikan Penugasan Khusus'
/** Only these two bear the agency and the period. */
const withAgency: ReadonlySet<FormCode> = new Set(['B.1.6', 'B.1.7'])

export function guidanceForm({ style, period, people, guidance, leader }: GuidanceFacts): FormPage {
  const code = guidanceCodes[guidance.kind]
  const { employee, appraiser } = people
  const isEmployees = guidance.kind === 'employeeSheet'
  const signs = signatureOf({
    role: rightRoles[guidance.kind],
    person: isEmployees ? employee : guidance.kind === 'problemReport' ? appraiser : (leader ?? appraiser),
    place: style.place,
    on: byHand,
  })
  return {
    ...frameOf({ style }, { code, subject: employee.name }),
    ...(withAgency.has(code) && {
      agency: { name: style.agency, range: rangeLines(code, rangeOnForm(period)) },
    }),
    tables: [identityTable(code, people), ...bodies[guidance.kind](guidance)],
    kept: 1,
    ...(withAgency.has(code) && { left: signatureOf({ role: 'Pegawai yang Dinilai', person: employee }) }),
    right: signs,
    notes: guidance.kind === 'coaching' ? [changeNote] : [],
  }
}

const changeNote = '*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP'
const rightRoles: Readonly<Record<GuidanceKind, string>> = {
  coaching: leaderRole,
  mentoring: leaderRole,
  employeeSheet: 'Pegawai yang Dinilai',
  leaderSheet: 'Pimpinan atau Pihak Lain yang Diberikan Penugasan Khusus',
  problemReport: 'Pejabat Penilai Kinerja',
}

type Body = (guidance: Guidance) => Table[]
const bodies: Readonly<Record<GuidanceKind, Body>> = {
  coaching: coachingBody,
  mentoring: mentoringBody,
  employeeSheet: employeeBody,
  leaderSheet: leaderBody,
  problemReport: problemBody,
}

/** A head with who fills the part in, over the whole width. */
const opening = (title: string, hand?: string): Table => ({
  widths: [100],
  head: [],
  rows: [
    [
      {
        lines: [title, ...(hand === undefined ? [] : [{ text: `(${hand})`, style: 'italic' as const }])],
        tint: true,
        align: 'center',
      },
    ],
  ],
})
const listed = (
  widths: readonly number[],
  heads: readonly string[],
  values: readonly (string | undefined)[],
): Table => ({
  widths,
  head: [heads.map((head) => tinted(head, { align: 'middle' }))],
  rows: [values.map((value): Cell => ({ lines: linesOf(value) }))],
})
const free = (text: string | undefined): Table => ({
  widths: [100],
  head: [],
  rows: [[{ lines: text === undefined ? ['-'] : linesOf(text) }]],
})

const byEmployee = 'diisi oleh Pegawai'

function coachingBody({ measure, agreed, body }: Guidance): Table[] {
  return [
    opening('TUJUAN: APA YANG INGIN SAYA CAPAI?', byEmployee),
    listed(
      [26.2, 23.1, 24.7, 26],
      ['INDIKATOR KINERJA INDIVIDU', 'BASELINE TARGET (JIKA ADA)', 'TARGET', 'STRATEGI PENCAPAIAN TARGET'],
      [[measure, body['goal']].filter(Boolean).join('\n'), undefined, body['target'], body['strategy']],
    ),
    opening('FAKTA: DIMANA SAYA SEKARANG?', byEmployee),
    listed(
      [26.2, 23.1, 24.7, 26],
      ['TARGET SKP', 'PROGRES PENCAPAIAN TARGET', 'MASALAH / HAMBATAN', 'PENYEBAB'],
      [body['target'], body['progress'], body['obstacle'], body['cause']],
    ),
    opening('PELUANG: APA YANG DAPAT SAYA LAKUKAN?', byEmployee),
    free(body['opportunity']),
    opening(
      'LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?',
      'rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang disepakati dengan pegawai',
    ),
    listed(
      [30.5, 33.3, 36.2],
      [
        'INDIKATOR KINERJA INDIVIDU',
        'STRATEGI UNTUK MENGATASI MASALAH/HAMBATAN',
        'PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET (YA/ TIDAK)*',
      ],
      [measure, agreed, body['adjustment']],
    ),
  ]
}

function mentoringBody({ date, agreed, followUpOn, body }: Guidance): Table[] {
  return [
    opening('TUJUAN: APA YANG INGIN SAYA CAPAI DENGAN MENTORING?', byEmployee),
    listed(
      [36.2, 20.7, 23.5, 19.6],
      [
        'KEAHLIAN/ KETERAMPILAN SPESIFIK YANG AKAN DIKEMBANGKAN',
        'JANGKA WAKTU MENTORING',
        'PERUBAHAN YANG DIHARAPKAN',
        'UKURAN KEBERHASILAN MENTORING',
      ],
      [body['skill'], body['duration'], body['change'], body['success']],
    ),
    opening('JURNAL MENTORING'),
    listed(
      [18, 38.9, 23.9, 19.2],
      ['WAKTU DAN TEMPAT', 'MATERI MENTORING', 'RENCANA AKSI', 'TARGET WAKTU RENCANA AKSI'],
      [
        [dayOnForm(date), body['place']].filter(Boolean).join('\n'),
        body['material'],
        agreed,
        followUpOn && dayOnForm(followUpOn),
      ],
    ),
  ]
}

const criteria = [
  [
    'TENTANG PEGAWAI',
    [
      ['heard', 'Saya merasa diperhatikan dan dipahami'],
      ['valued', 'Saya merasa tindakan/langkah yang telah saya lakukan dihargai'],
      ['free', 'Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya'],
    ],
  ],
  [
    'TENTANG PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS',
    [
      ['factual', 'Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat'],
      ['positive', 'Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif'],
      ['asking', 'Lebih banyak menggunakan metode bertanya dibandingkan menggurui'],
    ],
  ],
  [
    'TENTANG PEGAWAI DAN PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS',
    [
      ['helped', 'Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut'],
      ['clear', 'Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini'],
      ['purpose', 'Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini'],
    ],
  ],
] as const

/** The criteria count through over the three subjects. */
function employeeBody({ body }: Guidance): Table[] {
  const answers: Readonly<Record<string, string | undefined>> = body
  return [
    {
      widths: [29.6, 49.3, 21.1],
      head: [['SUBJEK', 'KRITERIA', 'UMPAN BALIK'].map((head) => tinted(head, { align: 'middle' }))],
      rows: criteria.flatMap(([subject, lines], group) =>
        lines.map(([field, text], index) => [
          ...(index === 0 ? [{ ...centred(subject), down: lines.length }] : []),
          { lines: [{ text, number: `${group * 3 + index + 1}.` }] },
          { lines: linesOf(answers[field]) },
        ]),
      ),
    },
  ]
}

const competenceGroups: readonly (readonly [string, readonly (readonly [Competence, string])[]])[] = [
  [
    'Manajerial',
    [
      ['integrity', 'Integritas'],
      ['cooperation', 'Kerjasama'],
      ['communication', 'Komunikasi'],
      ['resultOrientation', 'Orientasi pada Hasil'],
      ['publicService', 'Pelayanan Publik'],
      ['developingOthers', 'Pengembangan Diri dan Orang Lain'],
      ['managingChange', 'Mengelola Perubahan'],
      ['decisionMaking', 'Pengambilan Keputusan'],
    ],
  ],
  ['Sosio Kultural', [['unity', 'Perekat dan Pemersatu Bangsa']]],
  ['Teknis', [['technical', 'Kompetensi teknis jabatan']]],
]
const standard = 'standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan'
const scale = [
  ['Sangat Kurang', `jauh dibawah ${standard} (Tidak ada Indikator Kompetensi yang dipenuhi)`],
  ['Kurang memadai', `dibawah ${standard} (1-2 Indikator Kompetensi yang dipenuhi)`],
  ['Memadai', `sesuai ${standard} (3 Indikator Kompetensi yang dipenuhi)`],
  [
    'Diatas Memadai',
    `diatas ${standard} (3 Indikator Kompetensi dipenuhi dan menunjukkan perilaku di atas level kompetensinya)`,
  ],
  [
    'Istimewa',
    `jauh diatas ${standard} (3 Indikator Perilaku dipenuhi dan menunjukkan perilaku jauh di atas level kompetensinya)`,
  ],
] as const

function leaderBody({ scores, body }: Guidance): Table[] {
  const scoreOf = new Map(scores.map((score) => [score.competence, score]))
  return [
    {
      widths: [7.1, 42.3, 9.7, 40.9],
      head: [
        ['NO', 'KOMPETENSI PEGAWAI*', 'NILAI (SKALA 1-5)', 'ALASAN TERHADAP PENILAIAN KOMPETENSI'].map(
          (head) => tinted(head, { align: 'middle' }),
        ),
      ],
      rows: competenceGroups.flatMap(([group, lines], at) => [
        [centred(String(at + 1)), { ...plain(group), across: 3 }],
        ...lines.map(([competence, name], index) => [
          plain(undefined),
          { lines: [{ text: name, number: `${index + 1}.` }] },
          centred(scoreOf.get(competence)?.score.toString()),
          plain(scoreOf.get(competence)?.reason),
        ]),
      ]),
    },
    opening('REKOMENDASI'),
    free(
      [body['recommendation'], [body['decidedBy'], body['decision']].filter(Boolean).join(': ')]
        .filter(Boolean)
        .join('\n'),
    ),
    {
      widths: [7.2, 17.5, 75.3],
      head: [[tinted('DESKRIPSI SKALA PENILAIAN', { across: 3, align: 'center' })]],
      rows: scale.map(([name, meaning], index) => [
        centred(String(index + 1)),
        plain(name),
        plain(`Diberikan apabila pegawai yang dinilai kompetensinya ${meaning}`),
      ]),
    },
  ]
}

const byAppraiser = 'diisi oleh pejabat penilai kinerja'

function problemBody({ body }: Guidance): Table[] {
  const asked = (question: string, answer: string | undefined) => [
    { text: question, style: 'bold' as const },
    ...(answer === undefined ? ['-'] : linesOf(answer)),
  ]
  return [
    opening('MASALAH: APA PERMASALAHAN PERILAKU KERJA PEGAWAI DIDASARKAN PADA NILAI DASAR ASN?', byAppraiser),
    {
      widths: [100],
      head: [],
      rows: [
        [
          {
            lines: [
              ...asked(
                'APAKAH ANDA MEMILIKI EKSPEKTASI KHUSUS TERHADAP YANG BERSANGKUTAN? JIKA YA, APA EKSPEKTASI KHUSUS TERSEBUT?',
                body['expectation'],
              ),
              ...asked(
                'JELASKAN SECARA DETIL PERMASALAHAN TERKAIT PERILAKU KERJA PEGAWAI YANG DIANGGAP MENGHAMBAT KINERJA INDIVIDU, UNIT KERJA, DAN/ATAU TIM KERJA!',
                body['problem'],
              ),
              ...asked(
                'APAKAH PERMASALAHAN PERILAKU KERJA SERUPA JUGA TERJADI PADA PEGAWAI LAINNYA? YA / TIDAK',
                body['others'],
              ),
            ],
          },
        ],
      ],
    },
    opening('RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN UNTUK PERBAIKAN PERILAKU KERJA PEGAWAI?', byAppraiser),
    {
      widths: [100],
      head: [],
      rows: [
        [
          {
            lines: asked(
              'YANG SUDAH SAYA LAKUKAN UNTUK MEMPERBAIKI PERILAKU KERJA PEGAWAI ADALAH:',
              body['done'],
            ),
          },
        ],
      ],
    },
  ]
}
