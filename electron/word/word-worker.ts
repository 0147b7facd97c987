import { parentPort, workerData } from 'node:worker_threads'
import { type Document, Packer } from 'docx'
import { paperFiles } from '../typeset/paper-files.ts'
import { formDocument } from './form-document.ts'
import { letterDocument } from './letter-document.ts'
import type { WordFile } from './write-word.ts'

// A thread of its own: the library is large, and the forms of a whole office take seconds.
function documentOf(file: WordFile): Document {
  if (file.kind === 'letter') return letterDocument(file.letter)
  const emblem = paperFiles().find(({ name }) => name === 'garuda.png')
  if (emblem === undefined) throw new Error('the emblem of the forms is missing')
  return formDocument(file, emblem.bytes)
}

const files = workerData as readonly WordFile[]
const written: Uint8Array[] = []
for (const file of files) written.push(new Uint8Array(await Packer.toBuffer(documentOf(file))))
parentPort?.postMessage(written)
