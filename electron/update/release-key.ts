/** Put in by the build from build/publish/release-key.pub, where the publisher has made one. */
declare const __RELEASE_KEY__: string | undefined

/** The publisher's Ed25519 key as PEM; without one no update bundle is accepted. */
export const releaseKey: string | undefined =
  typeof __RELEASE_KEY__ === 'string' ? __RELEASE_KEY__ : undefined
