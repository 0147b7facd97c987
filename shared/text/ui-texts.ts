import type { TextTree } from './pair.ts'

/** Texts of the parts from which pages are made. */
export const uiTexts = {
  /** Parts that every page uses. */
  ui: {
    notRated: ['Belum diisi', 'Not entered yet'],
    retry: ['Coba lagi', 'Try again'],
    close: ['Tutup', 'Close'],
    cancel: ['Batal', 'Cancel'],
    save: ['Simpan', 'Save'],
    remove: ['Hapus', 'Delete'],
    undo: ['Urungkan', 'Undo'],
    redo: ['Ulangi', 'Redo'],
    undone: ['Sudah diurungkan.', 'Undone.'],
    loading: ['Memuat…', 'Loading…'],
    panel: { fold: ['Lipat panel', 'Fold the panel'], unfold: ['Buka panel', 'Unfold the panel'] },
    quadrant: {
      caption: [
        'Kuadran kinerja: hasil kerja menurut baris, perilaku menurut kolom',
        'Performance quadrant: results by row, behaviour by column',
      ],
      corner: ['Hasil\u00a0↓ Perilaku\u00a0→', 'Result\u00a0↓ Behaviour\u00a0→'],
    },
    export: {
      button: ['Ekspor', 'Export'],
      xlsx: ['Excel (.xlsx)', 'Excel (.xlsx)'],
      csv: ['CSV (.csv)', 'CSV (.csv)'],
      done: ['{{name}} sudah diunduh.', '{{name}} was downloaded.'],
    },
    print: { action: ['Cetak', 'Print'], date: ['Dicetak {{date}}', 'Printed {{date}}'] },
    report: { making: ['Menyusun laporan tahunan {{year}}…', 'Making the yearly report {{year}}…'] },
    date: {
      placeholder: ['hh-bb-tttt', 'dd-mm-yyyy'],
      pick: ['Pilih di kalender', 'Pick from the calendar'],
      wrong: ['Tanggal tidak sah. Contoh: 26-9-2026.', 'No such date. Example: 26-9-2026.'],
    },
    unit: { all: ['Semua unit', 'All units'] },
    person: {
      placeholder: ['Ketik nama atau NIP', 'Type a name or NIP'],
      none: ['Tidak ada yang cocok.', 'Nobody matches.'],
    },
    grid: {
      empty: ['Tidak ada baris.', 'No rows.'],
      loadingRow: ['memuat…', 'loading…'],
      copied: ['{{count}} sel disalin.', 'Cells copied: {{count}}.'],
      pasted: ['{{count}} sel ditempel.', 'Cells pasted: {{count}}.'],
      someWrong: [
        '{{count}} sel tidak bisa diisi; alasannya ada di selnya.',
        'Cells that could not be filled: {{count}}. Each says why.',
      ],
      moreWrong: ['… dan {{count}} sel lagi.', '… and {{count}} more.'],
      blankKept: [
        'Sel kosong di blok yang ditempel: {{count}}; yang tersimpan di sana tetap. Untuk mengosongkan, pakai Delete.',
        'Blank cells in the pasted block: {{count}}; what is stored there stays. To clear a cell, use Delete.',
      ],
      keepTheirs: ['Biarkan', 'Keep it'],
      writeMine: ['Tulis {{text}}', 'Write {{text}}'],
      clearMine: ['Kosongkan', 'Clear it'],
      readOnly: ['Sel ini tidak bisa diisi.', 'This cell cannot be filled.'],
      resize: ['Lebar kolom {{column}}', 'Width of column {{column}}'],
    },
    keys: {
      move: ['Pindah sel', 'Move between cells'],
      enter: ['Isi sel atau buka baris', 'Fill a cell or open its row'],
      edit: ['Ubah isi sel', 'Edit a cell'],
      escape: ['Batalkan isian', 'Drop what was typed'],
      tab: ['Sel berikutnya', 'Next cell'],
      select: ['Pilih beberapa sel', 'Select several cells'],
      clipboard: ['Salin dan tempel, juga dari dan ke Excel', 'Copy and paste, also from and to Excel'],
      fill: ['Isi ke bawah dengan sel teratas', 'Fill down with the topmost cell'],
      clear: ['Kosongkan sel', 'Clear cells'],
      rate: ['Beri rating: diatas, sesuai, dibawah', 'Rate: above, as expected, below'],
    },
    chart: {
      period: ['Periode', 'Period'],
      value: ['Nilai', 'Value'],
      target: ['target', 'target'],
      baseline: ['awal', 'baseline'],
    },
  },
} satisfies TextTree
