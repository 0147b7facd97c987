import { useState } from 'react'
import { call, onEvent } from '../api/transport.ts'
import { useTexts } from '../i18n/texts.ts'
import { download } from './download.ts'
import { notifyDone, notifyFailed } from './notify.tsx'
import { overPage } from './over/over-door.tsx'

/** Makes the yearly workbook in the reader's language, says how far it is, and hands it over as a download. */
export function useYearlyReport(year: number): { readonly run: () => void; readonly busy: boolean } {
  const { t, language } = useTexts()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    const task = crypto.randomUUID()
    const { showWork } = await overPage()
    const note = showWork(t('ui.report.making', { year }))
    const end = onEvent((event) => {
      if (event.topic !== 'progress' || event.task !== task) return
      const share = event.total === 0 ? 0 : Math.round((event.done / event.total) * 100)
      note.update(`${t(event.stage)} · ${share} %`)
    })
    try {
      const file = await call('report.yearly', { year, language, task })
      download(file)
      await notifyDone(t('ui.export.done', { name: file.name }))
    } catch (error) {
      notifyFailed(error)
    } finally {
      end()
      note.hide()
      setBusy(false)
    }
  }
  return { run: () => void run(), busy }
}
