import { describe, expect, test } from 'vitest'
import { fileKindOf, safeFileName } from '#shared/progress/file-kind.ts'
import { isLink } from '#shared/progress/evidence.ts'

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const wide = (text: string) => Buffer.from(text, 'utf16le').toString('latin1')
const zip = (...parts: string[]) => latin(`PK\x03\x04${'\0'.repeat(26)}${parts.join('....')}`)
const ole = (...streams: string[]) =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${streams.map(wide).join('....')}`)

describe('the kind of a file follows from its content', () => {
  test.each([
    ['jpeg', latin('\xff\xd8\xff\xe0')],
    ['png', latin('\x89PNG\r\n\x1a\n')],
    ['gif', latin('GIF89a')],
    ['webp', latin('RIFF\0\0\0\0WEBP')],
    ['pdf', latin('%PDF-1.4')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['odt', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['doc', ole('WordDocument')],
    ['xls', ole('Workbook')],
    ['ppt', ole('PowerPoint Document')],
  ] as const)('%s', (kind, bytes) => {
    expect(fileKindOf(bytes)).toBe(kind)
  })

  test.each([
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin')],
    ['an old document', ole('WordDocument', '_VBA_PROJECT')],
    ['an open document', zip('mimetypeapplication/vnd.oasis.opendocument.text', 'Basic/script-lc.xml')],
  ])('%s with macros is a program', (_what, bytes) => {
    expect(fileKindOf(bytes)).toBe('macro')
  })

  test.each([
    ['a program', latin('MZ\x90')],
    ['a page', latin('<html><script>')],
    ['a picture that is markup', latin('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['any archive', zip('setup.exe')],
    ['an installer', ole('InstallerPackage')],
    ['nothing', latin('')],
    ['half a signature', latin('%PD')],
  ])('%s is none', (_what, bytes) => {
    expect(fileKindOf(bytes)).toBeUndefined()
  })
})

describe('the name of a file', () => {
  test.each([
    ['foto.jpg', 'jpeg', 'foto.jpg'],
    ['foto.JPEG', 'jpeg', 'foto.jpeg'],
    ['C:\\Users\\budi\\Arsip 2020.pdf', 'pdf', 'Arsip 2020.pdf'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['laporan.pdf.exe', 'pdf', 'laporan.pdf.exe.pdf'],
    ['con.pdf', 'pdf', 'berkas con.pdf'],
    ['  ...  ', 'png', 'berkas.png'],
    ['a\u202egnp.exe', 'png', 'agnp.exe.png'],
    ['tanya?*<>|":.pdf', 'pdf', 'tanya.pdf'],
    ['surat\r\nlain.pdf', 'pdf', 'suratlain.pdf'],
    ['', 'docx', 'berkas.docx'],
  ] as const)('%j becomes %j', (name, kind, expected) => {
    expect(safeFileName(name, kind)).toBe(expected)
  })

  test('is never longer than a system takes', () => {
    expect(safeFileName(`${'x'.repeat(400)}.pdf`, 'pdf')).toHaveLength(124)
  })
})

test.each([
  ['https://drive.google.com/file/d/1', true],
  ['http://kantor.example.id/a b', true],
  ['D:\\Bukti\\foto.jpg', true],
  ['/rumah/budi/foto.jpg', true],
  ['\\\\server\\bagi\\foto.jpg', false],
  ['//server/bagi', false],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['data:text/html,x', false],
  ['foto.jpg', false],
])('%s is a link: %s', (text, expected) => {
  expect(isLink(text)).toBe(expected)
})
