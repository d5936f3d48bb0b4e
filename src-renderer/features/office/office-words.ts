// Indonesian words of roles, capacities, working weeks and doubts about a NIP.
import type { Agency, Capacity, NipWarning, OfficialRole, TimeZone } from '../../../src-main/contract/index.ts'

/** Roles of Perki KI 1/2021 Ps.6(1); the executor is called as the office is used to. */
export function roleLabels(executorLabel: Agency['executorLabel']): Readonly<Record<OfficialRole, string>> {
  return {
    ppidSuperior: 'Atasan PPID',
    ppid: 'PPID (PPID Utama)',
    ppidExecutor: `PPID ${executorLabel}`,
    serviceOfficer: 'Petugas Pelayanan Informasi Publik',
    advisoryTeam: 'Tim Pertimbangan',
    bodyHead: 'Pimpinan Badan Publik',
  }
}

export const ROLE_DUTIES: Readonly<Record<OfficialRole, string>> = {
  ppidSuperior: 'Menanggapi keberatan dan menyetujui penolakan (Pasal 8 Perki KI 1/2021). Lazimnya Sekretaris Daerah.',
  ppid: 'Menetapkan Daftar Informasi Publik dan klasifikasi informasi (Pasal 10 Perki KI 1/2021).',
  ppidExecutor: 'Mengelola layanan informasi pada OPD (Pasal 12 Perki KI 1/2021) dan menandatangani laporan OPD.',
  serviceOfficer: 'Menerima dan mendaftarkan permohonan (Pasal 29 ayat (2) Perki KI 1/2021).',
  advisoryTeam: 'Membantu pertimbangan tertulis dan pengujian konsekuensi (Pasal 7 ayat (4) Perki KI 1/2021).',
  bodyHead: 'Menyetujui lembar pengujian konsekuensi (Lampiran II Perki KI 1/2021). Wali kota atau bupati.',
}

export const CAPACITY_LABELS: Readonly<Record<Capacity, string>> = {
  definitif: 'Definitif',
  'Plt.': 'Plt. (pelaksana tugas)',
  'Plh.': 'Plh. (pelaksana harian)',
  'Pj.': 'Pj. (penjabat)',
}

export const EXECUTOR_WORDS: Readonly<Record<Agency['executorLabel'], string>> = {
  Pelaksana: 'PPID Pelaksana (Perki KI 1/2021)',
  Pembantu: 'PPID Pembantu (Permendagri 3/2017)',
}

export const TIME_ZONE_LABELS: Readonly<Record<TimeZone, string>> = {
  WIB: 'WIB – Sumatera, Jawa, Kalimantan Barat dan Tengah',
  WITA: 'WITA – Kalimantan Selatan, Timur, dan Utara, Sulawesi, Bali, Nusa Tenggara',
  WIT: 'WIT – Maluku dan Papua',
}

export const WORKING_WEEK_LABELS: Readonly<Record<'5' | '6', string>> = {
  '5': '5 hari: Senin sampai Jumat',
  '6': '6 hari: Senin sampai Sabtu',
}

export const NIP_SENTENCES: Readonly<Record<NipWarning, string>> = {
  'nip.length': 'NIP seharusnya 18 angka. Periksa kembali; data tetap dapat disimpan.',
  'nip.birthDate': 'Tanggal lahir di dalam NIP tidak lazim. Periksa kembali; data tetap dapat disimpan.',
  'nip.sex': 'Angka ke-15 NIP seharusnya 1 atau 2. Periksa kembali; data tetap dapat disimpan.',
}
