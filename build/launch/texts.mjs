import { readFileSync } from 'node:fs'
import path from 'node:path'
import { appDataFolder } from './folders.mjs'

const texts = {
  id: {
    installing: 'Memasang komponen',
    installFailed: 'Komponen tidak bisa dipasang. Periksa sambungan internet lalu jalankan npm start lagi.',
    noNode:
      'Node 24 tidak terpasang bersama komponen lain; hapus folder node_modules lalu jalankan npm start lagi.',
    building: 'Menyusun Timbang',
    buildFailed: 'Timbang tidak bisa disusun dari sumbernya:',
    downloading: 'Mengunduh Electron (sekitar 110 MB, sekali saja)',
    downloadFailed:
      'Electron tidak bisa diunduh; hal ini diingat, dan `npx install-electron` mencobanya lagi kapan saja.',
    noElectron: 'Electron tidak terpasang, jadi Timbang berjalan lewat peramban.',
    electronFailed: 'Electron tidak bisa dijalankan di sini, jadi Timbang berjalan lewat peramban.',
    wrongOption: 'Pilihan tidak dikenal atau tidak lengkap: {what}. Lihat npm start -- --help.',
    help: `npm start -- [pilihan]

  --browser     lewat peramban, walau Electron terpasang
  --port N      lewat peramban, di porta N
  --no-open     lewat peramban; hanya mencetak alamatnya, tidak berhenti sendiri
  --file PATH   membuka berkas kantor itu
  --sample      membuka kantor contoh
  --help        penjelasan ini`,
  },
  en: {
    installing: 'Installing components',
    installFailed:
      'The components could not be installed. Check the internet connection and run npm start again.',
    noNode:
      'Node 24 was not installed with the other components; delete the folder node_modules and run npm start again.',
    building: 'Building Timbang',
    buildFailed: 'Timbang could not be built from its sources:',
    downloading: 'Downloading Electron (about 110 MB, once)',
    downloadFailed:
      'Electron could not be downloaded; this is remembered, and `npx install-electron` tries again any time.',
    noElectron: 'Electron is not installed, so Timbang runs in a browser.',
    electronFailed: 'Electron does not start here, so Timbang runs in a browser.',
    wrongOption: 'Unknown or incomplete option: {what}. See npm start -- --help.',
    help: `npm start -- [options]

  --browser     in a browser, even where Electron is installed
  --port N      in a browser, on port N
  --no-open     in a browser; only prints the address and never stops by itself
  --file PATH   opens that office file
  --sample      opens the sample office
  --help        this text`,
  },
}

/** In the language that the person chose in Timbang; Indonesian until then. */
export function launchTexts() {
  try {
    const { language } = JSON.parse(readFileSync(path.join(appDataFolder(), 'preferences.json'), 'utf8'))
    return texts[language] ?? texts.id
  } catch {
    return texts.id
  }
}
