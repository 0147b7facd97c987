/** Every page of the program by its address; `first` stands for a person. */
export const everyPage = [
  '/',
  '/employees',
  '/employees/first',
  '/employees/units',
  '/plan',
  '/plan/first',
  '/realisation',
  '/appraisal?period=2026',
  '/appraisal?period=2026&tab=score',
  '/appraisal?period=2026&tab=criteria',
  '/ranking?period=2026',
  '/clock?period=2026',
  '/clock/next?period=2026',
  '/clock/next?period=2025',
  '/data',
  ...[
    'office',
    'years',
    'holidays',
    'orgResult',
    'scheme',
    'rules',
    'display',
    'backup',
    'privacy',
    'history',
    'about',
  ].map((tab) => `/settings?tab=${tab}`),
  '/settings/handover',
  '/settings/privacy/record',
  '/settings/privacy/assessment',
  '/settings/privacy/breach',
  '/settings/privacy/destruction/1',
  '/employees/first/data',
  '/start',
]

/** In which each of them is to be looked at. */
export const everyLook = (['light', 'dark'] as const).flatMap((theme) =>
  (['id', 'en'] as const).map((language) => ({ language, theme })),
)
