import { Button } from '@mantine/core'
import { IconAbc } from '@tabler/icons-react'
import type { ImportPreview, ReadSpelling } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { WhyStep } from '../../../ui/why-panel.tsx'
import { useFieldWords } from '../mapping/field-words.ts'

interface SpelledProps {
  readonly preview: ImportPreview
  readonly onForget: (spelling: ReadSpelling) => void
}

/** What was read as something else in all rows, by a choice made now or remembered from another list. */
export function Spelled({ preview: { spelled }, onForget }: SpelledProps) {
  const { t } = useTexts()
  const words = useFieldWords()
  if (spelled.length === 0) return null
  return (
    <div>
      <h3>{t('data.fix.spelled')}</h3>
      {spelled.map((spelling) => (
        <WhyStep
          key={`${spelling.field} ${spelling.said}`}
          icon={<IconAbc size={16} />}
          detail={
            <Button variant="subtle" size="compact-xs" onClick={() => onForget(spelling)}>
              {t('data.fix.forget')}
            </Button>
          }
        >
          {t('data.fix.spelledOf', { ...spelling, field: words.name(spelling.field) })}
        </WhyStep>
      ))}
    </div>
  )
}
