import type { ServerResponse } from 'node:http'
import type { AppEvent } from '#shared/api/events.ts'

const heartbeatMs = 20_000
/** A page that has not read so much is gone or hangs; it would be kept for in vain. */
const mostUnread = 1024 * 1024

/** The pages that follow what happens, each over a stream that stays open. */
interface EventStreams {
  /** `carrier` is whose page it is. */
  follow(response: ServerResponse, carrier: string): void
  send(event: AppEvent, hears: (carrier: string) => boolean): void
  close(): void
}

export function createEventStreams(onPages: (count: number) => void): EventStreams {
  const streams = new Map<ServerResponse, string>()
  const write = (text: string, hears: (carrier: string) => boolean = () => true) => {
    for (const [stream, carrier] of streams) {
      if (!hears(carrier)) continue
      if (stream.writableLength > mostUnread) stream.destroy()
      else stream.write(text)
    }
  }
  const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs)
  heartbeat.unref()
  return {
    follow(response, carrier) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(':\n\n')
      streams.set(response, carrier)
      onPages(streams.size)
      response.once('close', () => {
        streams.delete(response)
        onPages(streams.size)
      })
    },
    send: (event, hears) => write(`data: ${JSON.stringify(event)}\n\n`, hears),
    close: () => clearInterval(heartbeat),
  }
}
