// Periodic information, Perki KI 1/2021 Ps.14(2)f-k with Ps.15(6)-(10).
import { itemsOf, RETENTION } from './checklist.item.ts'
import { CONTRACT_DOCUMENTS, SELECTION_DOCUMENTS } from './checklist.items-procurement.ts'
import type { ChecklistItem } from './checklist.rules.ts'

// Observing and warning is the task of the disaster agency or the city.
const DISASTER_OFFICE: Pick<ChecklistItem, 'duty' | 'appliesTo' | 'condition' | 'mayBeNil'> = {
  duty: 'city',
  appliesTo: ['disaster'],
  condition:
    'Lazimnya diumumkan oleh badan penanggulangan bencana atau pemerintah daerah. Berlaku bila kantor melakukannya sendiri.',
  mayBeNil: true,
}

// Ps.15(10) says that it details letter j; its content is that of Ps.14(2) letter k, so both are cited [D].
const warning = (letter: string) => `Pasal 14 ayat (2) huruf k jo. Pasal 15 ayat (10) huruf ${letter}`

export const PERIODIC_DETAIL_ITEMS = itemsOf('periodic', [
  {
    code: 'B-f1',
    law: 'Pasal 15 ayat (6) huruf a',
    title: 'Daftar rancangan dan tahap pembentukan peraturan, keputusan, atau kebijakan',
    duty: 'conditional',
    appliesTo: [],
    condition: 'Berlaku bila kantor sedang menyusun rancangan peraturan, keputusan, atau kebijakan yang mengikat publik.',
    mayBeNil: true,
  },
  {
    code: 'B-f2',
    law: 'Pasal 15 ayat (6) huruf b',
    title: 'Daftar peraturan, keputusan, atau kebijakan yang telah ditetapkan',
    retention: RETENTION.lasting,
  },
  { code: 'B-g1', law: 'Pasal 15 ayat (7) huruf a', title: 'Tata cara memperoleh informasi publik' },
  {
    code: 'B-g2',
    law: 'Pasal 15 ayat (7) huruf b',
    title: 'Tata cara pengajuan keberatan dan penyelesaian sengketa informasi',
    hint: 'Beserta pihak yang bertanggung jawab dan dapat dihubungi.',
  },
  {
    code: 'B-h1',
    law: 'Pasal 15 ayat (8) huruf a',
    title: 'Tata cara pengaduan penyalahgunaan wewenang atau pelanggaran oleh pejabat Badan Publik',
  },
  {
    code: 'B-h2',
    law: 'Pasal 15 ayat (8) huruf b',
    title: 'Tata cara pengaduan terhadap penerima izin atau perjanjian kerja',
    duty: 'conditional',
    appliesTo: ['licensing'],
    condition: 'Berlaku bila kantor memberi izin atau membuat perjanjian kerja dengan pihak yang dapat diadukan.',
    mayBeNil: true,
  },
  {
    code: 'B-i1',
    law: 'Pasal 15 ayat (9) huruf a',
    title: 'Pengadaan barang dan jasa, tahap perencanaan: Rencana Umum Pengadaan',
    retention: RETENTION.financial,
  },
  {
    code: 'B-i2',
    law: 'Pasal 15 ayat (9) huruf b angka 1–23',
    title: 'Pengadaan barang dan jasa, tahap pemilihan',
    hint: 'Dua puluh tiga jenis dokumen. Boleh dinyatakan nihil bila tidak ada pengadaan.',
    parts: SELECTION_DOCUMENTS,
    mayBeNil: true,
    retention: RETENTION.financial,
  },
  {
    code: 'B-i3',
    law: 'Pasal 15 ayat (9) huruf c angka 1–15',
    title: 'Pengadaan barang dan jasa, tahap pelaksanaan',
    hint: 'Lima belas jenis dokumen. Boleh dinyatakan nihil bila tidak ada kontrak.',
    parts: CONTRACT_DOCUMENTS,
    mayBeNil: true,
    retention: RETENTION.financial,
  },
  {
    code: 'B-j1',
    law: 'Pasal 14 ayat (2) huruf j',
    title: 'Informasi tentang ketenagakerjaan',
    hint: 'Pasal 15 tidak merincinya; uraikan menurut keadaan kantor, misalnya jumlah pegawai menurut golongan dan pendidikan.',
  },
  { code: 'B-k1', law: warning('a'), title: 'Pengamatan gejala bencana', ...DISASTER_OFFICE },
  { code: 'B-k2', law: warning('b'), title: 'Analisis hasil pengamatan gejala bencana', ...DISASTER_OFFICE },
  {
    code: 'B-k3',
    law: warning('c'),
    title: 'Pengambilan keputusan oleh pihak yang berwenang atas gejala bencana',
    ...DISASTER_OFFICE,
  },
  { code: 'B-k4', law: warning('d'), title: 'Peringatan bencana', ...DISASTER_OFFICE },
  {
    code: 'B-k5',
    law: warning('e'),
    title: 'Pengambilan tindakan oleh masyarakat dalam keadaan darurat',
    hint: 'Prosedur keadaan darurat di kantor.',
  },
  {
    code: 'B-k6',
    law: warning('f'),
    title: 'Lokasi evakuasi',
    hint: 'Titik kumpul dan jalur evakuasi setiap kantor.',
  },
  { code: 'B-k7', law: warning('g'), title: 'Pelaksanaan penyelamatan dan evakuasi' },
])
