import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '#shared/api/errors.ts'
import { z } from '#shared/api/zod.ts'
import { UpdateManifest } from '#shared/update/update.ts'
import { temporaryOf } from '../safety/temporary.ts'

/** One line of JSON, then the bytes of the installer. What is signed is the manifest's own text under this heading. */
const Head = z.strictObject({ format: z.literal(1), manifest: z.string(), signature: z.base64() })
const heading = 'timbang update 1\n'
const longestHead = 64 * 1024

const signedBytes = (manifest: string) => Buffer.from(heading + manifest)

interface Update {
  readonly manifest: UpdateManifest
  /** Where the installer begins. */
  readonly offset: number
}

/** Reads what the publisher says of a bundle. Throws `update.error.…` before a word of an unsigned one is believed. */
export async function readUpdate(file: string, publicKey: string): Promise<Update> {
  const name = path.basename(file)
  const refused = (key: 'notBundle' | 'signature' | 'content') =>
    new AppError('invalid', `update.error.${key}`, { name })
  const line = await firstLine(file)
  const head = Head.safeParse(jsonOf(line))
  if (!head.success) throw refused('notBundle')
  const { manifest, signature } = head.data
  if (!verify(null, signedBytes(manifest), createPublicKey(publicKey), Buffer.from(signature, 'base64')))
    throw refused('signature')
  const read = UpdateManifest.safeParse(jsonOf(manifest))
  if (!read.success) throw refused('notBundle')
  const offset = Buffer.byteLength(line) + 1
  if ((await stat(file)).size !== offset + read.data.bytes) throw refused('content')
  return { manifest: read.data, offset }
}

/** Copies the installer of a read bundle into the folder while its bytes are checked: what lies there is what was signed. */
export async function takeInstaller(file: string, update: Update, folder: string): Promise<string> {
  const { manifest, offset } = update
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = path.join(folder, manifest.installer)
  const part = temporaryOf(target)
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      hash.update(chunk)
      pass(null, chunk)
    },
  })
  try {
    await rm(part, { force: true })
    const to = createWriteStream(part, { flags: 'wx', mode: 0o700, flush: true })
    await pipeline(createReadStream(file, { start: offset }), hashing, to)
    if (hash.digest('hex') !== manifest.sha256)
      throw new AppError('invalid', 'update.error.content', { name: path.basename(file) })
    await rename(part, target)
    return target
  } finally {
    await rm(part, { force: true })
  }
}

type Facts = Omit<UpdateManifest, 'product' | 'installer' | 'bytes' | 'sha256'>

/** Makes a bundle of an installer: for the publisher, who alone has the private key. */
export async function writeUpdate(
  target: string,
  installer: string,
  facts: Facts,
  privateKey: KeyObject,
): Promise<void> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(installer)) hash.update(chunk as Buffer)
  const manifest = JSON.stringify(
    UpdateManifest.parse({
      product: 'timbang',
      ...facts,
      installer: path.basename(installer),
      bytes: (await stat(installer)).size,
      sha256: hash.digest('hex'),
    }),
  )
  const signature = sign(null, signedBytes(manifest), privateKey).toString('base64')
  const head = `${JSON.stringify({ format: 1, manifest, signature })}\n`
  const to = createWriteStream(target, { flags: 'wx', flush: true })
  await pipeline(Readable.from(bytesOf(head, installer)), to)
}

async function* bytesOf(head: string, installer: string) {
  yield Buffer.from(head)
  yield* createReadStream(installer)
}

/** Without its end; empty where there is none within what a head may be. */
async function firstLine(file: string): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0)
    const end = buffer.subarray(0, bytesRead).indexOf('\n')
    return end < 0 ? '' : buffer.subarray(0, end).toString('utf8')
  } finally {
    await handle.close()
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
