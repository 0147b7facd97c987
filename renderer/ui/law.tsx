import { articleText } from '#shared/text/article.ts'
import { useTexts } from '../i18n/texts.ts'

/** By which article: beside the control that it rules, from the tables of the law. */
export function Law({ article }: { readonly article: string | undefined }) {
  const { t } = useTexts()
  if (article === undefined) return null
  return (
    <small className="hint" title="PermenPANRB 6/2022">
      {articleText(article, t)}
    </small>
  )
}
