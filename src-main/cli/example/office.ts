// The fictitious office of the example: names, numbers and addresses belong to nobody.
import type { AgencyProfile, InputOf, OfficialInput } from '../../contract/index.ts'
import { DEFAULT_NUMBERING_TEMPLATE } from '../../features/office/office.rules.ts'
import { dateOnly } from '../../kernel/date-only.ts'

export const EXAMPLE_PROFILE: AgencyProfile = {
  governmentName: 'Pemerintah Kota Contoh',
  name: 'Dinas Komunikasi dan Informatika',
  shortCode: 'DISKOMINFO',
  address: 'Jalan Merdeka Nomor 1',
  city: 'Contoh',
  postalCode: '40111',
  phone: '(022) 5550100',
  fax: '',
  email: 'ppid@contoh.example',
  website: 'ppid.contoh.example',
  timeZone: 'WIB',
  workingWeek: 5,
  countTriggerDay: false,
  countNotHeldAsRefused: false,
  executorLabel: 'Pelaksana',
  restartOnRepair: false,
  noticeTargetDays: 3,
  reminderTime: '08:00',
  numberingTemplate: DEFAULT_NUMBERING_TEMPLATE,
}

const since = dateOnly('2021-01-04')

export const EXAMPLE_OFFICIALS: readonly OfficialInput[] = [
  {
    role: 'ppidExecutor',
    capacity: 'definitif',
    frontTitle: 'Dra.',
    name: 'Ratna Wulandari Contoh',
    backTitle: 'M.Si.',
    nip: '197203151998032001',
    rank: 'Pembina Tingkat I',
    position: 'Sekretaris Dinas Komunikasi dan Informatika',
    validFrom: since,
    validTo: null,
  },
  {
    role: 'ppidSuperior',
    capacity: 'definitif',
    frontTitle: 'Ir.',
    name: 'Bambang Contoh Prasetyo',
    backTitle: 'M.T.',
    nip: '196811201994031002',
    rank: 'Pembina Utama Madya',
    position: 'Sekretaris Daerah Kota Contoh',
    validFrom: since,
    validTo: null,
  },
  {
    role: 'serviceOfficer',
    capacity: 'definitif',
    frontTitle: '',
    name: 'Dewi Contoh Lestari',
    backTitle: 'A.Md.',
    nip: '199004102015042001',
    rank: 'Pengatur Tingkat I',
    position: 'Petugas Pelayanan Informasi',
    validFrom: since,
    validTo: null,
  },
]

/** Staff-written parts of the report. */
export const EXAMPLE_SECTIONS = {
  policy:
    'Pelayanan informasi publik dilaksanakan berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik, dan peraturan wali kota tentang pengelolaan informasi dan dokumentasi.\nPPID Pelaksana ditetapkan dengan keputusan kepala dinas dan bekerja menurut maklumat pelayanan serta tujuh standar layanan yang diumumkan di ruang layanan dan laman.',
  facilities:
    'Ruang layanan informasi tersedia di lantai satu dalam kondisi baik, dilengkapi satu meja layanan, dua komputer, satu pencetak, papan pengumuman, dan jalur landai bagi penyandang disabilitas. Satu komputer perlu diganti karena berusia lebih dari tujuh tahun.',
  staff:
    'Pelayanan ditangani oleh dua petugas berpendidikan diploma tiga dan sarjana. Satu petugas telah mengikuti bimbingan teknis pengelolaan informasi publik.',
  budget: 'Pelayanan informasi dibiayai dari anggaran dinas sebesar Rp48.000.000,00 dengan realisasi Rp44.750.000,00.',
  externalObstacles: 'Sebagian pemohon tidak melampirkan identitas sehingga permohonan perlu dilengkapi terlebih dahulu.',
  internalObstacles: 'Dokumen pada beberapa bidang belum tersimpan dalam bentuk digital sehingga pencarian memerlukan waktu.',
  recommendations: 'Menambah satu petugas layanan dan mempercepat pengalihan dokumen ke bentuk digital.',
  followUp:
    'Memutakhirkan Daftar Informasi Publik setiap semester dan melaksanakan uji konsekuensi atas informasi yang diusulkan dikecualikan.',
} as const

type WithoutPlace<T> = T extends unknown ? Omit<T, 'agencyId' | 'year' | 'version'> : never

/** Table T15 and the plan of the example; the sums are those of its sections. */
export const EXAMPLE_LISTS: readonly WithoutPlace<InputOf<'reportLists.save'>>[] = [
  {
    list: 'facilities',
    rows: [
      { name: 'Meja layanan informasi', quantity: 1, condition: 'good', note: 'Lantai satu' },
      { name: 'Komputer', quantity: 1, condition: 'good', note: '' },
      { name: 'Komputer', quantity: 1, condition: 'poor', note: 'Berusia lebih dari tujuh tahun' },
      { name: 'Pencetak', quantity: 1, condition: 'fair', note: '' },
      { name: 'Jalur landai bagi penyandang disabilitas', quantity: 1, condition: 'good', note: '' },
    ],
  },
  {
    list: 'staff',
    rows: [
      {
        position: 'Pranata hubungan masyarakat',
        count: 1,
        education: 'Sarjana',
        training: 'Bimbingan teknis pengelolaan informasi publik',
      },
      { position: 'Pengadministrasi umum', count: 1, education: 'Diploma tiga', training: '' },
    ],
  },
  {
    list: 'budget',
    rows: [
      { item: 'Pelayanan permohonan informasi', source: 'APBD', allocated: 30_000_000, realised: 28_250_000 },
      { item: 'Pemutakhiran Daftar Informasi Publik', source: 'APBD', allocated: 18_000_000, realised: 16_500_000 },
    ],
  },
  {
    list: 'followUp',
    rows: [
      { action: 'Memutakhirkan Daftar Informasi Publik', unit: 'Sekretariat', due: 'Setiap semester' },
      { action: 'Melaksanakan uji konsekuensi atas informasi yang diusulkan dikecualikan', unit: 'PPID Pelaksana', due: 'Juni' },
    ],
  },
]
