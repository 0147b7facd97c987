import path from 'node:path'
import { type Call, createCall } from '#shared/api/client.ts'
import { AppError, type Failure } from '#shared/api/errors.ts'
import { type Language, languages, type OfficeCondition } from '#shared/office/office.ts'
import type { Sentence, Texts } from '#shared/text/translate.ts'
import { failureOf } from '../api/failure.ts'
import { type Credentials, sessionFor, signIn } from './sign-in.ts'
import { type CommandLine, readCommandLine, UsageError } from './command-line.ts'
import { helpLines } from './help.ts'
import type { ExitCode, OfficeRun, Outcome, Run } from './outcome.ts'

interface CliIo {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Where the person typed: relative paths count from here. */
  readonly cwd: string
  /** With what to sign in where the office has accounts. */
  readonly credentials?: Credentials
  readonly now?: () => Date
  /** Given what is a bug and its stack; nobody by default, since a person gets a sentence. */
  readonly report?: (error: unknown) => void
}

/**
 * Runs one command. With `--json` standard output gets exactly one JSON document, also for a failure; otherwise tables and
 * results for people. Failures are sentences on standard error, never a stack. Returns the exit code; never rejects.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const json = argv.includes('--json')
  try {
    const outcome = await perform(readCommandLine(argv), io)
    if (json) io.out(`${JSON.stringify(outcome.json)}\n`)
    else io.out(`${outcome.lines.join('\n')}\n`)
    return outcome.exitCode ?? 0
  } catch (error) {
    const { texts, say } = await loadTexts(languageOf(argv))
    const isUsage = error instanceof UsageError
    const document = isUsage
      ? { code: 'usage', message: say(error.sentence) }
      : errorDocument(
          say,
          failureOf(error, (bug) => io.report?.(bug)),
        )
    io.err([document.message, ...fieldLines(document)].join('\n') + '\n')
    if (isUsage) io.err(`${texts.t('cli.usage.help')}\n`)
    if (json) io.out(`${JSON.stringify({ error: document })}\n`)
    return isUsage ? 2 : 1
  }
}

interface ErrorDocument {
  readonly code: string
  readonly message: string
  readonly fields?: Readonly<Record<string, string>>
}

type Say = (sentence: Sentence) => string

/** Loaded where a sentence is needed: support's `call` answers without one, and the catalogue is not small. */
async function loadTexts(language: Language): Promise<{ readonly texts: Texts; readonly say: Say }> {
  const { createTexts, say } = await import('#shared/text/translate.ts')
  const texts = createTexts(language)
  return { texts, say: (sentence) => say(texts, sentence) }
}

function errorDocument(say: Say, { code, key, params = {}, fields = {} }: Failure): ErrorDocument {
  const sentences = Object.entries(fields).map(([field, message]) => [field, say(message)])
  return {
    code,
    message: say({ key, params }),
    ...(sentences.length > 0 && { fields: Object.fromEntries(sentences) as Record<string, string> }),
  }
}

function fieldLines({ message, fields = {} }: ErrorDocument): string[] {
  return Object.entries(fields).flatMap(([field, sentence]) =>
    sentence === message ? [] : [`  ${field}: ${sentence}`],
  )
}

/** Before the command line is known to be right, its errors already speak the language asked for. */
function languageOf(argv: readonly string[]): Language {
  const asked = argv[argv.indexOf('--lang') + 1] ?? argv.find((text) => text.startsWith('--lang='))?.slice(7)
  return languages.find((language) => argv.includes(`--lang=${language}`) || language === asked) ?? 'id'
}

async function perform(line: CommandLine, io: CliIo): Promise<Outcome> {
  const resolve = (typed: string) => path.resolve(io.cwd, typed)
  const now = io.now ?? (() => new Date())
  if (line.command === 'call') {
    const { callCommand } = await import('./call-command.ts')
    return await withOffice(resolve(line.file), now, io, line.language, (call) => callCommand(call, line))
  }
  if (line.command === 'help') {
    const { texts } = await loadTexts(line.language)
    const lines = helpLines(texts)
    return { json: { help: lines.join('\n') }, lines }
  }
  if (line.command === 'version') {
    const { version } = await import('../host/version.ts')
    return { json: { version }, lines: [version] }
  }
  const { texts } = await loadTexts(line.language)
  const run: Run = {
    line,
    texts,
    now,
    path: resolve,
    session: (file, permission) => sessionFor(file, permission, io.credentials ?? {}, line.language),
  }
  const alone = await standalone(line)
  if (alone) return await alone(run)
  const command = await onOffice(line)
  const office = resolve(isForm(line) ? (line.against ?? '') : line.file)
  return await withOffice(office, now, io, line.language, (call) => command({ ...run, call }))
}

/** A printed form is verified by itself, or against an office. */
const isForm = ({ command, file }: CommandLine) => command === 'verify' && file.toLowerCase().endsWith('.pdf')

/** Commands that make, copy or list files and so open none themselves. */
async function standalone(line: CommandLine): Promise<((run: Run) => Promise<Outcome>) | undefined> {
  const { command } = line
  if (isForm(line) && line.against === undefined)
    return (await import('./forms/verify-form-command.ts')).verifyFormAlone
  if (command === 'new' || command === 'sample') {
    const { newCommand, sampleCommand } = await import('./office-commands.ts')
    return { new: newCommand, sample: sampleCommand }[command]
  }
  if (command === 'salvage') return (await import('./salvage-command.ts')).salvageCommand
  if (command === 'destroy-year') return (await import('./destroy-command.ts')).destroyCommand
  if (command !== 'backup' && command !== 'backups' && command !== 'restore') return undefined
  const { backupCommand, backupsCommand, restoreCommand } = await import('./backup-commands.ts')
  return { backup: backupCommand, backups: backupsCommand, restore: restoreCommand }[command]
}

async function withOffice(
  file: string,
  clock: () => Date,
  io: CliIo,
  language: Language,
  work: (call: Call) => Promise<Outcome>,
): Promise<Outcome> {
  const { openBackend } = await import('../backend.ts')
  const backend = openBackend(file, { clock, report: (_operation, error) => io.report?.(error) })
  try {
    await tellCondition(backend.condition, io, language)
    const call = createCall((name, input) => backend.call('cli', name, input))
    await signIn(call, io.credentials ?? {}, language)
    return await work(call)
  } finally {
    backend.close()
  }
}

/** Beside the answer, which goes to standard output alone. */
async function tellCondition(condition: OfficeCondition, io: CliIo, language: Language): Promise<void> {
  const { readOnly } = condition
  const notices = [...(readOnly ? [readOnly] : []), ...condition.notices]
  if (notices.length === 0) return
  const { say } = await loadTexts(language)
  for (const notice of notices) io.err(`${say(notice)}\n`)
}

type OnOffice = (run: OfficeRun) => Promise<Outcome>

/** Commands on an open office; each is loaded when it is asked for. */
const onOfficeCommands: Readonly<Partial<Record<CommandLine['command'], () => Promise<OnOffice>>>> = {
  import: async () => (await import('./import-command.ts')).importCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
  export: async () => (await import('./report-command.ts')).exportCommand,
  fill: async () => (await import('./forms/fill-command.ts')).fillCommand,
  clocks: async () => (await import('./clocks-command.ts')).clocksCommand,
  duk: async () => (await import('./lists/career-commands.ts')).dukCommand,
  career: async () => (await import('./lists/career-commands.ts')).careerCommand,
  credits: async () => (await import('./lists/career-commands.ts')).creditsCommand,
  close: async () => (await import('./close-command.ts')).closeCommand,
  guide: async () => (await import('./guide-command.ts')).guideCommand,
  training: async () => (await import('./lists/development-commands.ts')).trainingCommand,
  strengths: async () => (await import('./lists/development-commands.ts')).strengthsCommand,
  next: async () => (await import('./next-command.ts')).nextCommand,
  plans: async () => (await import('./plans-command.ts')).plansCommand,
  story: async () => (await import('./story-command.ts')).storyCommand,
  evidence: async () => (await import('./evidence-command.ts')).evidenceCommand,
  list: async () => (await import('./lists/list-commands.ts')).listCommand,
  ranking: async () => (await import('./lists/list-commands.ts')).rankingCommand,
  undo: async () => (await import('./office-commands.ts')).undoCommand,
  verify: async () => (await import('./office-commands.ts')).verifyCommand,
  documents: async () => (await import('./forms/documents-command.ts')).documentsCommand,
}

async function onOffice(line: CommandLine): Promise<OnOffice> {
  if (isForm(line)) return (await import('./forms/verify-form-command.ts')).verifyFormCommand
  const load = onOfficeCommands[line.command]
  if (!load) throw new AppError('internal', 'error.internal')
  return await load()
}
