import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** A page loads its files over six; the rest is room for what any program on this PC may open and leave lying. */
const mostStrangers = 64

interface Connections {
  /** A request over it carried a session. */
  know(socket: Socket): void
}

/**
 * Who has shown no session may not keep others out: of too many strangers the one that came first goes, so that a newcomer
 * always gets in. Pages with a session are not counted.
 */
export function watchConnections(server: Server): Connections {
  const strangers = new Set<Socket>()
  server.on('connection', (socket) => {
    const [first] = strangers
    if (first !== undefined && strangers.size >= mostStrangers) {
      strangers.delete(first)
      first.destroy()
    }
    strangers.add(socket)
    socket.once('close', () => strangers.delete(socket))
  })
  return { know: (socket) => void strangers.delete(socket) }
}
