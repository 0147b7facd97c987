/**
 * The page's policy lets no string become markup or code. Mantine writes its style sheets through `innerHTML`, so what holds no
 * markup passes here; everything else is refused by the browser, whoever wrote it.
 */
const withoutMarkup = (text: string) => (text.includes('<') ? undefined : text)

/** A worker is a file of this program. */
const ownFile = (address: string) =>
  new URL(address, document.baseURI).origin === location.origin ? address : undefined

interface TrustedTypesFactory {
  createPolicy(
    name: 'default',
    rules: {
      createHTML(text: string): string | undefined
      createScriptURL(address: string): string | undefined
    },
  ): unknown
}

export function guardMarkup(): void {
  // jsdom has none
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }
  trustedTypes?.createPolicy('default', { createHTML: withoutMarkup, createScriptURL: ownFile })
}
