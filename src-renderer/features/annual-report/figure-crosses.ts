// The figures that stand in rows and columns: months (T1), channels (T3), units (T7), grounds of objections (T10).
import {
  CHANNEL_LABELS,
  OBJECTION_GROUND_LABELS,
  OBJECTION_RESULTS,
  objectionResultLabel,
  type ReportFigures,
  REQUEST_RESULT_LABELS,
  unitLabel,
} from '../../../src-main/contract/index.ts'
import { figureAddress } from '../../ui/figure-address.ts'
import type { Row } from './figure-rows.ts'

export type CrossTable = {
  readonly title: string
  readonly first: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly hint?: string; readonly cells: readonly Row[] }[]
  readonly total?: readonly Row[]
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']

type Result = keyof typeof REQUEST_RESULT_LABELS
const RESULTS = Object.keys(REQUEST_RESULT_LABELS) as Result[]

/** Columns of decisions that occurred, so that a table of a common year stays narrow. */
const occurring = ({ byOutcome }: ReportFigures['requests']) => RESULTS.filter((result) => byOutcome[result] > 0)

/** T1: what came in and what left in each month, and how what came in ended. */
export function monthCross({ year, requests }: ReportFigures): CrossTable {
  const results = occurring(requests)
  const cell = (label: string, group: string, key: string, count: number): Row => [
    `${label}, ${key === 'received' ? 'diterima' : key === 'closed' ? 'selesai' : REQUEST_RESULT_LABELS[key as Result]}`,
    count,
    figureAddress(year, { table: 'T1', group, key }),
  ]
  const cells = (
    label: string,
    group: string,
    of: Pick<(typeof requests.byMonth)[number], 'received' | 'closed' | 'byOutcome'>,
  ) => [
    cell(label, group, 'received', of.received),
    cell(label, group, 'closed', of.closed),
    ...results.map((result) => cell(label, group, result, of.byOutcome[result])),
  ]
  return {
    title: `Permohonan per bulan tahun ${year}`,
    first: 'Bulan',
    columns: ['Diterima', 'Selesai', ...results.map((result) => REQUEST_RESULT_LABELS[result])],
    rows: requests.byMonth.map((month) => {
      const label = MONTHS[month.month - 1] ?? ''
      return { label, cells: cells(label, `${month.year}-${String(month.month).padStart(2, '0')}`, month) }
    }),
    total: cells('Jumlah', 'all', requests),
  }
}

/** T3: channels that were used, by decision. */
export function channelCross({ year, requests }: ReportFigures): CrossTable {
  const results = occurring(requests)
  const channels = (Object.keys(CHANNEL_LABELS) as (keyof typeof CHANNEL_LABELS)[]).filter((one) => requests.byChannel[one] > 0)
  return {
    title: 'Saluran dan keputusan',
    first: 'Saluran',
    columns: [...results.map((result) => REQUEST_RESULT_LABELS[result]), 'Jumlah'],
    rows: channels.map((group) => {
      const cell = (words: string, key: string, count: number): Row => [
        `${CHANNEL_LABELS[group]}, ${words}`,
        count,
        figureAddress(year, { table: 'T3', group, key }),
      ]
      return {
        label: CHANNEL_LABELS[group],
        cells: [
          ...results.map((key) => cell(REQUEST_RESULT_LABELS[key], key, requests.byChannelOutcome[group][key])),
          cell('jumlah', 'all', requests.byChannel[group]),
        ],
      }
    }),
  }
}

/** T7: units that hold the information. */
export function unitCross({ year, requests }: ReportFigures): CrossTable {
  return {
    title: 'Unit yang menguasai informasi',
    first: 'Unit',
    columns: ['Diterima', 'Dikabulkan', 'Ditolak'],
    rows: requests.byUnit.map(({ unit, received, granted, refused }) => {
      const cell = (words: string, key: string, count: number): Row => [
        `${unitLabel(unit)}, ${words}`,
        count,
        figureAddress(year, { table: 'T7', group: unit, key }),
      ]
      return {
        label: unitLabel(unit),
        cells: [
          cell('diterima', 'received', received),
          cell('dikabulkan', 'granted', granted),
          cell('ditolak', 'refused', refused),
        ],
      }
    }),
  }
}

/** T10: a row for each ground that occurred, a column for each result that did. */
export function objectionCross({ year, objections }: ReportFigures): CrossTable {
  const results = OBJECTION_RESULTS.filter((result) => objections.byOutcome[result] > 0)
  const grounds = (Object.keys(OBJECTION_GROUND_LABELS) as (keyof typeof OBJECTION_GROUND_LABELS)[]).filter(
    (ground) => objections.byGround[ground] > 0,
  )
  const cell = (group: keyof typeof OBJECTION_GROUND_LABELS, key: string, count: number): Row => [
    `Huruf ${group}, ${key === 'all' ? 'semua' : objectionResultLabel(key as (typeof OBJECTION_RESULTS)[number])}`,
    count,
    figureAddress(year, { table: 'T10', group, key }),
  ]
  return {
    title: 'Keberatan menurut alasan dan tanggapan',
    first: 'Alasan',
    columns: [...results.map(objectionResultLabel), 'Jumlah'],
    rows: grounds.map((ground) => ({
      label: `Huruf ${ground}`,
      hint: OBJECTION_GROUND_LABELS[ground],
      cells: [
        ...results.map((result) => cell(ground, result, objections.byGroundOutcome[ground][result])),
        cell(ground, 'all', objections.byGround[ground]),
      ],
    })),
  }
}

export type MonthRow = { readonly month: string; readonly decided: number; readonly inProcess: number }

/** What came in each month, split by whether it was decided by the last day. */
export function monthRows({ requests }: ReportFigures): readonly MonthRow[] {
  return requests.byMonth.map(({ month, received, byOutcome }) => ({
    month: MONTHS[month - 1] ?? '',
    decided: received - byOutcome.inProcess,
    inProcess: byOutcome.inProcess,
  }))
}
