import { call } from '../api/transport.ts'
import { useTexts } from '../i18n/texts.ts'
import { longWork } from './long-work.ts'
import { useHandOver } from './use-hand-over.ts'

/** Makes the yearly workbook in the reader's language, says how far it is, and hands it over as a download. */
export function useYearlyReport(year: number): { readonly run: () => void; readonly busy: boolean } {
  const { t, language } = useTexts()
  const { handOver, busy } = useHandOver()
  const run = () => {
    const made = longWork(
      t('ui.report.making', { year }),
      (task) => call('report.yearly', { year, language, task }),
      ({ stage, done, total }) => `${t(stage)} · ${total === 0 ? 0 : Math.round((done / total) * 100)} %`,
    )
    void handOver(made)
  }
  return { run, busy }
}
