import type { TextKey } from './catalogue.ts'

/** A place of PermenPANRB 6/2022 as people say it: `L IV p97` is Lampiran IV, halaman 97. */
export function articleText(article: string, t: (key: TextKey) => string): string {
  return article
    .replaceAll(/\bPs (\d)/g, `${t('appraisal.why.article')} $1`)
    .replaceAll(/\bL (?=[IV])/g, `${t('appraisal.why.annex')} `)
    .replaceAll(/ p(\d)/g, ` ${t('appraisal.why.page')} $1`)
}
