import { describe, expect, test } from 'vitest'
import { AppError } from '#shared/api/errors.ts'
import type { NameOf } from '#shared/api/contract.ts'
import { isTextKey, type TextKey } from '#shared/text/catalogue.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'

const texts = createTexts('id')
const words = wordsOf(texts)

describe('a key of the catalogue', () => {
  test('that is misspelt does not compile, wherever a text is asked for', () => {
    // @ts-expect-error a letter too many
    expect(texts.t('predikat.goood')).toBe('predikat.goood')
    // @ts-expect-error the same through the words of reports
    expect(words('predikat.goood')).toBe('predikat.goood')
    // @ts-expect-error the same in an error
    expect(new AppError('invalid', 'error.requierd').key).toBe('error.requierd')
    // @ts-expect-error an area is no text
    expect(isTextKey('predikat' satisfies TextKey)).toBe(false)
  })

  test('is told from one that data made up', () => {
    const asked = [
      'predikat.good',
      'operation.employee.save',
      'predikat',
      'predikat.goood',
      'constructor',
      '',
    ]
    expect(asked.filter(isTextKey)).toEqual(['predikat.good', 'operation.employee.save'])
  })

  test('is known for every command, so that history and undo can say what was done', () => {
    const sentence = (name: NameOf<'command'>): TextKey => `operation.${name}`
    expect(texts.t(sentence('employee.save'))).toBe('Data pegawai disimpan')
  })
})
