import type { FileData } from '#shared/api/file-data.ts'

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
}

/** Hands bytes to the browser as a file; the person's own download folder or dialog decides where. */
export function download(file: FileData): void {
  const bytes = Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0))
  const ending = file.name.split('.').pop() ?? ''
  hand(file.name, new Blob([bytes], { type: types[ending] ?? 'application/octet-stream' }))
}

/** As `download`, of plain text. */
export function downloadText(name: string, text: string): void {
  hand(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))
}

/** So long a busy PC may need before it has taken the bytes; without them the file has not even its name. */
const takenMs = 60_000

function hand(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), takenMs)
}

/** A chosen file as base64, the form in which it crosses to the backend. */
export async function readAsFileData(file: File): Promise<FileData> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'))
    reader.readAsDataURL(file)
  })
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) }
}
