import { Button } from '@mantine/core'
import { IconDownload, IconTableDown } from '@tabler/icons-react'
import { importKinds } from '#shared/import/preview.ts'
import { call } from '../../../api/transport.ts'
import { useMay } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { useHandOver } from '../../../ui/use-hand-over.ts'

/** A workbook for each kind, empty, or filled with what the office holds to be changed in Excel and read again. */
export function TemplateList() {
  const { t, language } = useTexts()
  const { year, years } = usePeriod()
  const may = useMay()
  const { handOver } = useHandOver()
  return (
    <Card title={t('data.template.title')} className="import-aside">
      <div className="card-body import-templates">
        <p className="hint">{t('data.template.hint')}</p>
        <div className="import-template-buttons">
          {importKinds.map((kind) => (
            <Button
              key={kind}
              variant="default"
              justify="flex-start"
              leftSection={<IconDownload size={15} aria-hidden />}
              aria-label={t('data.template.download', { kind: t(`import.kind.${kind}`) })}
              onClick={() => void handOver(call('import.template', { kind, language }))}
            >
              {t(`import.kind.${kind}`)}
            </Button>
          ))}
        </div>
        {may('import.filled') && years.length > 0 && (
          <>
            <h3>{t('data.roundTrip.title')}</h3>
            <p className="hint">{t('data.roundTrip.body', { year })}</p>
            <div className="import-template-buttons">
              {importKinds.map((kind) => (
                <Button
                  key={kind}
                  variant="default"
                  justify="flex-start"
                  leftSection={<IconTableDown size={15} aria-hidden />}
                  aria-label={t('data.roundTrip.download', { kind: t(`import.kind.${kind}`), year })}
                  onClick={() => void handOver(call('import.filled', { kind, year, language }))}
                >
                  {t(`import.kind.${kind}`)}
                </Button>
              ))}
            </div>
          </>
        )}
      </div>
    </Card>
  )
}
