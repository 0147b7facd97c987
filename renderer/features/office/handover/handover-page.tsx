import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { DocumentPage, Signature } from '../document/document-page.tsx'
import { CopiesCard } from './copies-card.tsx'
import { DueCard } from './due-card.tsx'
import { FootCard } from './foot-card.tsx'
import { LastCard, RulesCard } from './changed-cards.tsx'
import { StandsCard } from './stands-card.tsx'
import { WarningsCard } from './warnings-card.tsx'

/** One sheet for the clerk who takes over: what there is, what waits, where the copies are and what to watch. */
export function HandoverPage() {
  const { t } = useTexts()
  const office = useApiQuery('office.get', {}).data
  return (
    <DocumentPage
      title={t('handover.title')}
      about={t('handover.about')}
      state={t('handover.state')}
      tab="about"
    >
      <div className="handover">
        <StandsCard years={office?.years ?? []} />
        <WarningsCard />
        <DueCard />
        <CopiesCard />
        <RulesCard />
        <LastCard />
        <FootCard />
      </div>
      <div className="document-signatures">
        <Signature role={t('handover.gives')} name={undefined} place={office?.place ?? '……………………'} />
        <Signature role={t('handover.takes')} name={undefined} />
      </div>
    </DocumentPage>
  )
}
