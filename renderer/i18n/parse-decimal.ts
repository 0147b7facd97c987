import type { Language } from '#shared/office/office.ts'

const marks = { id: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const

/**
 * The number that a person typed: `87,5` or `1.250,75` in Indonesian, `87.5` or `1,250.75` in English. The other
 * language's decimal mark is understood where it cannot be a thousands mark. Undefined when it is no number.
 */
export function parseDecimal(typed: string, language: Language): number | undefined {
  const { decimal, group } = marks[language]
  const text = typed.replaceAll(/[\s\u00a0%]/g, '')
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  const plain = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/
  if (grouped.test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'))
  return plain.test(text) ? Number(text.replace(',', '.')) : undefined
}
