import { type CommandName, shapes } from './command-line.ts'
import type { Texts } from '#shared/text/translate.ts'

const usage: Readonly<Record<CommandName, string>> = {
  new: 'new FILE --office NAME',
  sample: 'sample FILE',
  import:
    'import FILE WORKBOOK [--kind employees|plans|realisations|behaviour] [--year Y] [--sheet NAME] [--marked X.xlsx] [--dry-run]',
  list: 'list FILE employees|plans|realisations|behaviour [--year Y]',
  ranking: 'ranking FILE --year Y [--period P] [--unit U]',
  clocks: 'clocks FILE --year Y [--unit U]',
  duk: 'duk FILE --year Y [--unit U]',
  career: 'career FILE --year Y [--unit U]',
  credits: 'credits FILE --year Y [--unit U]',
  guide: 'guide FILE --period P [--unit U]',
  training: 'training FILE --year Y [--period P] [--unit U]',
  strengths: 'strengths FILE --year Y [--period P] [--unit U]',
  next: 'next FILE [--mine] [--year Y] [--unit U]',
  story: 'story FILE [--person NIP …] [--year Y [--period P]]',
  evidence: 'evidence FILE check',
  plans:
    'plans FILE build|library|matrix|list|submit|withdraw|approve|return|resume|cancel|addendum --year Y [--from Y] [--unit U] [--person NIP …] [--reason TEXT] [--dry-run]',
  report: 'report FILE --year Y --out X.xlsx',
  export: 'export FILE employees|plans|realisations|behaviour --year Y --out X.xlsx',
  fill: 'fill FILE TEMPLATE.xlsx --year Y --out OUT.xlsx',
  close: 'close FILE --year Y [--reason TEXT]',
  undo: 'undo FILE BATCH',
  verify: 'verify FILE|FORM.pdf [--against FILE]',
  documents:
    'documents FILE --year Y [--period P] [--form D.1.1] [--format pdf|docx] [--person NIP …] [--unit U] --out FILE.pdf|FILE.docx|DIR',
  backup: 'backup FILE --to DIR [--passphrase-file F | --recipient age1… …]',
  backups: 'backups FILE',
  restore: 'restore BACKUP --to NEWFILE [--passphrase-file F | --identity-file F]',
  salvage: 'salvage DAMAGED --to NEWFILE',
  'destroy-year': 'destroy-year FILE --year Y --basis TEXT --by NAME --reason TEXT [--witness NAME …]',
  call: 'call FILE OPERATION JSON',
}

/** Every command with its arguments and one line of what it does. */
export function helpLines(texts: Texts): string[] {
  const commands = Object.keys(shapes) as CommandName[]
  return [
    texts.t('cli.help.title'),
    '',
    ...commands.flatMap((command) => [`  ${usage[command]}`, `      ${texts.t(`cli.help.${command}`)}`]),
    '',
    texts.t('cli.help.common'),
    texts.t('cli.help.periods'),
    texts.t('cli.help.accounts'),
    texts.t('cli.help.exitCodes'),
  ]
}
