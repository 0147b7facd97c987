import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url' // oxlint-disable-line import/default -- an address, made by the bundler

GlobalWorkerOptions.workerSrc = worker

/** Reads a PDF in a worker. Pictures of scanners are decoded by script, since the page's policy lets no machine code in. */
export function readPdf(base64: string): PDFDocumentLoadingTask {
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return getDocument({
    data,
    useWasm: false,
    wasmUrl: new URL('pdf/', document.baseURI).href,
    enableXfa: false,
    disableAutoFetch: true,
  })
}
