import { Button } from '@mantine/core'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import type { FileData } from '#shared/api/file-data.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Skeleton } from '../state/skeleton.tsx'

/** So many pages are drawn at once; more at a press. */
const pagesAtOnce = 5

/** A PDF as pictures of its pages: drawn in a worker of its own, and nothing in it runs, links or asks for anything. */
export function PdfPages({ file }: { readonly file: FileData }) {
  const { t } = useTexts()
  const document = usePdf(file)
  const [shown, setShown] = useState(pagesAtOnce)
  if (document === undefined) return <Skeleton lines={10} />
  if (document === 'failed') return <p className="hint">{t('evidence.pdf.failed')}</p>
  const count = document.numPages
  const numbers = Array.from({ length: Math.min(shown, count) }, (_, at) => at + 1)
  return (
    <>
      <div className="pdf-pages" tabIndex={0} role="group" aria-label={file.name}>
        {numbers.map((number) => (
          <PdfPage key={number} document={document} number={number} />
        ))}
      </div>
      {shown < count && (
        <Button variant="default" onClick={() => setShown(shown + pagesAtOnce)}>
          {t('evidence.pdf.more', { shown, count })}
        </Button>
      )}
    </>
  )
}

/** Undefined while it is read; `failed` where it is damaged or asks for a password. */
function usePdf(file: FileData): PDFDocumentProxy | 'failed' | undefined {
  const [document, setDocument] = useState<PDFDocumentProxy | 'failed'>()
  useEffect(() => {
    const reading = import('./read-pdf.ts').then(({ readPdf }) => readPdf(file.base64))
    let isGone = false
    void reading
      .then(({ promise }) => promise)
      .then(
        (read) => !isGone && setDocument(read),
        () => !isGone && setDocument('failed'),
      )
    return () => {
      isGone = true
      // what was not read has nothing to be torn down
      void reading.then((task) => task.destroy()).catch(() => undefined)
    }
  }, [file])
  return document
}

function PdfPage({ document, number }: { readonly document: PDFDocumentProxy; readonly number: number }) {
  const { t } = useTexts()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    let stop = () => {}
    let isGone = false
    const draw = async () => {
      const page = await document.getPage(number)
      const on = canvas.current
      if (isGone || on === null) return
      const base = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: (on.clientWidth * devicePixelRatio) / base.width })
      on.width = viewport.width
      on.height = viewport.height
      const task = page.render({ canvas: on, viewport })
      stop = () => task.cancel()
      await task.promise
    }
    // one that is torn down half drawn fails too, which is nobody's trouble
    void draw().catch(() => !isGone && setBroken(true))
    return () => {
      isGone = true
      stop()
    }
  }, [document, number])
  if (isBroken) return <p className="hint">{t('evidence.pdf.failed')}</p>
  const label = t('evidence.pdf.page', { number, count: document.numPages })
  return <canvas ref={canvas} role="img" aria-label={label} />
}
