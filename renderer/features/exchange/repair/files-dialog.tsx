import { Button, FileButton } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { type RepairComparison, repairSources, type RepairSource } from '#shared/exchange/repair/repair.ts'
import { workbookExtensions } from '#shared/import/workbook-extensions.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { readAsFileData } from '../../../ui/download.ts'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { useSourceForm } from '../use-source-form.ts'

interface FilesDialogProps {
  readonly onClose: () => void
  readonly onCompared: (comparison: RepairComparison) => void
}
type Chosen = { readonly [Source in RepairSource]?: File }

/** One list or two, read by the importer's own reader. */
export function FilesDialog({ onClose, onCompared }: FilesDialogProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<Chosen>({})
  const form = useSourceForm(async () => {
    const { siasn, payroll } = chosen
    if (!siasn && !payroll) throw new AppError('invalid', 'error.required')
    onCompared(
      await call('import.differences', {
        ...(siasn && { siasn: await readAsFileData(siasn) }),
        ...(payroll && { payroll: await readAsFileData(payroll) }),
      }),
    )
    onClose()
  })
  return (
    <Dialog title={t('exchange.repair.files.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={form.onSubmit}>
        <p className="hint">{t('exchange.repair.files.hint')}</p>
        {repairSources.map((source) => (
          <FilePick
            key={source}
            source={source}
            file={chosen[source]}
            onFile={(file) => setChosen({ ...chosen, [source]: file })}
          />
        ))}
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('exchange.repair.files.compare')}
        />
      </form>
    </Dialog>
  )
}

interface FilePickProps {
  readonly source: RepairSource
  readonly file: File | undefined
  readonly onFile: (file: File) => void
}

function FilePick({ source, file, onFile }: FilePickProps) {
  const { t } = useTexts()
  const label = t('exchange.repair.files.pick', { source: t(`exchange.repair.side.${source}`) })
  return (
    <div className="repair-file">
      <FileButton
        accept={workbookExtensions.map((ending) => `.${ending}`).join(',')}
        inputProps={{ 'aria-label': label, tabIndex: -1 }}
        onChange={(next) => next && onFile(next)}
      >
        {(button) => (
          <Button {...button} variant="default" leftSection={<IconFileText size={16} aria-hidden />}>
            {label}
          </Button>
        )}
      </FileButton>
      <span>{file?.name ?? t('exchange.repair.files.none')}</span>
    </div>
  )
}
