import type { TextTree } from '../../text/pair.ts'

/** What stands in the way of a plan, and what is only worth a look (domain.md §4.8). */
export const problemTexts = {
  noMain: [
    'Belum ada hasil kerja utama; paling sedikit satu (L II.A.6).',
    'There is no main work result yet; at least one is needed (L II.A.6).',
  ],
  noIndicator: [
    'Hasil kerja {{number}} belum punya indikator.',
    'Work result {{number}} has no indicator yet.',
  ],
  noTarget: [
    'Hasil kerja {{number}} punya indikator tanpa target.',
    'Work result {{number}} has an indicator without a target.',
  ],
  activityVerb: [
    'Hasil kerja {{number}} berbunyi seperti kegiatan. Tuliskan hasilnya, bukan kegiatannya (Ps 9 ayat 1).',
    'Work result {{number}} reads like an activity. Write the result, not the activity (Ps 9(1)).',
  ],
  bareCategory: [
    'Hasil kerja {{number}} baru berupa kategori. Tuliskan hasil yang diharapkan (Ps 9 ayat 1).',
    'Work result {{number}} is only a category. Write the result that is expected (Ps 9(1)).',
  ],
  absoluteWord: [
    'Hasil kerja {{number}} memakai kata “{{word}}”. Beri ruang untuk salah, kecuali menyangkut jiwa, cedera, keamanan negara, atau kerugian besar.',
    'Work result {{number}} says “{{word}}”. Leave a margin of error, unless life, injury, national security or large losses are concerned.',
  ],
  noParent: [
    'Hasil kerja {{number}} belum menyebut hasil kerja pimpinan yang didukungnya.',
    'Work result {{number}} does not name the leader’s result that it supports.',
  ],
  dropped: [
    'Versi ini menghapus baris yang punya {{entries}} realisasi, {{records}} catatan atau bukti, dan {{marks}} tanda penilaian. Urungkan, lalu akhiri dengan alasan.',
    'This version drops lines with {{entries}} realisations, {{records}} progress entries or pieces of evidence and {{marks}} marks. Undo that and end them with a reason.',
  ],
  noResources: [
    'Lampiran belum menyebut dukungan sumber daya (Ps 11).',
    'The annex names no resources yet (Ps 11).',
  ],
  noAccountability: [
    'Lampiran belum menyebut skema pertanggungjawaban (Ps 12).',
    'The annex names no way of reporting yet (Ps 12).',
  ],
  noConsequences: [
    'Lampiran belum menyebut konsekuensi (Ps 13).',
    'The annex names no consequences yet (Ps 13).',
  ],
  noBudget: [
    'Belum ada indikator berperspektif anggaran; formulir pimpinan mewajibkannya (hlm. 29).',
    'No indicator has the budget perspective yet; the form of leaders asks for it (p. 29).',
  ],
  perspectives: [
    'Belum semua perspektif punya indikator: penerima layanan, proses bisnis, penguatan internal, anggaran (hlm. 29).',
    'Not every perspective has an indicator yet: recipients, processes, internal strength, budget (p. 29).',
  ],
  weights: ['Bobot hasil kerja berjumlah {{sum}}, bukan 100.', 'The weights add up to {{sum}}, not 100.'],
  controlLevel: [
    'Tingkat kendali hasil kerja {{number}} tidak lazim untuk jabatan ini (hlm. 28 dan 44).',
    'The level of control of work result {{number}} is unusual for this post (p. 28 and 44).',
  ],
  noExpectation: [
    'Belum ada ekspektasi khusus pimpinan atas perilaku kerja; boleh kosong bila memang tidak ada.',
    'No special expectation of the leader about behaviour yet; leave it empty if there is none.',
  ],
} satisfies TextTree
