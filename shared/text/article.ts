import type { TextKey } from './catalogue.ts'

/** `L IV p97` as people say it: PermenPANRB 6/2022, Lampiran IV, halaman 97. */
export function articleText(article: string, t: (key: TextKey) => string): string {
  const words = article
    .replaceAll(/\bPs (\d)/g, `${t('appraisal.why.article')} $1`)
    .replaceAll(/\bL (?=[IV])/g, `${t('appraisal.why.annex')} `)
    .replaceAll(/ p(\d)/g, ` ${t('appraisal.why.page')} $1`)
  return `PermenPANRB 6/2022, ${words}`
}
