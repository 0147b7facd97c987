import { present } from '#shared/api/present.ts'
import { parseArgs } from 'node:util'
import { parsePeriod } from '#shared/period/period.ts'
import { type FormFormat, formFormats } from '#shared/form/form.ts'
import { importKinds, type ImportKind } from '#shared/import/preview.ts'
import { languages, type Language } from '#shared/office/office.ts'
import { planActions } from './plan-actions.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import type { Sentence } from '#shared/text/translate.ts'

/** A wrong command line: the only reason for exit code 2. */
export class UsageError extends Error {
  readonly sentence: Sentence
  constructor(key: TextKey, params: NonNullable<Sentence['params']> = {}) {
    super(key)
    this.sentence = { key, params }
  }
}

const options = {
  office: { type: 'string' },
  kind: { type: 'string' },
  year: { type: 'string' },
  from: { type: 'string' },
  sheet: { type: 'string' },
  marked: { type: 'string' },
  period: { type: 'string' },
  unit: { type: 'string' },
  out: { type: 'string' },
  form: { type: 'string' },
  format: { type: 'string' },
  against: { type: 'string' },
  to: { type: 'string' },
  'passphrase-file': { type: 'string' },
  recipient: { type: 'string', multiple: true },
  'identity-file': { type: 'string' },
  basis: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  witness: { type: 'string', multiple: true },
  person: { type: 'string', multiple: true },
  mine: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const
type OptionName = keyof typeof options

interface Shape {
  readonly positionals: readonly string[]
  readonly options: readonly OptionName[]
  readonly required?: readonly OptionName[]
}

/** What each command takes besides `--json`, `--lang`, `--help` and `--version`. */
export const shapes = {
  new: { positionals: ['FILE'], options: ['office'], required: ['office'] },
  sample: { positionals: ['FILE'], options: [] },
  import: { positionals: ['FILE', 'WORKBOOK'], options: ['kind', 'year', 'sheet', 'marked', 'dry-run'] },
  list: { positionals: ['FILE', 'KIND'], options: ['year'] },
  ranking: { positionals: ['FILE'], options: ['year', 'period', 'unit'], required: ['year'] },
  clocks: { positionals: ['FILE'], options: ['year', 'unit'], required: ['year'] },
  duk: { positionals: ['FILE'], options: ['year', 'unit'], required: ['year'] },
  career: { positionals: ['FILE'], options: ['year', 'unit'], required: ['year'] },
  credits: { positionals: ['FILE'], options: ['year', 'unit'], required: ['year'] },
  plans: {
    positionals: ['FILE', planActions.join('|')],
    options: ['year', 'from', 'unit', 'dry-run', 'person', 'reason'],
    required: ['year'],
  },
  guide: { positionals: ['FILE'], options: ['period', 'unit'], required: ['period'] },
  training: { positionals: ['FILE'], options: ['year', 'period', 'unit'], required: ['year'] },
  strengths: { positionals: ['FILE'], options: ['year', 'period', 'unit'], required: ['year'] },
  next: { positionals: ['FILE'], options: ['year', 'unit', 'mine'] },
  story: { positionals: ['FILE'], options: ['year', 'period', 'person'] },
  evidence: { positionals: ['FILE', 'check'], options: [] },
  report: { positionals: ['FILE'], options: ['year', 'out'], required: ['year', 'out'] },
  export: { positionals: ['FILE', 'KIND'], options: ['year', 'out'], required: ['year', 'out'] },
  fill: { positionals: ['FILE', 'TEMPLATE'], options: ['year', 'out'], required: ['year', 'out'] },
  close: { positionals: ['FILE'], options: ['year', 'reason'], required: ['year'] },
  undo: { positionals: ['FILE', 'BATCH'], options: [] },
  verify: { positionals: ['FILE'], options: ['against'] },
  documents: {
    positionals: ['FILE'],
    options: ['year', 'period', 'form', 'format', 'person', 'unit', 'out'],
    required: ['year', 'out'],
  },
  backup: { positionals: ['FILE'], options: ['to', 'passphrase-file', 'recipient'], required: ['to'] },
  backups: { positionals: ['FILE'], options: [] },
  restore: { positionals: ['BACKUP'], options: ['to', 'passphrase-file', 'identity-file'], required: ['to'] },
  salvage: { positionals: ['DAMAGED'], options: ['to'], required: ['to'] },
  'destroy-year': {
    positionals: ['FILE'],
    options: ['year', 'basis', 'by', 'reason', 'witness'],
    required: ['year', 'basis', 'by', 'reason'],
  },
  call: { positionals: ['FILE', 'OPERATION', 'JSON'], options: [] },
} as const satisfies Record<string, Shape>
export type CommandName = keyof typeof shapes

/** What may follow FILE, where it is one of a few words. */
const secondWords: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  list: importKinds,
  export: importKinds,
  evidence: ['check'],
  plans: planActions,
}

export interface CommandLine {
  readonly command: CommandName | 'help' | 'version'
  readonly file: string
  /** What follows FILE. */
  readonly second: string
  readonly third: string
  readonly json: boolean
  readonly language: Language
  readonly dryRun: boolean
  readonly mine: boolean
  readonly office?: string
  readonly kind?: ImportKind
  readonly year?: number
  /** The year from which drafts are built. */
  readonly from?: number
  readonly sheet?: string
  /** Where the workbook with its errors marked goes. */
  readonly marked?: string
  readonly period?: string
  readonly unit?: string
  readonly out?: string
  /** Number of an official form. */
  readonly form?: string
  /** Absent: as the name of the file says, else PDF. */
  readonly format?: FormFormat
  /** The office that a printed form is held against. */
  readonly against?: string
  readonly to?: string
  readonly passphraseFile?: string
  readonly recipient?: readonly string[]
  readonly identityFile?: string
  readonly basis?: string
  readonly by?: string
  readonly reason?: string
  readonly witness?: readonly string[]
  /** NIPs. */
  readonly person?: readonly string[]
}

/** Reads the arguments; throws UsageError for what no command knows. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv)
  const [command, ...given] = positionals
  const plain = { ...wordsOf(given), ...habitsOf(values) }
  if (values.version) return { command: 'version', ...plain }
  if (values.help || command === 'help') return { command: 'help', ...plain }
  if (command === undefined) throw new UsageError('cli.usage.noCommand')
  if (!isCommand(command)) throw new UsageError('cli.usage.unknownCommand', { command })
  check(command, given, values)
  const [year, from] = [values.year, values.from].map((text) => (text === undefined ? text : yearOf(text)))
  const period = values.period
  checkPeriod(period, year)
  const kinds = secondWords[command]
  if (kinds) oneOf(kinds, plain.second, command)
  const { office, sheet, marked, unit, out, to, recipient, basis, by, reason, witness } = values
  const { person, form, against } = values
  const format = values.format === undefined ? undefined : oneOf(formFormats, values.format, 'format')
  const { 'passphrase-file': passphraseFile, 'identity-file': identityFile } = values
  const kind = values.kind === undefined ? undefined : oneOf(importKinds, values.kind, 'kind')
  return {
    command,
    ...plain,
    ...present({
      office,
      sheet,
      marked,
      period,
      unit,
      out,
      to,
      passphraseFile,
      recipient,
      identityFile,
      kind,
      year,
    }),
    ...present({ basis, by, reason, witness, from, person, form, format, against }),
  }
}

function wordsOf([file = '', second = '', third = '']: readonly string[]) {
  return { file, second, third }
}

/** How every command may be told to answer. */
function habitsOf({
  json = false,
  'dry-run': dryRun = false,
  mine = false,
  lang = 'id',
}: ReturnType<typeof parse>['values']) {
  return { json, dryRun, mine, language: oneOf(languages, lang, 'lang') }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const key = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'optionValue'
    throw new UsageError(`cli.usage.${key}`, { option })
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(shapes, name)
}

function check(
  command: CommandName,
  given: readonly string[],
  values: Readonly<Partial<Record<OptionName, string | boolean | readonly string[]>>>,
): void {
  const shape: Shape = shapes[command]
  const missing = shape.positionals[given.length]
  if (missing !== undefined) throw new UsageError('cli.usage.missing', { command, what: missing })
  const surplus = given[shape.positionals.length]
  if (surplus !== undefined) throw new UsageError('cli.usage.surplus', { command, what: surplus })
  const common: readonly string[] = ['json', 'lang', 'help', 'version']
  for (const name of Object.keys(values))
    if (!common.includes(name) && !(shape.options as readonly string[]).includes(name))
      throw new UsageError('cli.usage.notOfCommand', { command, option: `--${name}` })
  for (const name of shape.required ?? [])
    if (values[name] === undefined) throw new UsageError('cli.usage.missing', { command, what: `--${name}` })
}

/** A period is one of the year where a year is told. */
function checkPeriod(period: string | undefined, year: number | undefined): void {
  if (period === undefined) return
  const told = parsePeriod(period)?.year
  if (told === undefined || (year !== undefined && told !== year))
    throw new UsageError('cli.usage.period', { period })
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new UsageError('cli.usage.year', { year: text })
  return Number(text)
}

function oneOf<T extends string>(known: readonly T[], value: string, option: string): T {
  const found = known.find((item) => item === value)
  if (found === undefined) throw new UsageError('cli.usage.oneOf', { option, value, known: known.join(', ') })
  return found
}
