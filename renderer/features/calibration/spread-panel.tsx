import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Guide } from '#shared/appraisal/guide.ts'
import { boundWords, departureWords } from '#shared/calibration/spread-words.ts'
import type { TeamSpread } from '#shared/calibration/spread.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Act, Asks } from '../../ui/act.tsx'
import { LongTextField } from '../../ui/form/text-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'
import { GuideChart } from './guide-chart.tsx'
import { ratedIn } from './rated-in.ts'

interface SpreadPanelProps {
  readonly period: string
  readonly team: TeamSpread
}

/** What the guide asks of one team, what it has, and why. */
export function SpreadPanel({ period, team }: SpreadPanelProps) {
  const { t } = useTexts()
  const { unit, whole, orgResult, fallback, guide, people } = team
  const name = whole ? t('calibration.spread.office') : unit
  const rated = ratedIn(team)
  return (
    <WhyPanel title={name}>
      {orgResult === undefined ? (
        <NoResult unit={unit} />
      ) : (
        <p>
          {t('calibration.spread.orgResult', { value: t(`orgResult.${orgResult}`) })}
          {fallback !== undefined && <span className="hint"> ({t(`calibration.spread.${fallback}`)})</span>}
        </p>
      )}
      <GuideChart team={team} />
      {rated < people && <p className="hint">{t('calibration.spread.unfinished', { rated, people })}</p>}
      {guide && <GuideWords guide={guide} />}
      <Reason period={period} team={team} />
      <p className="hint">{t('calibration.spread.rule')}</p>
      {!whole && (
        <Link
          className="no-print"
          to="/appraisal"
          search={(old) => ({ ...old, unit: team.unitId, selected: undefined, tab: undefined })}
        >
          {t('calibration.toAppraisal')}
        </Link>
      )}
    </WhyPanel>
  )
}

/** Each departure with its bound, or else the bounds that are kept. */
function GuideWords({ guide }: { readonly guide: Guide }) {
  const { t } = useTexts()
  const { judged, people, departures, bounds } = guide
  if (departures.length > 0)
    return (
      <ul className="calibration-departures" data-figure>
        {departures.map((departure) => (
          <li key={departure.code}>
            <b>{departureWords(departure, t)}</b>
            <small>{boundWords(departure, t)}</small>
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <p className={judged ? '' : 'hint'}>
        {judged ? `${t('calibration.spread.inside')}.` : t('calibration.spread.small', { people })}
      </p>
      <ul className="calibration-bounds">
        {bounds.map((bound) => (
          <li key={boundWords(bound, t)}>{boundWords(bound, t)}</li>
        ))}
      </ul>
    </>
  )
}

function NoResult({ unit }: { readonly unit: string }) {
  const { t } = useTexts()
  return (
    <p className="notice" data-tone="warn">
      {t('calibration.spread.noOrgResult', { unit })}{' '}
      <Asks name="orgResult.save">
        <Link className="no-print" to="/settings" search={(old) => ({ ...old, tab: 'orgResult' })}>
          {t('calibration.spread.enterOrgResult')}
        </Link>
      </Asks>
    </p>
  )
}

/** Asked where a spread departs; whoever may not write it reads it. */
function Reason({ period, team }: SpreadPanelProps) {
  const { t } = useTexts()
  const { guide, reason, writable } = team
  const departs = (guide?.departures.length ?? 0) > 0
  if (!departs && reason === undefined) return null
  return (
    <>
      {writable && (
        <Act name="calibration.saveReason">
          <ReasonForm key={team.rowVersion} period={period} team={team} />
        </Act>
      )}
      <p className={writable ? 'only-print' : ''}>
        <b>{t('calibration.spread.reason.label')}:</b> {reason ?? t('calibration.spread.reason.none')}
      </p>
    </>
  )
}

function ReasonForm({ period, team }: SpreadPanelProps) {
  const { t } = useTexts()
  const { unitId, whole, reason = '', rowVersion } = team
  const form = useDraftForm('calibration.saveReason', {
    values: { period, unitId, whole, reason, rowVersion },
    onDone: () => void notifyDone(t('calibration.spread.reason.saved'), { undo: true }),
  })
  return (
    <form className="calibration-reason no-print" noValidate onSubmit={(event) => void form.submit(event)}>
      <LongTextField
        label={t('calibration.spread.reason.label')}
        placeholder={t('calibration.spread.reason.placeholder')}
        {...form.text('reason')}
      />
      {form.failure !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          {form.failure}
        </p>
      )}
      <Button type="submit" variant="default" loading={form.busy}>
        {t('calibration.spread.reason.save')}
      </Button>
    </form>
  )
}
