import type { NameUnder } from '../text/catalogue.ts'

/** The annex A.1.8, obligatory for everyone (Ps 11–13; p60–61): what is needed, how is reported, what follows. */
export const annexParts = ['resources', 'accountability', 'consequences'] as const
export type AnnexPart = (typeof annexParts)[number]

/** Sentences to begin with, in Indonesian as the form is (domain.md §4.6); each is one click. */
export const annexSeeds: Readonly<Record<AnnexPart, readonly string[]>> = {
  resources: [
    'Dukungan anggaran perjalanan dinas ke kelurahan',
    'Dukungan perangkat komputer dan jaringan',
    'Pendampingan pimpinan dalam koordinasi lintas seksi',
  ],
  accountability: ['Hasil kerja dilaporkan setiap bulan berikut data dukung berupa laporan dan dokumentasi'],
  consequences: [
    'Apabila memenuhi ekspektasi diusulkan mengikuti pengembangan kompetensi',
    'Apabila tidak memenuhi ekspektasi diberikan teguran dan penugasan ditinjau kembali',
  ],
}

export interface AnnexLine {
  readonly id: string
  readonly rowVersion: number
  readonly part: AnnexPart
  readonly text: string
}

/** What is missing of a part, by name; for a list of three problems. */
export const annexProblem: Readonly<Record<AnnexPart, NameUnder<'plan.problem'>>> = {
  resources: 'noResources',
  accountability: 'noAccountability',
  consequences: 'noConsequences',
}
