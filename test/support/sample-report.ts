// A made-up annual report that exercises every kind of block, table, cell and header the drawings know.
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import type { Column, HeaderCell, ReportModel, ReportTable, Row, Section } from '../../src-main/reporting/report-model.ts'
import { seededRandom } from './seeded-random.ts'

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** One red pixel: the smallest logo. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='

const LONG_TEXT =
  'Dinas Komunikasi dan Informatika Kota Contoh selaku PPID Pelaksana melayani permohonan informasi publik berdasarkan Undang-Undang ' +
  'Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik dan Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan ' +
  'Informasi Publik. Pelayanan diselenggarakan setiap hari kerja pada pukul 08.00 sampai dengan 15.30 waktu setempat.'

/** Whole numbers whose columns are summed: the monthly recap with a two-row header. */
export function monthlyTable(): ReportTable {
  const random = seededRandom(7)
  const rows: Row[] = MONTHS.map((month, index) => {
    const outcomes = Array.from({ length: 6 }, () => random.whole(0, index === 2 ? 900 : 40))
    return { cells: [index + 1, month, outcomes.reduce((sum, one) => sum + one, 0), ...outcomes] }
  })
  return {
    id: 'T1',
    caption: 'Tabel 1. Rekapitulasi Permohonan Informasi Publik per Bulan Tahun 2025',
    sheet: 'T1 Bulanan',
    orientation: 'portrait',
    header: [
      [
        { text: 'No.', rowSpan: 2 },
        { text: 'Bulan', rowSpan: 2 },
        { text: 'Masuk', rowSpan: 2 },
        { text: 'Keputusan', colSpan: 5 },
        { text: 'Dalam proses', rowSpan: 2 },
      ],
      ['Dikabulkan seluruhnya', 'Dikabulkan sebagian', 'Ditolak', 'Tidak dikuasai', 'Lainnya'].map((text) => ({ text })),
    ],
    numbered: true,
    columns: [
      { kind: 'integer', width: 9 },
      { kind: 'text', width: 25 },
      ...Array.from({ length: 7 }, (): Column => ({ kind: 'integer', width: 20 })),
    ],
    rows,
    total: { label: 'Jumlah', columns: [2, 3, 4, 5, 6, 7, 8] },
    emptyText: 'Nihil',
    footnote: 'Permohonan dihitung menurut tanggal diterima, 1 Januari sampai dengan 31 Desember 2025.',
  }
}

/** Decimals and an empty cell. */
export function timeTable(): ReportTable {
  return {
    id: 'T6',
    caption: 'Tabel 2. Waktu Layanan Permohonan Informasi Publik',
    sheet: 'T6 Waktu layanan',
    orientation: 'portrait',
    header: [[{ text: 'Waktu layanan' }, { text: 'Jumlah' }, { text: 'Persentase' }]],
    numbered: false,
    columns: [
      { kind: 'text', width: 90 },
      { kind: 'integer', width: 30 },
      { kind: 'decimal', width: 30 },
    ],
    rows: [
      { cells: ['Sampai dengan 3 hari kerja', 1234, 61.7] },
      { cells: ['4 sampai dengan 10 hari kerja', 700, 35] },
      { cells: ['11 sampai dengan 17 hari kerja', 66, 3.3] },
      { cells: ['Lebih dari 17 hari kerja', 0, null] },
    ],
    total: { label: 'Jumlah', columns: [1, 2] },
    emptyText: 'Nihil',
  }
}

/** A table of a year in which nothing happened. */
export function emptyTable(): ReportTable {
  return {
    id: 'T11',
    caption: 'Tabel 3. Sengketa Informasi Publik',
    sheet: 'T11 Sengketa',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Tahap' }, { text: 'Jumlah' }]],
    numbered: false,
    columns: [
      { kind: 'integer', width: 10 },
      { kind: 'text', width: 90 },
      { kind: 'integer', width: 30 },
    ],
    rows: [],
    total: { label: 'Jumlah', columns: [2] },
    emptyText: 'Nihil',
  }
}

/** The register of Lampiran VIII: 21 leaf columns under a two-row header (ppid 5.4), `count` made-up entries. */
export function registerTable(count: number, sheet = 'Register permohonan'): ReportTable {
  const random = seededRandom(11)
  const tall = (text: string): HeaderCell => ({ text, rowSpan: 3 })
  const group = (text: string, ...leaves: string[]) => ({ text, leaves })
  const deep = (text: string): HeaderCell => ({ text, rowSpan: 2 })
  const status = group('Status Informasi', 'Ya', 'Tdk')
  const rows: Row[] = Array.from({ length: count }, (_, index) => {
    const held = random.chance(0.9)
    const soft = random.chance(0.6)
    const copy = random.chance(0.7)
    const day = `2025-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`
    return {
      cells: [
        `${String(index + 1).padStart(3, '0')}/PIP/DISKOMINFO/IV/2025`,
        { date: dateOnly(day) },
        'Pemohon (nama disamarkan)',
        'Kota Contoh',
        '–',
        random.pick(['Mahasiswa', 'Wartawan', 'Wiraswasta', 'Pegawai swasta']),
        random.pick([
          'Rencana kerja dan anggaran tahun 2025 beserta rincian belanja modal jaringan',
          'Salinan laporan keuangan',
          'Data jumlah menara telekomunikasi per kecamatan, termasuk koordinat dan nama pemilik menara',
          'dokumen_pengadaan_barang_dan_jasa_pemeliharaan_jaringan_serat_optik_2025.pdf',
        ]),
        'Penelitian',
        held ? 1 : 0,
        held ? 0 : 1,
        0,
        soft ? 1 : 0,
        soft ? 0 : 1,
        copy ? 0 : 1,
        copy ? 1 : 0,
        random.pick(['Dikabulkan seluruhnya', 'Dikabulkan sebagian', 'Ditolak']),
        random.chance(0.2) ? 'Pasal 17 huruf h UU KIP' : null,
        { date: dateOnly(day) },
        random.chance(0.8) ? { date: dateOnly(day) } : null,
        copy ? 15000 : 0,
        copy ? 'Tunai' : '–',
      ],
    }
  })
  return {
    id: 'L1',
    caption: 'Lampiran I. Register Permohonan Informasi Publik',
    sheet,
    orientation: 'landscape',
    header: [
      [
        ...[
          'No',
          'Tgl',
          'Nama',
          'Alamat',
          'Nomor Kontak',
          'Pekerjaan',
          'Informasi Yang Diminta',
          'Tujuan Penggunaan Informasi',
        ].map(tall),
        { text: status.text, colSpan: 3 },
        { text: 'Bentuk Informasi Yang Dikuasai', colSpan: 2 },
        { text: 'Jenis Permohonan', colSpan: 2 },
        tall('Keputusan'),
        tall('Alasan Penolakan'),
        { text: 'Hari dan Tanggal', colSpan: 2 },
        { text: 'Biaya & Cara Pembayaran', colSpan: 2 },
      ],
      [
        { text: 'Di Bawah Penguasaan', colSpan: 2 },
        deep('Belum Didokumentasikan'),
        ...['Softcopy', 'Hardcopy', 'Melihat/Mengetahui', 'Meminta Salinan'].map(deep),
        ...['Pemberitahuan Tertulis', 'Pemberian Informasi', 'Biaya', 'Cara'].map(deep),
      ],
      status.leaves.map((text) => ({ text })),
    ],
    numbered: true,
    columns: [
      ...([20, 16, 20, 18, 15, 17, 38, 18] as const).map(
        (width, index): Column => ({ kind: index === 1 ? 'date' : 'text', width }),
      ),
      ...[7, 7, 11, 9, 9, 11, 10].map((width): Column => ({ kind: 'tick', width })),
      { kind: 'text', width: 18 },
      { kind: 'text', width: 18 },
      { kind: 'date', width: 16 },
      { kind: 'date', width: 16 },
      { kind: 'integer', width: 12 },
      { kind: 'text', width: 11 },
    ],
    rows,
    total: { label: 'Jumlah', columns: [19] },
    emptyText: 'Nihil',
  }
}

function chapter(id: string, number: string, heading: string, blocks: Section['blocks'] = []): Section {
  return { id, number, heading, level: 1, startsPage: true, blocks }
}

function part(id: string, number: string, heading: string, blocks: Section['blocks']): Section {
  return { id, number, heading, level: 2, startsPage: false, blocks }
}

function sampleSections(registerRows: number): Section[] {
  const words = { type: 'paragraph', text: LONG_TEXT } as const
  return [
    chapter('foreword', '', 'KATA PENGANTAR', [words, words]),
    chapter('summary', '', 'RINGKASAN', [
      {
        type: 'keyFigures',
        figures: [
          { label: 'Jumlah permohonan informasi diterima', value: '2.000' },
          { label: 'Rata-rata waktu layanan', value: '3,4 hari kerja' },
        ],
      },
    ]),
    chapter('contents', '', 'DAFTAR ISI', [{ type: 'contents' }]),
    chapter('tables', '', 'DAFTAR TABEL', [{ type: 'tableList' }]),
    chapter('policy', 'BAB I', 'GAMBARAN UMUM KEBIJAKAN PELAYANAN INFORMASI PUBLIK', [words, words]),
    part('staff', 'A.', 'Sumber Daya Manusia', [
      words,
      { type: 'list', ordered: true, items: ['Satu orang petugas layanan informasi.', 'Dua orang pengelola dokumentasi.'] },
      { type: 'list', ordered: false, items: ['Meja layanan dalam kondisi baik.', 'Satu unit komputer dalam kondisi baik.'] },
    ]),
    chapter('details', 'BAB II', 'RINCIAN PELAYANAN INFORMASI PUBLIK', [words, { type: 'table', table: monthlyTable() }]),
    part('time', 'A.', 'Waktu Layanan', [words, { type: 'table', table: timeTable() }]),
    part('disputes', 'B.', 'Sengketa Informasi', [{ type: 'table', table: emptyTable() }]),
    chapter('closing', 'BAB III', 'PENUTUP', [
      words,
      {
        type: 'signature',
        signature: {
          placeAndDate: 'Contoh, 13 Maret 2026',
          positionLines: ['SEKRETARIS DINAS KOMUNIKASI DAN INFORMATIKA', 'SELAKU PPID PELAKSANA,'],
          name: 'Dra. SITI CONTOH, M.Si.',
          rank: 'Pembina Tingkat I (IV/b)',
          nip: '19700101 199503 2 001',
        },
      },
    ]),
    chapter('annex', 'LAMPIRAN I', 'REGISTER PERMOHONAN INFORMASI PUBLIK', [
      { type: 'table', table: registerTable(registerRows) },
    ]),
  ]
}

/** The whole sample; `changes` replaces fields, `registerRows` sets the length of the landscape annex. */
export function sampleReport(changes: Partial<ReportModel> = {}, registerRows = 40): ReportModel {
  return {
    titleLines: ['LAPORAN LAYANAN INFORMASI PUBLIK', 'TAHUN 2025'],
    year: 2025,
    paper: 'A4',
    letterhead: {
      governmentName: 'Pemerintah Kota Contoh',
      agencyName: 'Dinas Komunikasi dan Informatika',
      lines: [
        'Jalan Merdeka Nomor 1, Contoh 40111',
        'Telepon (022) 1234567, e-mail ppid@contoh.example, situs ppid.contoh.example',
      ],
      place: 'Contoh',
      logo: { mime: 'image/png', base64: LOGO },
    },
    sections: sampleSections(registerRows),
    watermark: null,
    info: {
      title: 'Laporan Layanan Informasi Publik 2025',
      subject: 'Laporan tahunan PPID',
      createdAt: '2026-03-13T02:00:00.000Z',
    },
    ...changes,
  }
}

/** A register book alone: no title page, the table is the document. */
export function sampleBook(rows: number): ReportModel {
  const table = registerTable(rows, 'Register')
  return sampleReport({ titleLines: [], sections: [{ ...chapter('book', '', 'Register'), blocks: [{ type: 'table', table }] }] })
}
