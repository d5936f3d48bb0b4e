// A worksheet as a clerk fills it in, and the people who approve and decide it.
import type { ConsequenceTestInput, TestApproval, TestDecree, TestItemInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'

export const ITEM: TestItemInput = {
  excludedInformationId: null,
  information: 'Riwayat kesehatan pegawai',
  scope: 'whole',
  result: 'excluded',
  grounds: ['h'],
  legalBasis: 'Pasal 17 huruf h angka 2 Undang-Undang Nomor 14 Tahun 2008',
  otherLaw: '',
  consequenceOpen: 'Rahasia pribadi pegawai terungkap dan dapat disalahgunakan.',
  consequenceClosed: 'Rahasia pribadi pegawai terlindungi.',
  weighing: 'kepentingan umum tidak memerlukan keterangan kesehatan perorangan',
  periodKind: 'whileCondition',
  periodText: 'Selama diperlukan untuk melindungi rahasia pribadi',
  expiresOn: null,
  reviewOn: null,
}

export const TEST: ConsequenceTestInput = {
  kind: 'exclusion',
  number: '001',
  heldOn: dateOnly('2026-11-10'),
  place: 'Ruang Rapat Sekretariat Daerah Kota Contoh',
  occasion: 'beforeRequest',
  items: [ITEM],
  examiners: [
    { name: 'Dr. Andi Penguji, S.H.', position: 'Kepala Bagian Hukum', unit: 'Sekretariat Daerah' },
    { name: 'Rina Penguji, S.Kom.', position: 'Pranata Humas', unit: 'Dinas Komunikasi dan Informatika' },
  ],
}

export const APPROVAL: TestApproval = {
  name: 'Wali Contoh',
  position: 'Wali Kota Contoh',
  rank: '',
  nip: '',
  on: dateOnly('2026-11-12'),
}

export const DECREE: TestDecree = {
  number: '007',
  on: dateOnly('2026-11-16'),
  place: 'Contoh',
  signer: {
    name: 'Hendra Penetap',
    position: 'Kepala Dinas Komunikasi dan Informatika',
    rank: 'Pembina Utama Muda',
    nip: '197001011995031001',
  },
  superior: { name: 'Bambang Atasan', position: 'Sekretaris Daerah Kota Contoh' },
}
