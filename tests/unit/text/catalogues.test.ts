import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import { catalogue, isTextKey } from '#shared/text/catalogue.ts'
import type { Pair, TextTree } from '#shared/text/pair.ts'

/** Every pair under its key, each language with all its forms. */
function flatten(tree: TextTree, prefix = ''): { key: string; id: string[]; en: string[] }[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isPair(value)
      ? [{ key: prefix + key, id: formsOf(value[0]), en: formsOf(value[1]) }]
      : flatten(value, `${prefix}${key}.`),
  )
}

const isPair = (value: Pair | TextTree): value is Pair => Array.isArray(value)
const formsOf = (form: Pair[number]) => (typeof form === 'string' ? [form] : [form.one, form.other])
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]!)

describe('the catalogue', () => {
  test('has no empty text, and uses the same parameters in both languages', () => {
    const used = (forms: string[]) => [...new Set(forms.flatMap(placeholders))].toSorted().join()
    const wrong = flatten(catalogue).filter(
      ({ id, en }) => [...id, ...en].some((text) => text.trim() === '') || used(id) !== used(en),
    )
    expect(wrong).toEqual([])
  })

  test('leaves a parameter standing in no sentence', () => {
    const marks = (text: string) =>
      text.replaceAll(/\{\{\w+(, (figure|period|moment|instant|day|actor))?\}\}/g, '')
    const wrong = flatten(catalogue).filter(({ id, en }) =>
      [...id, ...en].some((text) => /\{\{|\}\}/.test(marks(text))),
    )
    expect(wrong).toEqual([])
  })

  test('know every message that a schema names, which no compiler checks', () => {
    const missing = sources().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`](error\.[\w.]*\w)['"`]/g)]
        .map((match) => match[1]!)
        .filter((key) => !isTextKey(key))
        .map((key) => `${path.relative(root, file)}: ${key}`),
    )
    expect(missing).toEqual([])
  })
})

const root = path.resolve(import.meta.dirname, '../../..')

function sources(): string[] {
  return ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, folder, name)),
  )
}
