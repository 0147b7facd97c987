import { readFileSync } from 'node:fs'
import { arch, freemem, release, totalmem, type } from 'node:os'
import path from 'node:path'
import type { Language, OfficeSizes } from '#shared/office/office.ts'
import { withoutFolders } from '../api/bug.ts'

interface HelpFacts {
  readonly version: string
  readonly carrier: string
  readonly language: Language
  readonly appData: string
  /** Of the office that is open. */
  readonly office?: OfficeSizes | undefined
}

const lastLines = 200

/**
 * What a person may send to whoever helps, as plain text that can be read before it is sent: the program, the PC, sizes and the
 * end of the log. No name, NIP or mark, no content, and no folder, which may bear the user's name.
 */
export async function helpText(facts: HelpFacts, now: Date): Promise<string> {
  const { createTexts } = await import('#shared/text/translate.ts')
  const { t } = createTexts(facts.language)
  const gigabytes = (bytes: number) => `${(bytes / 1024 ** 3).toFixed(1)} GB`
  const { node, electron, chrome } = process.versions
  const lines = [
    t('help.heading'),
    '',
    `time: ${now.toISOString()}`,
    `timbang: ${facts.version} (${facts.carrier})`,
    `system: ${type()} ${release()} ${arch()}`,
    `memory: ${gigabytes(totalmem())}, free ${gigabytes(freemem())}`,
    `node: ${node}${electron === undefined ? '' : `, electron: ${electron}, chromium: ${chrome}`}`,
    `language: ${facts.language}`,
    ...officeLines(facts.office),
    '',
    t('help.log'),
    ...logLines(path.join(facts.appData, 'logs/timbang.log')),
    '',
  ]
  return lines.join('\n')
}

function officeLines(office: OfficeSizes | undefined): string[] {
  if (office === undefined) return ['office: none open']
  const rows = Object.entries(office.rows).map(([table, count]) => `${table} ${count}`)
  return [`office: schema ${office.schema}, ${office.bytes} bytes`, `rows: ${rows.join(', ')}`]
}

/** Kinds and places as `describeBug` writes them; what does not look like that is not passed on. */
const kind = /(?:\w*(?:Error|Exception)|[A-Z][A-Z0-9_]{2,40}|[a-z-]{1,20}|\d{1,3})/
const known = [
  new RegExp(`^\\d{4}-[\\dT:.-]+Z [\\w.-]{1,60}(?: ${kind.source}){0,3}$`),
  /^ {4}at (?:[\w.$<>[\] ]{1,80} \()?[\w:.$/-]{1,80}:\d+:\d+\)?$/,
]

function logLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-lastLines)
      .map(withoutFolders)
      .map((line) => (known.some((pattern) => pattern.test(line)) ? line : '…'))
  } catch {
    return ['-']
  }
}
