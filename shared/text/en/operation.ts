/** What a command did, for the history and for undo. */
export const operation = {
  office: {
    new: 'Office made',
    save: 'Office changed',
  },
  year: {
    open: 'Year opened',
    delete: 'Year deleted',
  },
  unit: {
    save: 'Unit saved',
    delete: 'Unit deleted',
    lead: 'Head of a unit changed',
  },
  official: {
    save: 'Outside official saved',
    delete: 'Outside official deleted',
  },
  employee: {
    save: 'Employee saved',
    correctNip: 'NIP corrected',
    endService: 'Employee status changed',
    setSuperior: 'Superior changed',
    merge: 'Two employees merged',
    delete: 'Employee deleted',
  },
  plan: {
    saveResult: 'Work result saved',
    deleteResult: 'Work result deleted',
    moveResult: 'Work results reordered',
    saveIndicator: 'Indicator saved',
    deleteIndicator: 'Indicator deleted',
    saveExpectation: 'Behaviour expectation saved',
    setState: 'Plan state changed',
    copy: 'Plan copied',
    delete: 'Plan deleted',
  },
  realisation: {
    enter: 'Realisations entered',
  },
  indicator: {
    watch: 'Watched indicator chosen',
  },
  appraisal: {
    rate: 'Appraisal entered',
  },
  orgResult: {
    save: 'Organisation result saved',
  },
  import: {
    commit: 'Import saved',
    undo: 'Import undone',
  },
  history: {
    undo: 'Change undone',
  },
  setting: {
    save: 'Settings changed',
  },
  scheme: {
    save: 'Criteria scheme saved',
  },
  report: {
    yearly: 'Yearly report made',
    table: 'List exported',
  },
  list: {
    flat: 'List exported',
  },
} as const
