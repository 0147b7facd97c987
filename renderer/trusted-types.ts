/**
 * The page's policy lets no string become markup or code. Mantine writes its style sheets through `innerHTML`, so what holds no
 * markup passes here; everything else is refused by the browser, whoever wrote it.
 */
const withoutMarkup = (text: string) => (text.includes('<') ? undefined : text)

/** The one worker that a page starts: what reads PDFs, as the build named it. */
const pdfWorker = /^\/assets\/pdf\.worker\.[\w.-]+\.mjs$/
function workerAlone(address: string, _type: string, sink: string): string | undefined {
  const { origin, pathname } = new URL(address, document.baseURI)
  return sink === 'Worker constructor' && origin === location.origin && pdfWorker.test(pathname)
    ? address
    : undefined
}

interface TrustedTypesFactory {
  createPolicy(
    name: 'default',
    rules: {
      createHTML(text: string): string | undefined
      createScriptURL(address: string, type: string, sink: string): string | undefined
    },
  ): unknown
}

export function guardMarkup(): void {
  // jsdom has none
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }
  trustedTypes?.createPolicy('default', { createHTML: withoutMarkup, createScriptURL: workerAlone })
}
