import { useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import type { ScannedPaper } from '#shared/scan/scan.ts'
import type { Place, SeenPage } from './sort-pages.ts'

interface AssignDialogProps {
  readonly page: SeenPage
  readonly onAssign: (place: Place) => void
  readonly onClose: () => void
}

/** Of a page whose code cannot be read somebody says whose it is, among the papers that were printed. */
export function AssignDialog({ page, onAssign, onClose }: AssignDialogProps) {
  const { t } = useTexts()
  const [person, setPerson] = useState<PickedPerson>()
  const [mark, setMark] = useState<string>()
  const [number, setNumber] = useState('1')
  const found = useApiQuery(
    'scan.papers',
    { employeeId: person?.id ?? '-' },
    { enabled: person !== undefined },
  )
  const papers =
    person === undefined ? [] : (found.data ?? []).filter(({ employeeId }) => employeeId === person.id)
  const paper = papers.find((one) => one.mark === mark) ?? papers[0]
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (paper) onAssign({ paper, page: Math.min(Number(number), paper.pages) })
  }
  return (
    <Dialog title={t('scan.assignTitle')} onClose={onClose} size="40rem">
      <form className="stack" onSubmit={submit} noValidate>
        <div className="scan-assign">
          <img
            src={`data:image/png;base64,${page.thumbnail ?? ''}`}
            alt={t('scan.source', { file: page.file, number: page.number })}
          />
          <div className="stack">
            <PersonPicker
              label={t('scan.person')}
              data-autofocus
              value={person}
              onChange={(picked) => {
                setPerson(picked)
                setMark(undefined)
                setNumber('1')
              }}
            />
            {person && found.isSuccess && papers.length === 0 && <p className="hint">{t('scan.noPapers')}</p>}
            {paper && (
              <PaperFields
                papers={papers}
                paper={paper}
                number={number}
                setNumber={setNumber}
                onPaper={(value) => {
                  setMark(value)
                  setNumber('1')
                }}
              />
            )}
          </div>
        </div>
        <FormFooter failure={undefined} busy={false} onCancel={onClose} action={t('scan.take')} />
      </form>
    </Dialog>
  )
}

interface PaperFieldsProps {
  readonly papers: readonly ScannedPaper[]
  readonly paper: ScannedPaper
  readonly number: string
  readonly onPaper: (mark: string | undefined) => void
  readonly setNumber: (number: string) => void
}

/** Which of the printed papers, and which of its pages. */
function PaperFields({ papers, paper, number, onPaper, setNumber }: PaperFieldsProps) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <>
      <SelectField
        label={t('scan.paper')}
        value={paper.mark}
        choices={papers.map(({ mark: value, code, period, pages, printedOn }) => ({
          value,
          label: t('scan.choice', { code, period: format.period(period), pages, date: printedOn }),
        }))}
        onChange={onPaper}
      />
      <SelectField
        label={t('scan.whichPage')}
        value={number}
        choices={Array.from({ length: paper.pages }, (_, at) => ({
          value: String(at + 1),
          label: t('scan.page', { page: at + 1, count: paper.pages }),
        }))}
        onChange={(value) => setNumber(value ?? '1')}
      />
    </>
  )
}
