import { Button, Menu } from '@mantine/core'
import { IconEye, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormKind } from '#shared/form/form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Asks } from '../act.tsx'
import { FormPreviewDialog } from './form-preview-dialog.tsx'
import { type FormChoice, formChoices, formsOf, useFormBatch, useForms } from './use-forms.ts'

interface FormMenuProps {
  readonly employeeId: string
  readonly period: string
  readonly choices?: readonly FormChoice[]
}

/** A bundle is looked at form by form. */
const singleForms = (choices: readonly FormChoice[]) =>
  choices.filter((choice) => choice !== 'bundle') as unknown as readonly [FormKind, ...FormKind[]]

/** The official forms of one person, each as a PDF; first as a picture for whoever wants to see. */
export function FormMenu({ employeeId, period, choices = formChoices }: FormMenuProps) {
  const { t } = useTexts()
  const { print, busy } = useForms()
  const [isPreviewing, setPreviewing] = useState(false)
  return (
    <Asks name="form.print">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={busy} leftSection={<IconFileTypePdf size={16} aria-hidden />}>
            {t('form.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={() => setPreviewing(true)}>
            {t('form.preview.open')}
          </Menu.Item>
          <Menu.Divider />
          {choices.map((choice) => (
            <Menu.Item key={choice} onClick={() => print({ employeeId, period, forms: formsOf(choice) })}>
              {t(`form.kind.${choice}`)}
            </Menu.Item>
          ))}
          {choices.includes('document') && (
            <>
              <Menu.Divider />
              <Menu.Label>{t('form.word')}</Menu.Label>
              <Menu.Item onClick={() => print({ employeeId, period, forms: ['document'], format: 'docx' })}>
                {t('form.kind.document')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isPreviewing && (
        <FormPreviewDialog
          employeeId={employeeId}
          period={period}
          forms={singleForms(choices)}
          onClose={() => setPreviewing(false)}
        />
      )}
    </Asks>
  )
}

interface FormBatchMenuProps {
  readonly period: string
  readonly unitId?: string | undefined
}

/** One file a person is what is sent on; the whole list of both would not fit a small screen. */
const batchChoices: Readonly<Record<'one' | 'each', readonly FormChoice[]>> = {
  one: [...formChoices, 'matrix'],
  each: ['document', 'evaluation', 'plan', 'bundle'],
}

/** The forms of everybody in sight: one PDF in the order of the units, or one file a person. */
export function FormBatchMenu({ period, unitId }: FormBatchMenuProps) {
  const { t } = useTexts()
  const { print, busy } = useFormBatch()
  const { printReceipts, busy: listing } = useForms()
  const ofUnit = unitId === undefined ? {} : { unitId }
  return (
    <Asks name="form.printAll">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={busy || listing}
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
          >
            {t('form.all.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['one', 'each'] as const).map((as) => (
            <div key={as} role="group" aria-label={t(`form.all.${as}`)}>
              <Menu.Label>{t(`form.all.${as}`)}</Menu.Label>
              {batchChoices[as].map((choice) => (
                <Menu.Item
                  key={choice}
                  onClick={() => print({ period, forms: formsOf(choice), as, ...ofUnit })}
                >
                  {t(`form.kind.${choice}`)}
                </Menu.Item>
              ))}
            </div>
          ))}
          <WordItems onPick={(as) => print({ period, forms: ['document'], format: 'docx', as, ...ofUnit })} />
          <Asks name="form.receipts">
            <Menu.Divider />
            <Menu.Item onClick={() => printReceipts({ period, ...ofUnit })}>
              {t('form.all.receipts')}
            </Menu.Item>
          </Asks>
        </Menu.Dropdown>
      </Menu>
    </Asks>
  )
}

/** The evaluation document is a letter, which an office may want to word itself; the copy says that it is one. */
function WordItems({ onPick }: { readonly onPick: (as: 'one' | 'each') => void }) {
  const { t } = useTexts()
  return (
    <div role="group" aria-label={t('form.all.word')}>
      <Menu.Label>{t('form.all.word')}</Menu.Label>
      <Menu.Item onClick={() => onPick('one')}>{t('form.all.wordOne')}</Menu.Item>
      <Menu.Item onClick={() => onPick('each')}>{t('form.all.wordEach')}</Menu.Item>
    </div>
  )
}
