/** An image address for a stored logo; PNG and JPEG are told apart by their first bytes. */
export function logoSource(base64: string): string {
  return `data:image/${isPng(base64) ? 'png' : 'jpeg'};base64,${base64}`
}

export function isPng(base64: string): boolean {
  return base64.startsWith('iVBORw0KGgo')
}

export function isJpeg(base64: string): boolean {
  return base64.startsWith('/9j/')
}
