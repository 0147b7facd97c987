import { appraisalSettingTexts } from './setting/appraisal-setting-texts.ts'
import { rankingSettingTexts } from './setting/ranking-setting-texts.ts'
import { formSettingTexts } from './setting/form-setting-texts.ts'
import { peopleSettingTexts } from './setting/people-setting-texts.ts'
import { yearSettingTexts } from './setting/year-setting-texts.ts'

/** Each setting: its name and what its rule does. */
export const settingTexts = {
  ...appraisalSettingTexts,
  ...rankingSettingTexts,
  ...formSettingTexts,
  ...peopleSettingTexts,
  ...yearSettingTexts,
}
