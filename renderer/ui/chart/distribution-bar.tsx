import type { Distribution } from '#shared/appraisal/evaluation.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import { useTexts } from '../../i18n/texts.ts'

/** How many people have each predikat, as one bar; the words with their counts stand below it, for every reader and greyscale print. */
export function DistributionBar({ distribution }: { readonly distribution: Distribution }) {
  const { t } = useTexts()
  const shown = predikats.filter((predikat) => distribution[predikat] > 0)
  return (
    <div className="distribution">
      {shown.length > 0 && (
        <div className="distribution-bar" aria-hidden>
          {shown.map((predikat) => (
            <span key={predikat} className={`tone-${predikat}`} style={{ flexGrow: distribution[predikat] }}>
              {distribution[predikat]}
            </span>
          ))}
        </div>
      )}
      <ul>
        {predikats.map((predikat) => (
          <li key={predikat} className={`tone-${predikat}`}>
            <i aria-hidden />
            {t(`predikat.${predikat}`)} <b>{distribution[predikat]}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
