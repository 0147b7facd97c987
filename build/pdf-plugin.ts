import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

const decoders = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js']

/** Puts the decoders of scanned pictures, which the PDF reader asks for by name, beside the page. */
export function pdfPlugin(): Plugin {
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
    'wasm',
  )
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
