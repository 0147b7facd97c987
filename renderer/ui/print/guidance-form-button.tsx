import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useTexts } from '../../i18n/texts.ts'
import { Asks } from '../act.tsx'
import { useForms } from './use-forms.ts'

interface GuidanceFormButtonProps {
  readonly employeeId: string
  readonly guidanceId: string
  /** Its number, which is all that the button says. */
  readonly form: string
}

/** The official form of a record of guidance. */
export function GuidanceFormButton({ employeeId, guidanceId, form }: GuidanceFormButtonProps) {
  const { t } = useTexts()
  const { printGuidance, busy } = useForms()
  return (
    <Asks name="form.guidance">
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        leftSection={<IconFileTypePdf size={14} aria-hidden />}
        onClick={() => printGuidance({ employeeId, guidanceId })}
      >
        {t('form.printOne', { form })}
      </Button>
    </Asks>
  )
}
