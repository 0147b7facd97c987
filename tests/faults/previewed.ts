import type { Send } from '#shared/api/client.ts'
import type { Failure } from '#shared/api/errors.ts'
import type { ImportPreview } from '#shared/import/preview.ts'

/** The answer of the real operation: the preview, or its refusal. */
export async function previewOf(
  send: Send,
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly preview?: ImportPreview; readonly error?: Failure }> {
  const reply = await send('import.preview', {
    file: { name, base64: Buffer.from(bytes).toString('base64') },
    options: {},
  })
  return reply.ok ? { preview: reply.value as ImportPreview } : { error: reply.error }
}

/** The same in a word: the key of its refusal, or how many people it would make. */
export async function previewed(send: Send, name: string, bytes: Uint8Array): Promise<string> {
  const { preview, error } = await previewOf(send, name, bytes)
  return error ? error.key : `reads ${preview?.counts.create}`
}
