import { openFile } from '#electron/db/open.ts'
import { officeSign } from '#electron/form/page-signs.ts'
import { printedPapers } from '#electron/form/printed-before.ts'
import { pageCode } from '#electron/typeset/page-code.ts'
import { writePng } from '#electron/typeset/write-png.ts'
import { encode } from 'uqr'

const [width, height] = [1275, 1950]

/** A scanned page (PNG, 150 dpi) that is white but for its code; several codes stand beside each other. */
export function pageWith(...codes: readonly string[]): Buffer {
  const rows = Array.from({ length: height }, () => Buffer.alloc(width + 1, 235))
  for (const row of rows) row[0] = 0
  for (const [at, code] of codes.entries()) {
    const { data } = encode(code, { ecc: 'Q', border: 0 })
    for (const [y, modules] of data.entries())
      for (const [x, isBlack] of modules.entries())
        for (let dot = 0; dot < 16 && isBlack; dot++)
          rows[height - 150 + y * 4 + (dot >> 2)]![1 + width - 150 - at * 300 + x * 4 + (dot & 3)] = 20
  }
  return writePng({ width, bits: 8 }, rows)
}

/** The codes of a paper that an office has printed, page by page. */
export function codesOf(file: string, employeeId: string, form: string): readonly string[] {
  const { read, close } = openFile(file)
  const { office, keyOf } = officeSign(read)
  const paper = [...printedPapers(read).values()].find(
    ({ code, employeeId: own }) => code === form && own === employeeId,
  )
  close()
  if (!paper) throw new Error(`no ${form} was printed`)
  const { mark, pages } = paper
  return Array.from({ length: pages }, (_, at) => pageCode({ office, mark, key: keyOf(mark) }, at + 1))
}

export const asFile = (name: string, bytes: Uint8Array) => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
})
