// The made-up report with pictures, live cells, money and shares, and a second signature.
import type { ReportChart, ReportModel, ReportTable } from '../../src-main/reporting/report-model.ts'
import { monthlyTable, sampleReport } from './sample-report.ts'

const cellsOf = (table: ReportTable, column: number) => table.rows.flatMap((row) => ('cells' in row ? [row.cells[column]] : []))
const numbersOf = (table: ReportTable, column: number) => cellsOf(table, column).map(Number)

/** Cells that are sums and differences of their neighbours; money and percentages. */
export function budgetTable(): ReportTable {
  return {
    id: 'T14',
    caption: 'Tabel 14. Anggaran dan realisasi',
    sheet: 'T14 Anggaran',
    orientation: 'portrait',
    header: [[{ text: 'Uraian' }, { text: 'Anggaran' }, { text: 'Realisasi' }, { text: 'Sisa' }, { text: 'Persentase' }]],
    numbered: false,
    columns: [
      { kind: 'text', width: 60 },
      { kind: 'money', width: 40 },
      { kind: 'money', width: 40 },
      { kind: 'money', width: 40 },
      { kind: 'percent', width: 25 },
    ],
    rows: [
      { cells: ['Meja layanan', 5_000_000, 1_250_000, 3_750_000, 12.5] },
      { cells: ['Perjalanan', 15_000_000, 15_000_000, 0, 87.5] },
      { cells: ['Tanpa anggaran', 0, 0, 0, null] },
    ],
    formulas: [0, 1, 2].map((row) => ({
      row,
      column: 3,
      terms: [
        { row, column: 1, factor: 1 as const },
        { row, column: 2, factor: -1 as const },
      ],
    })),
    total: { label: 'Jumlah', columns: [1, 2, 3, 4] },
    emptyText: 'Nihil',
  }
}

/** A stack over the months, lying bars over two of three rows, a comparison found in no table, and a picture of nothing. */
export function sampleCharts(): ReportChart[] {
  const months = monthlyTable()
  const common = { valueLabel: 'Permohonan', emptyText: 'Nihil' }
  return [
    {
      ...common,
      id: 'G1',
      caption: 'Gambar 1. Permohonan & keputusannya per bulan',
      kind: 'stackedColumns',
      categories: cellsOf(months, 1).map(String),
      series: [
        { label: 'Dikabulkan seluruhnya', values: numbersOf(months, 3) },
        { label: 'Ditolak', values: numbersOf(months, 5) },
      ],
      tableId: 'T1',
    },
    {
      ...common,
      id: 'G2',
      caption: 'Gambar 2. Waktu layanan',
      kind: 'bars',
      categories: ['Sampai dengan 3 hari kerja', '11 sampai dengan 17 hari kerja'],
      series: [{ label: 'Permohonan', values: [1234, 66] }],
      tableId: 'T6',
    },
    {
      ...common,
      id: 'G3',
      caption: 'Gambar 3. Perbandingan',
      kind: 'columns',
      categories: ['Permohonan', 'Keberatan'],
      series: [
        { label: 'Tahun 2024', values: [3, 0] },
        { label: 'Tahun 2025', values: [4, 1] },
      ],
      tableId: 'T6',
    },
    { ...common, id: 'G4', caption: 'Gambar 4. Sengketa', kind: 'bars', categories: [], series: [], tableId: 'T11' },
  ]
}

/** The sample report with them; `registerRows` sets the length of its annex. */
export function sampleWithCharts(changes: Partial<ReportModel> = {}, registerRows = 5): ReportModel {
  const report = sampleReport(changes, registerRows)
  const sections = report.sections.map((section) => {
    const { blocks } = section
    if (section.id === 'time')
      return { ...section, blocks: [...blocks, ...sampleCharts().map((chart) => ({ type: 'chart' as const, chart }))] }
    if (section.id === 'tables') return { ...section, blocks: [...blocks, { type: 'chartList' as const }] }
    if (section.id === 'disputes') return { ...section, blocks: [...blocks, { type: 'table' as const, table: budgetTable() }] }
    return {
      ...section,
      blocks: blocks.map((block) =>
        block.type === 'signature' ? { ...block, signature: { ...block.signature, acknowledged: ACKNOWLEDGED } } : block,
      ),
    }
  })
  return { ...report, sections }
}

const ACKNOWLEDGED = {
  opening: 'Mengetahui,',
  positionLines: ['SEKRETARIS DAERAH KOTA CONTOH', 'SELAKU ATASAN PPID,'],
  name: 'Drs. BUDI CONTOH, M.M.',
  rank: 'Pembina Utama Madya (IV/d)',
  nip: '19650101 199001 1 001',
}
