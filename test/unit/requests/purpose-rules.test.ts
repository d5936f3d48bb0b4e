// Which group a purpose belongs to, by the words that people write (Perki KI 1/2021 Ps.29(5)); those of a real register among them.
import { expect, it } from 'vitest'
import { purposeKindOf } from '../../../src-main/features/requests/requests.purpose.rules.ts'
import { proposedKind, purposeKindWords } from '../../../src-renderer/features/requests/purpose-kind.model.ts'

const WORDS = {
  research: [
    'Untuk Penelitian Skripsi',
    'Bahan Analisa Tugas Kuliah',
    'Untuk analisis kenaikan harga barang dipasar.',
    'Pemenuhan tugas matakuliah Job Training',
    'Untuk Pemenuhan data pada Laporan Magang.',
    'Untuk keperluan tugas besar',
    'penelitian hukum tentang pengawasan DPRD',
    'PENYUSUNAN KAJIAN',
  ],
  journalism: ['Bahan liputan', 'Pemberitaan di media massa', 'kerja jurnalistik investigasi anggaran'],
  legal: ['Bukti dalam persidangan', 'Pengajuan gugatan ke PTUN', 'Keperluan hukum'],
  oversight: [
    'Pengawasan masyarakat',
    'kontrol sosial',
    'Memantau penggunaan dana desa',
    'Pencegahan korupsi',
    'Untuk mengetahui tingkat progres dan memberikan penilaian',
  ],
  business: ['Keperluan usaha', 'Persiapan tender pengadaan', 'rencana investasi'],
  personal: ['Kepentingan pribadi', 'menambah wawasan', 'Untuk mengetahui tingkat progres'],
  other: ['Program Polres Tahun 2023', 'Software', '12345'],
} as const

it('the telling word decides, and what a student or journalist looks into does not', () => {
  for (const [kind, texts] of Object.entries(WORDS))
    for (const text of texts) expect([text, purposeKindOf(text)]).toEqual([text, kind])
})

it('no purpose is no group, also where a sign stands in its place', () => {
  for (const text of ['', '  ', '-', ' – ', '...']) expect(purposeKindOf(text)).toBeNull()
})

it('a word inside another word tells nothing', () => {
  for (const text of ['perusahan', 'pertenderan', 'beritabuku']) expect(purposeKindOf(text)).toBe('other')
})

it('the form proposes the group of the words until the clerk chooses one', () => {
  expect(proposedKind({ purpose: 'skripsi', purposeKind: null })).toBe('Penelitian atau pendidikan (menurut kata-katanya)')
  expect(proposedKind({ purpose: 'skripsi', purposeKind: 'legal' })).toBe('')
  expect(purposeKindWords({ purpose: 'skripsi', purposeKind: 'legal' })).toBe('Keperluan hukum')
  expect(purposeKindWords({ purpose: '', purposeKind: null })).toBe('')
})
