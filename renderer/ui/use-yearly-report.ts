import { useState } from 'react'
import { useTexts } from '../i18n/texts.ts'

/** Makes the yearly workbook in the reader's language, says how far it is, and hands it over as a download. */
export function useYearlyReport(year: number): { readonly run: () => void; readonly busy: boolean } {
  const { language } = useTexts()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      const { makeYearlyReport } = await import('./yearly-report.ts')
      await makeYearlyReport(year, language)
    } finally {
      setBusy(false)
    }
  }
  return { run: () => void run(), busy }
}
