import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { commonHeaders, contentSecurityPolicy, newNonce } from './content-security.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
}

interface PageFile {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Answers for a path of the page, e.g. `/assets/main-x1.js`. */
export type PageFiles = (pathname: string) => Promise<PageFile>

/**
 * Serves exactly the files that stood in the built page when the program started: a path is looked up in that list and
 * never put together, so nothing outside can be reached.
 */
export function createPageFiles(root: string): PageFiles {
  const files = new Set(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && path.extname(entry.name) in mediaTypes)
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  return async (pathname) => {
    const name = pathname === '/' ? 'index.html' : pathname.slice(1)
    if (!files.has(name)) return { status: 404, headers: commonHeaders, body: Buffer.from('not found') }
    const body = await readFile(path.join(root, name))
    return name.endsWith('.html') ? pageOf(body) : assetOf(name, body)
  }
}

function pageOf(body: Buffer): PageFile {
  const nonce = newNonce()
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      'content-type': mediaTypes['.html']!,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
    body: Buffer.from(body.toString('utf8').replaceAll('__CSP_NONCE__', nonce)),
  }
}

/** The build puts a hash of the content into the names under `assets/`, so those never change. */
function assetOf(name: string, body: Buffer): PageFile {
  const hashed = name.startsWith('assets/')
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      'content-type': mediaTypes[path.extname(name)]!,
      'cache-control': hashed ? 'private, max-age=31536000, immutable' : 'no-cache',
    },
    body,
  }
}
