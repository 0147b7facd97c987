/** What may be evidence: pictures, PDF and office documents, known by their content and not by their name. */
const pictures = ['jpeg', 'png', 'webp', 'gif'] as const
const documents = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'doc', 'xls', 'ppt'] as const
export type FileKind = (typeof pictures)[number] | (typeof documents)[number]

export function isPicture(kind: FileKind): kind is (typeof pictures)[number] {
  return (pictures as readonly string[]).includes(kind)
}

const signatures: readonly (readonly [FileKind, at: number, text: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['pdf', 0, '%PDF-'],
]
const zip = 'PK\x03\x04'
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** The kind of a file's content; `macro` for a document that carries a program, undefined for everything else. */
export function fileKindOf(bytes: Uint8Array): FileKind | 'macro' | undefined {
  const known = signatures.find(([, at, text]) => holdsAt(bytes, at, text))
  if (known) return known[0]
  if (holdsAt(bytes, 0, zip)) return kindOfZip(bytes)
  return holdsAt(bytes, 0, ole) ? kindOfOle(bytes) : undefined
}

const openDocuments = {
  odt: 'mimetypeapplication/vnd.oasis.opendocument.text',
  ods: 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  odp: 'mimetypeapplication/vnd.oasis.opendocument.presentation',
} as const
const officeParts = { docx: 'word/document.xml', xlsx: 'xl/workbook', pptx: 'ppt/presentation.xml' } as const

function kindOfZip(bytes: Uint8Array): FileKind | 'macro' | undefined {
  const open = (Object.keys(openDocuments) as (keyof typeof openDocuments)[]).find((kind) =>
    holdsAt(bytes, 30, openDocuments[kind]),
  )
  if (open) return holds(bytes, 'Basic/script') ? 'macro' : open
  if (!holds(bytes, '[Content_Types].xml')) return undefined
  if (holds(bytes, 'vbaProject.bin')) return 'macro'
  return (Object.keys(officeParts) as (keyof typeof officeParts)[]).find((kind) =>
    holds(bytes, officeParts[kind]),
  )
}

/** Names of streams stand in two bytes a letter. */
const oleStreams = { doc: 'WordDocument', xls: 'Workbook', ppt: 'PowerPoint Document' } as const
const wide = (text: string) => text.replaceAll(/./g, (letter) => `${letter}\0`)

function kindOfOle(bytes: Uint8Array): FileKind | 'macro' | undefined {
  if (holds(bytes, wide('_VBA_PROJECT'))) return 'macro'
  return (Object.keys(oleStreams) as (keyof typeof oleStreams)[]).find((kind) =>
    holds(bytes, wide(oleStreams[kind])),
  )
}

function holdsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}

function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (holdsAt(bytes, at, text)) return true
  return false
}

const endings: Readonly<Partial<Record<FileKind, readonly string[]>>> = { jpeg: ['jpg', 'jpeg'] }
const endingsOf = (kind: FileKind) => endings[kind] ?? [kind]

const longestName = 120
/** Controls, what turns the direction of writing, what nobody sees, and what no system lets stand in a name. */
const unfit = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>:"|?*]/g
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** The name of a file as it may stand on any PC: the last part of a path, with the ending of what it really is. */
export function safeFileName(name: string, kind: FileKind): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(unfit, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replaceAll(/\s+/g, ' ')
  const ending = plain.split('.').at(-1)?.toLowerCase() ?? ''
  const isRight = plain.includes('.') && endingsOf(kind).includes(ending)
  const stem = isRight ? plain.slice(0, -ending.length - 1) : plain
  const fit = reserved.test(stem) || stem === '' ? `berkas ${stem}`.trim() : stem
  return `${Array.from(fit).slice(0, longestName).join('').trimEnd()}.${isRight ? ending : endingsOf(kind)[0]}`
}
