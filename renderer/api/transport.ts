import type { NameUnder } from '#shared/text/catalogue.ts'
import { type Bridge, loopback } from '#shared/api/bridge.ts'
import { createCall, type Send } from '#shared/api/client.ts'
import type { Reply } from '#shared/api/errors.ts'
import type { AppEvent, EventListener } from '#shared/api/events.ts'
import { setConnection } from './connection.ts'

declare global {
  interface Window {
    /** Put there by the preload in Electron, or by a test; absent in a browser on the loopback address. */
    timbang?: Bridge
  }
}

const headers = { 'content-type': 'application/json', [loopback.header]: loopback.headerValue }

const overHttp: Send = async (name, input) => {
  try {
    const response = await fetch(loopback.call, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name, input }),
    })
    if (response.status === 401) {
      setConnection('signedOut')
      return refusal('signedOut', 'forbidden')
    }
    if (response.status === 413) return refusal('tooLarge', 'invalid')
    const reply = (await response.json()) as Reply<unknown>
    setConnection('open')
    return reply
  } catch {
    setConnection('lost')
    return refusal('lost', 'internal')
  }
}

function refusal(
  key: NameUnder<'app.connection'>,
  code: 'forbidden' | 'invalid' | 'internal',
): Reply<unknown> {
  return { ok: false, error: { code, key: `app.connection.${key}` } }
}

export const send: Send = (name, input) => window.timbang?.call(name, input) ?? overHttp(name, input)
export const call = createCall(send)

/** Each with what it does once events are heard. */
const listeners = new Map<EventListener, (() => void) | undefined>()
let stream: EventSource | undefined

/**
 * Follows what the backend tells on its own. In a browser all listeners share one stream, which reconnects by itself. What was told before
 * `onHearing`, the first time and after each break, was not heard.
 */
export function onEvent(listener: EventListener, onHearing?: () => void): () => void {
  if (window.timbang !== undefined) {
    const end = window.timbang.onEvent(listener)
    onHearing?.()
    return end
  }
  listeners.set(listener, onHearing)
  stream ??= openStream()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stream?.close()
    stream = undefined
  }
}

function openStream(): EventSource {
  const events = new EventSource(loopback.events)
  events.onopen = () => {
    for (const onHearing of listeners.values()) onHearing?.()
  }
  events.onmessage = ({ data }) => {
    const event = JSON.parse(String(data)) as AppEvent
    for (const listener of listeners.keys()) listener(event)
  }
  return events
}

/** Trades the token of an opened address for the session's cookie and takes it out of the address. */
export async function enterSession(): Promise<void> {
  if (window.timbang !== undefined) return
  const token = new URLSearchParams(location.hash.slice(1)).get(loopback.tokenField)
  if (token === null) return
  history.replaceState(null, '', `${location.pathname}#/`)
  await fetch(loopback.session, { method: 'POST', headers, body: JSON.stringify({ token }) }).catch(
    () => undefined,
  )
}
