import type { Award } from '#shared/award/award.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { scopeText } from '../award-page.tsx'
import { Standings, Verdict } from '../result-part.tsx'
import { conditionsOf } from '../round-page.tsx'

/** Berita acara: what was fixed before, who was compared by whom, and with which result. */
export function Minutes({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const format = useFormat()
  const { heldOn = '', place, remarks, result, title, period } = round
  return (
    <>
      <p>
        {t('award.paper.minutes.opening', {
          date: format.date(heldOn),
          place: place === undefined ? '' : t('award.paper.minutes.at', { place }),
          title,
          period: format.period(period),
          scope: scopeText(round, t),
        })}
      </p>
      <Rules round={round} />
      <h2>{t('award.paper.minutes.finalists')}</h2>
      <Finalists round={round} />
      <h2>{t('award.paper.minutes.panel')}</h2>
      <Judges round={round} />
      <h2>{t('award.paper.minutes.result')}</h2>
      {result && (
        <>
          <Verdict round={round} result={result} />
          <p>
            {t('award.result.separation', {
              separation: format.figure(result.separation),
              count: result.comparisons,
            })}
          </p>
          <Standings round={round} result={result} />
          <p className="hint">{t('award.result.method')}</p>
        </>
      )}
      {remarks !== undefined && (
        <>
          <h2>{t('award.paper.minutes.remarks')}</h2>
          <p className="award-remarks">{remarks}</p>
        </>
      )}
    </>
  )
}

function Rules({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const format = useFormat()
  const { criteria, question, locked } = round
  return (
    <>
      <h2>{t('award.paper.minutes.rules')}</h2>
      <p>{conditionsOf(round, t)}</p>
      <p>{criteria.map(({ key, weight }) => `${t(`award.criterion.${key}`)} ${weight} %`).join(' · ')}</p>
      <p>{t('award.paper.minutes.question', { question })}</p>
      {locked && (
        <p className="hint">
          {t('award.paper.minutes.fixed', {
            date: format.dateTime(locked.at),
            who: locked.by,
            hash: locked.hash,
          })}
        </p>
      )}
    </>
  )
}

function Finalists({ round: { named, leftOut } }: { readonly round: Award }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <>
      <SimpleTable
        caption={t('award.paper.minutes.finalists')}
        rows={named}
        rowKey={({ employeeId }) => employeeId}
        columns={[
          {
            id: 'number',
            header: t('award.paper.minutes.number'),
            numeric: true,
            width: '3rem',
            cell: ({ number }) => number,
          },
          { id: 'name', header: t('award.paper.minutes.name'), cell: ({ fullName }) => fullName },
          {
            id: 'post',
            header: t('award.paper.minutes.post'),
            width: '34%',
            cell: ({ positionName, unit }) => [positionName, unit].filter(Boolean).join(', '),
          },
          {
            id: 'place',
            header: t('award.paper.minutes.shortlist'),
            width: '9rem',
            figure: true,
            cell: ({ place, score }) => `${place} (${format.figure(score)})`,
          },
        ]}
      />
      {leftOut.map((one) => (
        <p key={one.fullName}>{t('award.compare.leftOut', { ...one, name: one.fullName })}</p>
      ))}
    </>
  )
}

function Judges({ round: { judges } }: { readonly round: Award }) {
  const { t } = useTexts()
  return (
    <SimpleTable
      caption={t('award.paper.minutes.panel')}
      rows={judges}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('award.paper.minutes.name'),
          cell: ({ fullName, positionName, next }) =>
            [fullName, positionName, next && t('award.paper.minutes.absent')].filter(Boolean).join(' · '),
        },
        {
          id: 'agreement',
          header: t('award.compare.agreement'),
          numeric: true,
          width: '6rem',
          cell: ({ agreement }) => (agreement === undefined ? '–' : `${agreement} %`),
        },
        {
          id: 'signature',
          header: t('award.paper.minutes.signature'),
          width: '14rem',
          cell: () => '',
        },
      ]}
    />
  )
}
