import type { Language } from '#shared/office/office.ts'
import type { ImportKind } from '#shared/import/preview.ts'
import { createTexts } from '#shared/text/translate.ts'

interface TemplateColumn {
  /** Official words: the importer knows them, whatever the language of the explanations. */
  readonly header: string
  readonly width: number
  readonly use: 'nip' | 'date' | 'grade' | 'number' | 'target' | 'score' | 'text' | readonly string[]
  readonly required?: boolean
}

const person: readonly TemplateColumn[] = [
  { header: 'NIP', width: 22, use: 'nip', required: true },
  { header: 'NAMA', width: 32, use: 'text' },
]
const score = (header: string): TemplateColumn => ({ header, width: 16, use: 'score' })

const columns: Readonly<Record<ImportKind, readonly TemplateColumn[]>> = {
  employees: [
    { header: 'NIP', width: 22, use: 'nip', required: true },
    { header: 'NAMA DAN GELAR', width: 36, use: 'text', required: true },
    { header: 'TEMPAT LAHIR', width: 18, use: 'text' },
    { header: 'TANGGAL LAHIR', width: 16, use: 'date' },
    { header: 'JENIS KELAMIN', width: 10, use: ['L', 'P'] },
    { header: 'JENIS PEGAWAI', width: 14, use: ['PNS', 'CPNS', 'PPPK', 'PPPK Paruh Waktu', 'Non ASN'] },
    { header: 'GOLONGAN', width: 12, use: 'grade' },
    { header: 'TMT GOLONGAN', width: 16, use: 'date' },
    { header: 'JENIS JABATAN', width: 14, use: ['Struktural', 'Fungsional', 'Pelaksana'] },
    { header: 'JABATAN', width: 36, use: 'text' },
    { header: 'TMT JABATAN', width: 16, use: 'date' },
    { header: 'UNIT KERJA', width: 32, use: 'text' },
    {
      header: 'PENDIDIKAN',
      width: 12,
      use: ['SD', 'SLTP', 'SLTA', 'D-I', 'D-II', 'D-III', 'D-IV', 'S-1', 'S-2', 'S-3'],
    },
    { header: 'TAHUN LULUS', width: 12, use: 'number' },
    { header: 'NIP ATASAN', width: 22, use: 'nip' },
  ],
  plans: [
    ...person,
    { header: 'RENCANA HASIL KERJA', width: 44, use: 'text', required: true },
    { header: 'KLASIFIKASI', width: 14, use: ['Utama', 'Tambahan'] },
    { header: 'ASPEK', width: 14, use: ['Kuantitas', 'Kualitas', 'Waktu', 'Biaya'] },
    { header: 'INDIKATOR KINERJA INDIVIDU', width: 40, use: 'text', required: true },
    { header: 'TARGET', width: 12, use: 'target', required: true },
    { header: 'SATUAN', width: 12, use: 'text' },
    { header: 'ARAH', width: 18, use: ['Semakin tinggi', 'Semakin rendah'] },
  ],
  realisations: [
    ...person,
    { header: 'RENCANA HASIL KERJA', width: 44, use: 'text' },
    { header: 'INDIKATOR', width: 40, use: 'text', required: true },
    ...['TW I', 'TW II', 'TW III', 'TW IV'].map((header): TemplateColumn => ({
      header,
      width: 10,
      use: 'number',
    })),
  ],
  behaviour: [
    ...person,
    ...['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif'].map(
      score,
    ),
  ],
}

/** An empty workbook of the kind whose header the importer reads, with a sheet that explains each column. */
export async function writeTemplate(kind: ImportKind, language: Language): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs')
  const texts = createTexts(language)
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(
    kind === 'employees'
      ? 'PEGAWAI'
      : { plans: 'SKP', realisations: 'REALISASI', behaviour: 'PERILAKU' }[kind],
    {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
    },
  )
  sheet.columns = columns[kind].map(({ header, width, use }) => ({
    header,
    width,
    // text cells keep every digit of a NIP and whatever date a person writes
    style: {
      numFmt: use === 'number' || use === 'score' ? 'General' : '@',
      alignment: { vertical: 'top', wrapText: true },
    },
  }))
  styleHeader(sheet.getRow(1))
  const help = book.addWorksheet(texts.t('import.template.sheet'))
  help.addRow([texts.t(`import.template.title.${kind}`)]).font = { bold: true, size: 13 }
  help.addRow([])
  styleHeader(
    help.addRow((['column', 'required', 'use'] as const).map((key) => texts.t(`import.template.${key}`))),
  )
  for (const { header, required, use } of columns[kind]) {
    const how =
      typeof use === 'string'
        ? texts.t(`import.template.${use}`)
        : texts.t('import.template.choice', { choices: use.join(', ') })
    help.addRow([header, required ? texts.t('import.template.yes') : '', how])
  }
  for (const [index, width] of [32, 12, 70].entries()) help.getColumn(index + 1).width = width
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function styleHeader(row: { font: object; fill: object; height: number }): void {
  row.font = { bold: true }
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3ECE7' } }
  row.height = 22
}
