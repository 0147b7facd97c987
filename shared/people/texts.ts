import type { TextTree } from '../text/pair.ts'
import { employeeTexts } from './texts/employee-texts.ts'
import { unitTexts } from './texts/unit-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const peopleTexts = {
  employee: employeeTexts,
  unit: unitTexts,
  /** Why a NIP is refused, or what about it is worth a look (domain.md §2.2); the keys are the codes. */
  nip: {
    NIP_SCIENTIFIC: [
      'NIP berubah menjadi angka Excel (misalnya 1,98E+17). Ketik ulang 18 angkanya.',
      'The NIP has become an Excel number (such as 1.98E+17). Type its 18 digits again.',
    ],
    NIP_NUMBER: [
      'NIP tersimpan sebagai angka, jadi angka terakhirnya hilang. Ketik ulang sebagai teks.',
      'The NIP is stored as a number, so its last digits are lost. Type it again as text.',
    ],
    NIP_LENGTH: ['NIP harus 18 angka.', 'A NIP has 18 digits.'],
    NIP_BIRTHDATE: [
      'Delapan angka pertama NIP bukan tanggal lahir yang ada.',
      'The first eight digits of the NIP are no real birth date.',
    ],
    NIP_MONTH: [
      'Angka ke-13 dan ke-14 NIP PNS harus bulan TMT CPNS, 01 sampai 12.',
      'Digits 13 and 14 of a PNS NIP are the month of appointment, 01 to 12.',
    ],
    NIP_SEX: [
      'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).',
      'Digit 15 of the NIP is 1 (male) or 2 (female).',
    ],
    NIP_DUPLICATE: ['NIP ini muncul lebih dari sekali.', 'This NIP occurs more than once.'],
    NIP_AGE: [
      'Menurut NIP, usia saat diangkat kurang dari 18 tahun. Periksa angka ke-9 sampai ke-12.',
      'By the NIP, the person was under 18 when appointed. Check digits 9 to 12.',
    ],
    NIP_TAIL000: [
      'NIP berakhir 000. Bisa jadi angka terakhirnya hilang di Excel.',
      'The NIP ends in 000. Excel may have lost its last digits.',
    ],
    NIP_MISMATCH: [
      'NIP tidak cocok dengan tanggal lahir, jenis kelamin, atau TMT CPNS yang diisi.',
      'The NIP differs from the birth date, sex or date of appointment entered.',
    ],
  },
  employeeType: {
    pns: ['PNS', 'Civil servant (PNS)'],
    cpns: ['CPNS', 'Candidate (CPNS)'],
    pppk: ['PPPK', 'Contract (PPPK)'],
    pppkPartTime: ['PPPK Paruh Waktu', 'Part-time PPPK'],
    nonAsn: ['Non-ASN', 'Non-ASN'],
  },
  employeeStatus: {
    active: ['Aktif', 'Active'],
    studyAssignment: ['Tugas belajar', 'Study assignment'],
    unpaidLeave: ['CLTN', 'Unpaid leave'],
    suspended: ['Diberhentikan sementara', 'Suspended'],
    preRetirement: ['MPP', 'Pre-retirement'],
    stateOfficial: ['Pejabat negara', 'State official'],
    retired: ['Pensiun', 'Retired'],
    moved: ['Pindah', 'Moved'],
    dismissed: ['Diberhentikan', 'Dismissed'],
    deceased: ['Meninggal', 'Deceased'],
  },
  sex: { male: ['Laki-laki', 'Male'], female: ['Perempuan', 'Female'] },
  positionKind: {
    structural: ['Struktural', 'Structural'],
    functional: ['Fungsional', 'Functional'],
    pelaksana: ['Pelaksana', 'Staff (pelaksana)'],
  },
  positionLevel: {
    jptPratama: ['JPT Pratama', 'JPT Pratama'],
    administrator: ['Administrator', 'Administrator'],
    pengawas: ['Pengawas', 'Supervisor (pengawas)'],
    ahliPertama: ['Ahli Pertama', 'Ahli Pertama'],
    ahliMuda: ['Ahli Muda', 'Ahli Muda'],
    ahliMadya: ['Ahli Madya', 'Ahli Madya'],
    ahliUtama: ['Ahli Utama', 'Ahli Utama'],
    pemula: ['Pemula', 'Pemula'],
    terampil: ['Terampil', 'Terampil'],
    mahir: ['Mahir', 'Mahir'],
    penyelia: ['Penyelia', 'Penyelia'],
  },
  acting: { plt: ['Plt.', 'Acting (Plt.)'], plh: ['Plh.', 'Acting (Plh.)'] },
  educationLevel: {
    sd: ['SD', 'SD'],
    sltp: ['SLTP', 'SLTP'],
    slta: ['SLTA', 'SLTA'],
    d1: ['D-I', 'D-I'],
    d2: ['D-II', 'D-II'],
    d3: ['D-III', 'D-III'],
    d4: ['D-IV', 'D-IV'],
    s1: ['S1', 'S1'],
    s2: ['S2', 'S2'],
    s3: ['S3', 'S3'],
  },
  unitKind: {
    kecamatan: ['Kecamatan', 'District office'],
    secretariat: ['Sekretariat', 'Secretariat'],
    subdivision: ['Subbagian', 'Subdivision'],
    section: ['Seksi', 'Section'],
    kelurahan: ['Kelurahan', 'Village office (kelurahan)'],
    functionalGroup: ['Kelompok jabatan fungsional', 'Functional group'],
  },
  /** What a command did, for the history and for undo. */
  operation: {
    unit: {
      save: ['Unit disimpan', 'Unit saved'],
      delete: ['Unit dihapus', 'Unit deleted'],
      lead: ['Pimpinan unit diganti', 'Head of a unit changed'],
    },
    official: {
      save: ['Pejabat luar disimpan', 'Outside official saved'],
      delete: ['Pejabat luar dihapus', 'Outside official deleted'],
    },
    employee: {
      save: ['Data pegawai disimpan', 'Employee saved'],
      correctNip: ['NIP diperbaiki', 'NIP corrected'],
      endService: ['Status pegawai diubah', 'Employee status changed'],
      setSuperior: ['Atasan diubah', 'Superior changed'],
      saveGrade: ['Riwayat golongan disimpan', 'Grade saved'],
      deleteGrade: ['Riwayat golongan dihapus', 'Grade removed'],
      savePost: ['Riwayat jabatan disimpan', 'Post saved'],
      deletePost: ['Riwayat jabatan dihapus', 'Post removed'],
      merge: ['Dua data pegawai digabung', 'Two employees merged'],
      delete: ['Pegawai dihapus', 'Employee deleted'],
    },
  },
  error: {
    employee: {
      missing: [
        'Pegawai ini tidak ada dalam data yang boleh Anda lihat.',
        'This person is not among the people you may see.',
      ],
      holdsRecords: [
        '{{name}} sudah punya rencana atau penilaian, jadi tidak bisa dihapus. Akhiri masa tugasnya dengan status dan tanggal.',
        '{{name}} has plans or appraisals and cannot be deleted. End the service with a status and a date instead.',
      ],
      retiredInPast: [
        'Tanggal pensiun {{date, day}} sudah lewat, padahal pegawainya masih bertugas. Betulkan tanggalnya, atau akhiri dulu masa tugasnya (PP 11/2017 Ps 239).',
        'The pension of {{date, day}} lies in the past while the person is in service. Mend the date, or end the service first (PP 11/2017 Ps 239).',
      ],
      endsWithStatus: [
        'Pilih status yang mengakhiri masa tugas, misalnya pensiun atau pindah.',
        'Choose a status that ends the service, such as retired or moved.',
      ],
    },
    grade: {
      pns: ['Golongan PNS memakai huruf, misalnya III/d.', 'Grades of PNS have a letter, such as III/d.'],
      pppk: [
        'Golongan PPPK memakai angka Romawi I sampai XVII tanpa huruf, misalnya IX.',
        'Grades of PPPK are roman numbers I to XVII without a letter, such as IX.',
      ],
      belowEarlier: [
        'Golongan {{grade}} lebih rendah dari {{earlier}} sejak {{date, day}}; pangkat hanya naik (PP 99/2000). Betulkan golongan atau tanggalnya.',
        'Grade {{grade}} is below {{earlier}} of {{date, day}}; grades only rise (PP 99/2000). Mend the grade or its date.',
      ],
      sameDate: [
        'Sudah ada golongan dengan TMT {{date, day}}; ubah baris itu.',
        'There is a grade of {{date, day}} already; change that row.',
      ],
      nonAsn: ['Pegawai non-ASN tidak punya golongan.', 'Non-ASN staff have no grade.'],
    },
    position: {
      level: ['Jenjang ini tidak ada pada jenis jabatan tersebut.', 'This kind of post has no such level.'],
      overlap: [
        'Bertumpuk dengan {{name}} ({{from}} sampai {{to}}): pada satu hari hanya ada satu jabatan definitif.',
        'Overlaps with {{name}} ({{from}} to {{to}}): there is one definitive post a day.',
      ],
      onlyOne: [
        'Satu-satunya jabatan tidak bisa dihapus: tanpa itu unitnya tidak diketahui. Ubah saja.',
        'The only post cannot be removed: without it the unit is unknown. Change it instead.',
      ],
      noRow: ['Baris riwayat ini tidak ada (lagi).', 'There is no such row (any more).'],
      echelon: ['Hanya jabatan struktural yang punya eselon.', 'Only structural posts have an echelon.'],
    },
    unit: {
      missing: ['Unit ini tidak ada.', 'There is no such unit.'],
      rootStays: [
        'Kantor adalah induk semua unit: tidak bisa dihapus, dipindah, atau dinonaktifkan.',
        'The office is the root of all units: it cannot be deleted, moved or deactivated.',
      ],
      circle: [
        'Unit tidak bisa dipindah ke dalam dirinya sendiri atau ke unit di bawahnya.',
        'A unit cannot be moved into itself or into a unit below it.',
      ],
      twin: [
        'Di induk yang sama sudah ada unit {{name}}.',
        'There is already a unit {{name}} under this parent.',
      ],
      inUse: [
        '{{name}} masih dipakai: {{people}} pegawai dan {{units}} unit di bawahnya. Pindahkan dulu.',
        '{{name}} is in use: {{people}} people and {{units}} units below it. Move them first.',
      ],
      holdsRecords: [
        '{{name}} sudah punya riwayat, jadi tidak bisa dihapus. Nonaktifkan saja.',
        '{{name}} has a history and cannot be deleted. Deactivate it instead.',
      ],
      headElsewhere: [
        '{{name}} bertugas di {{unit}}. Pindahkan dulu ke unit ini, atau tunjuk sebagai Plt. atau Plh.',
        '{{name}} works in {{unit}}. Move the person here first, or appoint an acting head (Plt. or Plh.).',
      ],
    },
    official: {
      missing: ['Pejabat ini tidak ada.', 'There is no such official.'],
      used: [
        '{{name}} masih tercatat sebagai atasan {{count}} pegawai, jadi tidak bisa dihapus.',
        '{{name}} is recorded as superior of {{count}} people and cannot be deleted.',
      ],
    },
    superior: {
      self: [
        '{{name}} tidak bisa menjadi atasan dirinya sendiri.',
        '{{name}} cannot be his or her own superior.',
      ],
      circle: [
        'Tidak bisa: {{rated}} dinilai oleh {{name}}, jadi keduanya akan saling menilai.',
        'Not possible: {{rated}} is rated by {{name}}, so they would rate each other.',
      ],
    },
    merge: {
      same: ['Pilih dua entri yang berbeda.', 'Choose two different entries.'],
      plans: [
        'Tidak bisa digabung: {{name}} juga punya rencana tahun {{years}}. Hapus salah satunya dulu.',
        'Cannot be merged: {{name}} also has a plan for {{years}}. Delete one of them first.',
      ],
      evaluations: [
        'Tidak bisa digabung: {{name}} juga punya penilaian {{periods}}. Hapus salah satunya dulu.',
        'Cannot be merged: {{name}} also has appraisals for {{periods}}. Delete one of them first.',
      ],
      credits: [
        'Tidak bisa digabung: {{name}} juga punya konversi angka kredit tahun {{years}}. Hapus salah satunya dulu.',
        'Cannot be merged: {{name}} also has credit points converted for {{years}}. Delete one of them first.',
      ],
    },
    nip: {
      length: ['NIP harus 18 angka.', 'A NIP has 18 digits.'],
      taken: ['NIP ini sudah dipakai {{name}}.', '{{name}} already has this NIP.'],
    },
    oneSuperior: ['Pilih satu atasan saja.', 'Choose one superior only.'],
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    nip: ['NIP', 'NIP'],
    oldNip: ['NIP lama', 'Old NIP'],
    name: ['Nama', 'Name'],
    fullName: ['Nama', 'Name'],
    frontTitle: ['Gelar depan', 'Front title'],
    backTitle: ['Gelar belakang', 'Back title'],
    employeeType: ['Jenis pegawai', 'Employee type'],
    status: ['Status', 'Status'],
    statusDate: ['Tanggal status', 'Status date'],
    sex: ['Jenis kelamin', 'Sex'],
    birthPlace: ['Tempat lahir', 'Birth place'],
    birthDate: ['Tanggal lahir', 'Birth date'],
    cpnsDate: ['TMT CPNS', 'CPNS date'],
    pnsDate: ['TMT PNS', 'PNS date'],
    contractStart: ['Awal kontrak', 'Contract start'],
    contractEnd: ['Akhir kontrak', 'Contract end'],
    grade: ['Golongan', 'Grade'],
    gradeDate: ['TMT golongan', 'Grade date'],
    rankName: ['Pangkat', 'Rank'],
    serviceYears: ['Masa kerja (tahun)', 'Service (years)'],
    serviceMonths: ['Masa kerja (bulan)', 'Service (months)'],
    positionKind: ['Jenis jabatan', 'Position kind'],
    positionName: ['Jabatan', 'Position'],
    positionLevel: ['Jenjang jabatan', 'Position level'],
    echelon: ['Eselon', 'Echelon'],
    positionDate: ['TMT jabatan', 'Position date'],
    unit: ['Unit', 'Unit'],
    unitId: ['Unit', 'Unit'],
    parentUnit: ['Unit induk', 'Parent unit'],
    agency: ['Instansi', 'Agency'],
    leadsUnit: ['Memimpin unit', 'Leads the unit'],
    acting: ['Plt./Plh.', 'Acting'],
    educationLevel: ['Pendidikan', 'Education'],
    major: ['Jurusan', 'Major'],
    school: ['Sekolah', 'School'],
    graduationYear: ['Tahun lulus', 'Graduation year'],
    lastIncrementDate: ['TMT KGB terakhir', 'Last salary increment'],
    retirementDate: ['TMT pensiun menurut SK', 'Pension by decree'],
    religion: ['Agama', 'Religion'],
    maritalStatus: ['Status kawin', 'Marital status'],
    nik: ['NIK', 'NIK'],
    npwp: ['NPWP', 'NPWP'],
    karpeg: ['Karpeg', 'Karpeg'],
    phone: ['Telepon', 'Phone'],
    email: ['Surel', 'Email'],
    address: ['Alamat', 'Address'],
    trainings: ['Diklat', 'Training'],
    superior: ['Atasan', 'Superior'],
    superiorId: ['Atasan', 'Superior'],
    officialId: ['Pejabat luar', 'Outside official'],
    superiorNip: ['NIP atasan', 'Superior’s NIP'],
    superiorName: ['Nama atasan', 'Superior’s name'],
    position: ['Jabatan', 'Position'],
    parentId: ['Induk', 'Parent'],
    active: ['Aktif', 'Active'],
  },
} satisfies TextTree
