import { useEffect, useEffectEvent } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** A table copied in Excel, or files copied in a folder, pasted anywhere on the page but in a field. */
export function useFilePaste(onFiles: (files: readonly File[]) => void): void {
  const { t } = useTexts()
  const format = useFormat()
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event
    if (
      clipboardData === null ||
      (target instanceof Element && target.closest('input, textarea, [contenteditable]'))
    )
      return
    const text = clipboardData.getData('text/plain')
    const files = text.includes('\t')
      ? [
          new File(
            [text],
            `${t('data.pick.pasted', { when: format.dateTime(new Date().toISOString()) })}.csv`,
          ),
        ]
      : [...clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  })
  useEffect(() => {
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}
