import { z } from './zod.ts'

/** A file that crosses the boundary as bytes; no operation takes a path. */
export const FileData = z.strictObject({ name: z.string().min(1).max(255), base64: z.base64() })
export type FileData = z.infer<typeof FileData>

/** Names long work, so that its progress events can be followed and it can be cancelled. */
export const TaskId = z.string().min(1).max(64).optional()
