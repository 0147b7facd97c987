import { useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { DocumentPage, Lines, SignatureLine } from '../document/document-page.tsx'
import { contactOf, dots } from './privacy-words.ts'

const short = ['number', 'to'] as const
const long = ['data', 'people', 'happened', 'handled', 'advice'] as const
type Field = (typeof short)[number] | (typeof long)[number] | 'foundOn' | 'foundAt' | 'signer'
type Notice = Partial<Record<Field, string>>

/** The notice of a breach (art. 46): filled in for printing, never stored; what is empty is left to be written by hand. */
export function BreachPage() {
  const { t } = useTexts()
  const [notice, setNotice] = useState<Notice>({})
  const change = (field: Field, value: string | undefined) => setNotice({ ...notice, [field]: value })
  const input = (field: Field) => ({
    label: t(`privacy.breach.field.${field}`),
    value: notice[field] ?? '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change(field, event.currentTarget.value),
  })
  return (
    <DocumentPage title={t('privacy.breach.title')} state={t('privacy.breach.state')}>
      <Card title={t('privacy.breach.fill')} className="no-print">
        <div className="card-body form-grid">
          {short.map((field) => (
            <TextField key={field} {...input(field)} />
          ))}
          <DateField
            label={t('privacy.breach.field.foundOn')}
            value={notice.foundOn}
            onChange={(iso) => change('foundOn', iso)}
          />
          <TextField {...input('foundAt')} placeholder={t('privacy.breach.timeExample')} />
          {long.map((field) => (
            <LongTextField key={field} className="wide" {...input(field)} />
          ))}
          <TextField {...input('signer')} />
        </div>
        <Deadline notice={notice} />
      </Card>
      <Letter notice={notice} />
    </DocumentPage>
  )
}

/** Three times 24 hours after it was found. */
function Deadline({ notice }: { readonly notice: Notice }) {
  const { t } = useTexts()
  const format = useFormat()
  const deadline = deadlineOf(notice)
  if (deadline === undefined) return <p className="document-note hint">{t('privacy.breach.noDeadline')}</p>
  const when = format.dateTime(deadline.toISOString())
  return (
    <p className="document-note" role="status">
      <b>{t('privacy.breach.deadline', { when })}</b>
    </p>
  )
}

const hoursToTell = 72

function deadlineOf({ foundOn, foundAt }: Notice): Date | undefined {
  const [, hour, minute] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(foundAt ?? '') ?? []
  if (foundOn === undefined || hour === undefined || Number(hour) > 23 || Number(minute) > 59)
    return undefined
  const found = new Date(`${foundOn}T${hour.padStart(2, '0')}:${minute}:00`)
  return new Date(found.getTime() + hoursToTell * 3_600_000)
}

function Letter({ notice }: { readonly notice: Notice }) {
  const { t } = useTexts()
  const format = useFormat()
  const office = useApiQuery('office.get', {}).data
  const privacy = useApiQuery('privacy.get', {}).data
  const told = (field: Field) => notice[field]?.trim() || dots
  const found = [notice.foundOn === undefined ? dots : format.date(notice.foundOn), notice.foundAt ?? '']
  const line = (field: Field) => [t(`privacy.breach.field.${field}`), told(field)] as const
  return (
    <Card className="document-letter">
      <Lines lines={[line('number'), line('to')]} />
      <p>{t('privacy.breach.opening')}</p>
      <Lines
        lines={[
          [t('privacy.breach.field.foundOn'), found.filter(Boolean).join(' · ')],
          ...long.map((field) => line(field)),
        ]}
      />
      <p>{t('privacy.breach.questions', { contact: privacy === undefined ? dots : contactOf(privacy) })}</p>
      <SignatureLine name={notice.signer} place={office?.place} />
    </Card>
  )
}
