import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { localToday } from '../../shell/today.ts'
import { Letterhead } from './letterhead.tsx'

interface PrintHeadProps {
  /** What the sheet is: "Peringkat pegawai". */
  readonly title: string
  /** Period and part of the office: "Tahunan 2026 · Seksi Pelayanan Umum". */
  readonly about: string
  /** What a reader of the sheet alone has to know. */
  readonly note?: string
}

/** What stands above a page on paper only: the office's letterhead, what it is, of when, and the day it was printed. */
export function PrintHead({ title, about, note }: PrintHeadProps) {
  const { t } = useTexts()
  const format = useFormat()
  const office = useApiQuery('office.get', {}).data
  return (
    <header className="print-head only-print">
      {office && <Letterhead office={office} />}
      <p className="print-title">{title}</p>
      <p>{about}</p>
      {note !== undefined && <p className="hint">{note}</p>}
      <p className="print-date">{t('ui.print.date', { date: format.date(localToday()) })}</p>
    </header>
  )
}
