import { Button } from '@mantine/core'
import { IconArrowRight, IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ImportKind, importKinds } from '#shared/import/preview.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { download } from '../../../ui/download.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** An empty workbook for each kind, and how an export comes back. */
export function TemplateList() {
  const { t, language } = useTexts()
  const fetchTemplate = async (kind: ImportKind) => {
    try {
      const file = await call('import.template', { kind, language })
      download(file)
      await notifyDone(t('data.template.done', { name: file.name }))
    } catch (error) {
      notifyFailed(error)
    }
  }
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
              onClick={() => void fetchTemplate(kind)}
            >
              {t(`import.kind.${kind}`)}
            </Button>
          ))}
        </div>
        <h3>{t('data.roundTrip.title')}</h3>
        <p className="hint">{t('data.roundTrip.body')}</p>
        <Link className="import-link" to="/employees">
          {t('data.roundTrip.link')}
          <IconArrowRight size={14} aria-hidden />
        </Link>
      </div>
    </Card>
  )
}
