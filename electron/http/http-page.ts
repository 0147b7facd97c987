import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageFiles } from '../window/page-files.ts'
import { Refused } from './http-request.ts'

/** Answers everything outside `/api` with the files of the built page. */
export function answerPage(files: PageFiles) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refused(405, 'method')
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const { status, headers, body } = await files(pathname)
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  }
}
