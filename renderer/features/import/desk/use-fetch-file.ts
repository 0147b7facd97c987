import type { FileData } from '#shared/api/file-data.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { download } from '../../../ui/download.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** Hands a file that was asked for to the person, or says why it did not come. */
export function useFetchFile(): (asked: Promise<FileData>) => Promise<void> {
  const { t } = useTexts()
  return async (asked) => {
    try {
      const file = await asked
      download(file)
      await notifyDone(t('data.template.done', { name: file.name }))
    } catch (error) {
      notifyFailed(error)
    }
  }
}
