import { CFB } from '@e965/xlsx'
import { refusal } from './file-format.ts'
import { requireFewSheets } from './limits.ts'

interface CompoundEntry {
  readonly name: string
  readonly content?: ArrayLike<number>
}
interface CompoundFile {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly CompoundEntry[]
}

const record = { filePass: 0x2f, boundSheet: 0x85, endOfSubstream: 0x0a }
const macroSheetKinds = new Set([1, 6])

/** Checks a compound file (.xls): refuses encrypted ones, macros, and other documents. Throws `import.file.*`. */
export function checkCompoundFile(bytes: Uint8Array): void {
  const file = parse(bytes)
  const paths = file.FullPaths.map((path) => path.toLowerCase())
  if (paths.some((path) => /\/(?:encryptedpackage|encryptioninfo)$/.test(path))) throw refusal('encrypted')
  if (paths.some((path) => /\/(?:_vba_project_cur|_vba_project|vba|macros)(?:\/|$)/.test(path)))
    throw refusal('macro')
  const workbook = file.FileIndex[paths.findIndex((path) => /^[^/]*\/(?:workbook|book)$/.test(path))]
  if (!workbook?.content) throw refusal('notWorkbook')
  checkRecords(Uint8Array.from(workbook.content))
}

function parse(bytes: Uint8Array): CompoundFile {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' }) as unknown as CompoundFile
  } catch {
    throw refusal('damaged')
  }
}

/** Walks the records of the workbook's first substream, where encryption and macro sheets are declared. */
function checkRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let sheets = 0
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (type === record.filePass) throw refusal('encrypted')
    if (type === record.boundSheet) requireFewSheets(++sheets)
    if (type === record.boundSheet && macroSheetKinds.has(stream[at + 4 + 5] ?? 0)) throw refusal('macro')
    if (type === record.endOfSubstream) return
    at += 4 + length
  }
}
