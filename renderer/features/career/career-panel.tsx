import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconHelp, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CareerRow } from '#shared/career/career-list.ts'
import { conditionText } from '#shared/career/career-table.ts'
import { articleText } from '#shared/text/article.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { WhyPanel, WhyStep } from '../../ui/why-panel.tsx'

const icons = { holds: IconCheck, fails: IconX, unknown: IconHelp } as const

/** Why a line stands there: each condition with what was found, the papers to look at, and the rule. */
export function CareerPanel({ row }: { readonly row: CareerRow }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <WhyPanel title={row.fullName} footer={articleText(t(`career.basis.${row.kind}`), t)} figure>
      <section className="career-head">
        <b>{t(`career.kind.${row.kind}`)}</b>
        <span>{row.date === undefined ? t('career.noDate') : format.date(row.date)}</span>
        <small>{[row.grade, row.positionName, row.unit].filter(Boolean).join(' · ')}</small>
      </section>
      {row.conditions.map((condition) => {
        const Icon = icons[condition.state]
        return (
          <WhyStep key={`${condition.key} ${condition.params['year'] ?? ''}`} icon={<Icon size={15} />}>
            {conditionText(condition, t)}
          </WhyStep>
        )
      })}
      <WhyStep icon={<IconAlertTriangle size={15} />} detail={t(`career.documents.${row.kind}`)}>
        {t(`career.standing.${row.standing}`)}
      </WhyStep>
      <Button
        size="xs"
        variant="default"
        renderRoot={(props) => (
          <Link
            {...props}
            to={row.kind === 'conversion' ? '/career/credit/$employeeId' : '/employees/$id'}
            params={{ id: row.employeeId, employeeId: row.employeeId }}
          />
        )}
      >
        {t('career.open', { name: row.fullName })}
      </Button>
    </WhyPanel>
  )
}
