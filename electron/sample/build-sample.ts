import { createOffice } from '../office-file.ts'

/** Writes the sample office as a new file; refuses an existing one. */
export async function buildSample(file: string): Promise<void> {
  createOffice(
    file,
    {
      name: 'Kecamatan Rakumpit',
      agency: 'Pemerintah Kota Palangka Raya',
      place: 'Mungku Baru',
      year: 2025,
      rhythm: 'quarterly',
    },
    { sample: true },
  )
}
