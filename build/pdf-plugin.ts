import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

const decoders = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']

const filesOf = (name: string) => path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** Puts what reads scans asks for by name beside its bundle: the reader of codes, the PDF reader's own worker, and its decoders. */
export function scanPlugin(): Plugin {
  const pdf = filesOf('pdfjs-dist')
  const files = {
    'zxing_reader.wasm': createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'),
    'pdf.worker.mjs': path.join(pdf, 'legacy/build/pdf.worker.min.mjs'),
    ...Object.fromEntries(
      ['jbig2.wasm', 'openjpeg.wasm', 'qcms_bg.wasm'].map((name) => [name, path.join(pdf, 'wasm', name)]),
    ),
  }
  return {
    name: 'scan-readers',
    applyToEnvironment: ({ name }) => name === 'scanner',
    generateBundle() {
      for (const [fileName, file] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) })
    },
  }
}

/** Puts the decoders of scanned pictures, which the PDF reader asks for by name, beside the page. */
export function pdfPlugin(): Plugin {
  const folder = path.join(filesOf('pdfjs-dist'), 'wasm')
  return {
    name: 'pdf-decoders',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const name of decoders)
        this.emitFile({
          type: 'asset',
          fileName: `pdf/${name}`,
          source: readFileSync(path.join(folder, name)),
        })
    },
  }
}
