/**
 * Holidays say which decree they stand in and whether somebody in the office has compared them with it; those of 2025–2027 come
 * with it, unchecked. The decrees: joint decisions of the ministers of religious affairs, manpower and administrative reform, as
 * they were published. A day that is in the file already is left as it is.
 */
const decrees = {
  2025: 'SKB 3 Menteri No. 1017/2024, 2/2024, 2/2024',
  august2025: 'SKB 3 Menteri No. 933/2025, 1/2025, 3/2025 (perubahan)',
  2026: 'SKB 3 Menteri No. 1497/2025, 2/2025, 5/2025',
  2027: 'SKB 3 Menteri No. 1205/2026, 3/2026, 2/2026',
} as const

type Day = readonly [date: string, name: string]

const national: Readonly<Record<2025 | 2026 | 2027, readonly Day[]>> = {
  2025: [
    ['01-01', 'Tahun Baru 2025 Masehi'],
    ['01-27', 'Isra Mikraj Nabi Muhammad saw.'],
    ['01-29', 'Tahun Baru Imlek 2576 Kongzili'],
    ['03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'],
    ['03-31', 'Idulfitri 1446 Hijriah'],
    ['04-01', 'Idulfitri 1446 Hijriah'],
    ['04-18', 'Wafat Yesus Kristus'],
    ['04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['05-01', 'Hari Buruh Internasional'],
    ['05-12', 'Hari Raya Waisak 2569 BE'],
    ['05-29', 'Kenaikan Yesus Kristus'],
    ['06-01', 'Hari Lahir Pancasila'],
    ['06-06', 'Iduladha 1446 Hijriah'],
    ['06-27', '1 Muharam Tahun Baru Islam 1447 Hijriah'],
    ['08-17', 'Proklamasi Kemerdekaan'],
    ['09-05', 'Maulid Nabi Muhammad saw.'],
    ['12-25', 'Kelahiran Yesus Kristus'],
  ],
  2026: [
    ['01-01', 'Tahun Baru 2026 Masehi'],
    ['01-16', 'Isra Mikraj Nabi Muhammad saw.'],
    ['02-17', 'Tahun Baru Imlek 2577 Kongzili'],
    ['03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
    ['03-21', 'Idulfitri 1447 Hijriah'],
    ['03-22', 'Idulfitri 1447 Hijriah'],
    ['04-03', 'Wafat Yesus Kristus'],
    ['04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['05-01', 'Hari Buruh Internasional'],
    ['05-14', 'Kenaikan Yesus Kristus'],
    ['05-27', 'Iduladha 1447 Hijriah'],
    ['05-31', 'Hari Raya Waisak 2570 BE'],
    ['06-01', 'Hari Lahir Pancasila'],
    ['06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah'],
    ['08-17', 'Proklamasi Kemerdekaan'],
    ['08-25', 'Maulid Nabi Muhammad saw.'],
    ['12-25', 'Kelahiran Yesus Kristus'],
  ],
  2027: [
    ['01-01', 'Tahun Baru 2027 Masehi'],
    ['01-05', 'Isra Mikraj Nabi Muhammad saw.'],
    ['02-06', 'Tahun Baru Imlek 2578 Kongzili'],
    ['03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)'],
    ['03-10', 'Idulfitri 1448 Hijriah'],
    ['03-11', 'Idulfitri 1448 Hijriah'],
    ['03-26', 'Wafat Yesus Kristus'],
    ['03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
    ['05-01', 'Hari Buruh Internasional'],
    ['05-06', 'Kenaikan Yesus Kristus'],
    ['05-17', 'Iduladha 1448 Hijriah'],
    ['05-20', 'Hari Raya Waisak 2571 BE'],
    ['06-01', 'Hari Lahir Pancasila'],
    ['06-06', '1 Muharam Tahun Baru Islam 1449 Hijriah'],
    ['08-15', 'Maulid Nabi Muhammad saw.'],
    ['08-17', 'Proklamasi Kemerdekaan'],
    ['12-25', 'Kelahiran Yesus Kristus'],
    ['12-26', 'Isra Mikraj Nabi Muhammad saw.'],
  ],
}

const jointLeave: Readonly<Record<2025 | 2026 | 2027, readonly Day[]>> = {
  2025: [
    ['01-28', 'Cuti bersama Tahun Baru Imlek'],
    ['03-28', 'Cuti bersama Nyepi'],
    ['04-02', 'Cuti bersama Idulfitri'],
    ['04-03', 'Cuti bersama Idulfitri'],
    ['04-04', 'Cuti bersama Idulfitri'],
    ['04-07', 'Cuti bersama Idulfitri'],
    ['05-13', 'Cuti bersama Waisak'],
    ['05-30', 'Cuti bersama Kenaikan Yesus Kristus'],
    ['06-09', 'Cuti bersama Iduladha'],
    ['12-26', 'Cuti bersama Kelahiran Yesus Kristus'],
  ],
  2026: [
    ['02-16', 'Cuti bersama Tahun Baru Imlek'],
    ['03-18', 'Cuti bersama Nyepi'],
    ['03-20', 'Cuti bersama Idulfitri'],
    ['03-23', 'Cuti bersama Idulfitri'],
    ['03-24', 'Cuti bersama Idulfitri'],
    ['05-15', 'Cuti bersama Kenaikan Yesus Kristus'],
    ['05-28', 'Cuti bersama Iduladha'],
    ['12-24', 'Cuti bersama Kelahiran Yesus Kristus'],
  ],
  2027: [
    ['02-05', 'Cuti bersama Tahun Baru Imlek'],
    ['03-09', 'Cuti bersama Idulfitri'],
    ['03-12', 'Cuti bersama Idulfitri'],
    ['03-15', 'Cuti bersama Idulfitri'],
    ['03-25', 'Cuti bersama Wafat Yesus Kristus'],
    ['05-18', 'Cuti bersama Iduladha'],
    ['05-19', 'Cuti bersama Waisak'],
    ['12-24', 'Cuti bersama Kelahiran Yesus Kristus'],
  ],
}

/** Date, name, kind and decree of each: an older office gets them by this step, a new one with its first event. */
export const knownHolidays: readonly (readonly [string, string, 'national' | 'jointLeave', string])[] = [
  ...([2025, 2026, 2027] as const).flatMap((year) => [
    ...national[year].map(([day, name]) => [`${year}-${day}`, name, 'national', decrees[year]] as const),
    ...jointLeave[year].map(([day, name]) => [`${year}-${day}`, name, 'jointLeave', decrees[year]] as const),
  ]),
  ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan', 'jointLeave', decrees.august2025],
]

export const holidays = `ALTER TABLE holiday ADD COLUMN source TEXT;
ALTER TABLE holiday ADD COLUMN checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1));
ALTER TABLE holiday ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1;
INSERT OR IGNORE INTO holiday (date, name, kind, source)
  SELECT * FROM (VALUES ${knownHolidays.map((row) => `(${row.map((text) => `'${text}'`).join(', ')})`).join(', ')})
  WHERE EXISTS (SELECT 1 FROM office);`
