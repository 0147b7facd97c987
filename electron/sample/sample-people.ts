/**
 * The fictitious office. A person a line: NIP, printed name, sex, place of birth, type, grade and since when, post with
 * its kind and since when, unit, education and year, first appointment, and the chosen ratings of the two years as keys
 * (result, then behaviour; 1 above, 2 as expected, 3 below).
 */
export const samplePeople = `
196806131993011007|Wahyu Gohong, S.Sos., M.Si.|L|Sampit|pns|IV/b|2019-04-01|Camat Rakumpit|structural|2018-04-13|kec|s2|1987|1993-01-01|12|12
197304011998122008|Ratna Bernadeta Usop, S.Sos., M.Si.|P|Kuala Kapuas|pns|IV/a|2023-04-01|Sekretaris Kecamatan|structural|2018-09-07|sek|s2|1993|1998-12-01|21|12
198006032009041008|Supriadi Hendra Usop, S.IP.|L|Pulang Pisau|pns|III/d|2020-10-01|Kepala Subbagian Umum dan Kepegawaian|structural|2025-08-18|sek|s1|2002|2009-04-01|21|21
197811192000042004|Yuliana Cahyono, S.Kom.|P|Kuala Kapuas|pns|III/d|2020-10-01|Kepala Subbagian Perencanaan dan Keuangan|structural|2019-05-11|sek|s1|1999|2000-04-01|22|21
197401122004031009|Irwan Yansen Gohong, S.Kom.|L|Sampit|pns|III/d|2025-10-01|Kepala Seksi Pemerintahan|structural|2025-04-10|pem|s1|1997|2004-03-01|12|22
197405171996011007|Eko Gunawan Garang, S.STP.|L|Rakumpit|pns|III/c|2020-04-01|Kepala Seksi Ketenteraman dan Ketertiban Umum|structural|2020-12-11|tib|d4|1995|1996-01-01|22|22
198403032014032004|Endang Mahar, S.STP.|P|Kasongan|pns|III/c|2022-10-01|Kepala Seksi Pemberdayaan Masyarakat|structural|2025-04-01|mas|d4|2005|2014-03-01|22|22
197912172008122007|Kartini Iskandar, S.STP.|P|Kuala Kapuas|pns|III/d|2021-04-01|Kepala Seksi Kesejahteraan Sosial|structural|2020-10-05|sos|d4|2000|2008-12-01|12|11
197202061998041001|Rintu Effendi, S.STP.|L|Palangka Raya|pns|III/c|2023-04-01|Kepala Seksi Pelayanan Umum|structural|2022-05-08|lay|d4|1996|1998-04-01|21|21
199205222019212005|Siti Tundan|P|Sampit|pppk|V|2024-04-01|Operator Layanan Operasional|pelaksana|2022-01-25|tib|slta|2015|2019-03-01|32|32
197702172005122009|Citra Lestari Nugroho, S.E.|P|Kuala Kapuas|pns|III/b|2019-10-01|Analis SDM Aparatur Ahli Pertama|functional|2018-06-23|lay|s1|1998|2005-12-01|12|11
197512202002041005|Yansen Lukas Iskandar|L|Palangka Raya|pns|II/c|2019-04-01|Pengadministrasi Perkantoran|pelaksana|2021-05-22|sos|slta|1997|2002-04-01|22|22
198301222012121008|Yusuf Agus Effendi, S.IP.|L|Rakumpit|pns|III/b|2020-04-01|Penelaah Teknis Kebijakan|pelaksana|2018-07-24|sek|s1|2004|2012-12-01|22|22
198101172004041008|Marthen Wibowo, A.Md.|L|Kuala Kapuas|pns|II/c|2022-04-01|Pengelola Data dan Informasi|pelaksana|2017-05-05|pem|d3|2000|2004-04-01|22|22
199010192014011009|Gunawan Eko Tinting, A.Md.|L|Palangka Raya|pns|II/c|2020-04-01|Arsiparis Terampil|functional|2018-02-25|pem|d3|2011|2014-01-01|22|22
198110082007212005|Norhayati Puspita Hidayat, S.Kom.|P|Kuala Kapuas|pppk|IX|2025-04-01|Arsiparis Terampil|functional|2024-06-14|pem|s1|2000|2007-03-01|22|22
198108172009122002|Yuliana Juwita Wibowo, S.Kom.|P|Sampit|pns|III/a|2025-10-01|Penelaah Teknis Kebijakan|pelaksana|2024-03-27|lay|s1|2000|2009-12-01|22|22
198411242010041003|Yusuf Wahyu Anggara, S.P.|L|Palangka Raya|pns|III/a|2022-04-01|Penelaah Teknis Kebijakan|pelaksana|2020-10-02|tib|s1|2005|2010-04-01|21|12
198912062011042002|Gita Usop, S.Sos.|P|Rakumpit|pns|III/b|2024-04-01|Penelaah Teknis Kebijakan|pelaksana|2022-03-24|lay|s1|2012|2011-04-01|21|21
197607022000041003|Gunawan Tundan, S.P.|L|Palangka Raya|pns|III/a|2019-10-01|Penelaah Teknis Kebijakan|pelaksana|2024-10-14|mas|s1|1998|2000-04-01|31|22
197706272003032008|Bernadeta Yuwono, S.Kom.|P|Sampit|pns|III/b|2021-04-01|Penelaah Teknis Kebijakan|pelaksana|2019-08-26|sos|s1|1997|2003-03-01|22|22
197605042002041006|Nanang Supriadi Wibowo, A.Md.|L|Kuala Kapuas|pns|II/d|2022-04-01|Pengolah Data dan Informasi|pelaksana|2024-09-17|lay|d3|1996|2002-04-01|32|32
198608082013012009|Novita Sangkai|P|Sampit|pns|II/b|2019-10-01|Arsiparis Terampil|functional|2019-11-02|mas|slta|2008|2013-01-01|32|22
198209012004122001|Ratna Garang, A.Md.|P|Palangka Raya|pns|II/d|2025-04-01|Arsiparis Terampil|functional|2018-09-09|lay|d3|2003|2004-12-01|12|22
198704052015212004|Susi Ottow, S.IP.|P|Sampit|pppk|IX|2023-10-01|Analis SDM Aparatur Ahli Pertama|functional|2018-07-24|mas|s1|2010|2015-04-01|11|11
198711062009122003|Puspita Indah Mahar, A.Md.|P|Pulang Pisau|pns|II/c|2022-10-01|Arsiparis Terampil|functional|2017-03-27|pem|d3|2006|2009-12-01|11|12
199205112021211005|Rahmat Fajar Tundan, A.Md.|L|Pulang Pisau|pppk|VII|2025-04-01|Pengelola Data dan Informasi|pelaksana|2025-05-13|sos|d3|2015|2021-04-01|22|22
198910032016012008|Herlina Prasetyo|P|Kuala Kapuas|pns|II/b|2020-04-01|Arsiparis Terampil|functional|2022-10-03|lay|slta|2009|2016-01-01|22|22
197801182002011004|Bambang Damanik, S.Sos.|L|Sampit|pns|III/a|2022-04-01|Pranata Komputer Ahli Pertama|functional|2023-04-02|lay|s1|2000|2002-01-01|22|22
199502272022032006|Ayu Lestari Salindeho, S.H.|P|Kuala Kapuas|pns|III/a|2023-10-01|Analis SDM Aparatur Ahli Pertama|functional|2021-06-04|pem|s1|2016|2022-03-01|22|33
199612252023031007|Fajar Sangkai, S.H.|L|Rakumpit|pns|III/a|2023-10-01|Pranata Komputer Ahli Pertama|functional|2017-12-16|pem|s1|2019|2023-03-01|33|32
198307102006031009|Hardi Joko Firmansyah, S.P.|L|Rakumpit|pns|III/a|2020-10-01|Analis SDM Aparatur Ahli Pertama|functional|2024-02-21|sek|s1|2005|2006-03-01|23|22
197606142002011001|Otniel Tundan, S.IP.|L|Sampit|pns|III/a|2023-04-01|Analis SDM Aparatur Ahli Pertama|functional|2024-01-15|mas|s1|1995|2002-01-01|22|22
198201092007122003|Dewi Ratna Usop, S.Sos.|P|Sampit|pns|III/b|2024-04-01|Penelaah Teknis Kebijakan|pelaksana|2023-02-13|sos|s1|2001|2007-12-01|22|23
199402072019211004|Yusuf Marthen Setiawan, S.Kom.|L|Sampit|pppk|IX|2023-10-01|Penelaah Teknis Kebijakan|pelaksana|2019-11-18|tib|s1|2018|2019-12-01|12|12
198908112013211003|Supriadi Irwan Effendi|L|Kasongan|pppk|V|2022-10-01|Operator Layanan Operasional|pelaksana|2024-02-25|tib|slta|2010|2013-04-01|22|31
`

export const sampleUnits = {
  sek: { name: 'Sekretariat', kind: 'secretariat' },
  pem: { name: 'Seksi Pemerintahan', kind: 'section' },
  tib: { name: 'Seksi Ketenteraman dan Ketertiban Umum', kind: 'section' },
  mas: { name: 'Seksi Pemberdayaan Masyarakat', kind: 'section' },
  sos: { name: 'Seksi Kesejahteraan Sosial', kind: 'section' },
  lay: { name: 'Seksi Pelayanan Umum', kind: 'section' },
} as const
