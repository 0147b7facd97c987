import { describe, expect, it } from 'vitest'
import {
  isSettingKey,
  settingDefaults,
  settingKeys,
  settingLabelKey,
  settingSchemas,
  settingsFrom,
} from '#shared/setting/settings.ts'

describe('settings', () => {
  it('have defaults that their own schemas allow', () => {
    for (const key of settingKeys)
      expect(settingSchemas[key].parse(settingDefaults[key])).toEqual(settingDefaults[key])
    expect(Object.keys(settingDefaults)).toEqual([...settingKeys])
  })

  it.each([
    ['index.detailWeights', { work: 60, behaviour: 39 }, 'error.sum100'],
    ['index.detailWeights', { work: 60.5, behaviour: 39.5 }, 'error.wholeNumber'],
    ['smallSharePercent', 101, 'error.tooBig'],
    ['smallSharePercent', -1, 'error.tooSmall'],
    ['achievementCap', 'x', 'error.number'],
    ['behaviour.bounds', { above: 75, asExpected: 75 }, 'error.boundsOrder'],
    ['office.grades', [90, 75, 75, 50], 'error.boundsOrder'],
    ['duk.positionOrder', ['pelaksana'], 'error.orderIncomplete'],
  ] as const)('%s refuses %o with %s', (key, value, message) => {
    const parsed = settingSchemas[key].safeParse(value)
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message)
  })

  it('take stored values over defaults and leave out what is unknown or no longer allowed', () => {
    const settings = settingsFrom({ smallSharePercent: 30, rhythm: 'hourly', 'no.such': 1 }, '2026-12-31')
    expect(settings).toEqual({ ...settingDefaults, smallSharePercent: 30 })
  })

  it('are known by key, with a name in the catalogue', () => {
    expect(isSettingKey('index.detailWeights')).toBe(true)
    expect(isSettingKey('toString')).toBe(false)
    expect(settingLabelKey('index.detailWeights')).toBe('setting.index_detailWeights')
  })
})
