import type { ServerResponse } from 'node:http'
import type { AppEvent } from '#shared/api/events.ts'

const heartbeatMs = 20_000
/** A page that has not read so much is gone or hangs; it would be kept for in vain. */
const mostUnread = 1024 * 1024

/** The pages that follow what happens, each over a stream that stays open. */
interface EventStreams {
  follow(response: ServerResponse): void
  send(event: AppEvent): void
  close(): void
}

export function createEventStreams(onPages: (count: number) => void): EventStreams {
  const streams = new Set<ServerResponse>()
  const write = (text: string) => {
    for (const stream of streams) {
      if (stream.writableLength > mostUnread) stream.destroy()
      else stream.write(text)
    }
  }
  const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs)
  heartbeat.unref()
  return {
    follow(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(':\n\n')
      streams.add(response)
      onPages(streams.size)
      response.once('close', () => {
        streams.delete(response)
        onPages(streams.size)
      })
    },
    send: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    close: () => clearInterval(heartbeat),
  }
}
