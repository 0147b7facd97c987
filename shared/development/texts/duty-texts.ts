import type { TextTree } from '../../text/pair.ts'

/** What posts answer for. */
export const dutyTexts = {
  state: [
    '{{posts}} jabatan · {{without}} tanpa tugas · {{apart}} dari {{compared}} orang rencananya tidak memuat tugas jabatannya',
    '{{posts}} posts · {{without}} without duties · {{apart}} of {{compared}} people plan nothing of their post’s duties',
  ],
  view: {
    label: ['Yang ditampilkan', 'What is shown'],
    posts: ['Jabatan', 'Posts'],
    apart: ['Rencana tanpa tugas', 'Plans without duties'],
  },
  empty: ['Belum ada jabatan di sini.', 'There is no post here yet.'],
  posts: ['Jabatan', 'Posts'],
  column: {
    post: ['Jabatan', 'Post'],
    duties: ['Tugas', 'Duties'],
    results: ['Hasil kerja di pustaka', 'Results of the library'],
    people: ['Pemegang', 'Holders'],
  },
  held: ['{{count}} orang', { one: '{{count}} person', other: '{{count}} people' }],
  none: ['belum ada tugas', 'no duties yet'],
  noneLong: [
    'Jabatan ini belum punya tugas yang ditulis. Tulis apa yang harus dihasilkannya dan ukurannya.',
    'Nothing is written of what this post answers for. Write what it has to bring about, and by what one sees it.',
  ],
  noResults: ['Belum ada hasil kerja di pustaka.', 'The library has no results of it yet.'],
  measure: ['Ukuran: {{measure}}', 'Measure: {{measure}}'],
  indicators: ['{{indicators}}', '{{indicators}}'],
  library: ['Ubah di pustaka jabatan', 'Change it in the library of posts'],
  apartHint: [
    'Tidak satu pun hasil kerja di rencananya memakai kata-kata tugas atau hasil pustaka jabatannya. Ini petunjuk untuk diperiksa.',
    'No result of the plan uses the words of the post’s duties or library. It is a hint to look at it.',
  ],
  apartNone: ['Semua rencana memuat tugas jabatannya.', 'Every plan has something of its post’s duties.'],
  apartNobody: [
    'Belum ada jabatan yang tugasnya ditulis, jadi belum ada yang dibandingkan.',
    'No post has its duties written yet, so nothing is compared.',
  ],
  results: ['{{count}} hasil kerja', { one: '{{count}} result', other: '{{count}} results' }],
  openPlan: ['Buka rencana', 'Open the plan'],
  export: ['Tugas jabatan {{year}}', 'Duties of posts {{year}}'],
} satisfies TextTree
