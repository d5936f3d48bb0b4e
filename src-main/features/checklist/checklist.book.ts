// The gap list as a table, pure: what is missing, outdated or without evidence, with the article of each item.
import { formatDay } from '../../reporting/date-format.ts'
import type { Column, HeaderCell, ReportTable, Row } from '../../reporting/report-model.ts'
import { CATEGORY_HEADINGS } from '../public-information/public-information.labels.ts'
import { INFORMATION_CATEGORIES } from '../public-information/public-information.rules.ts'
import { ITEM_STATE_LABELS } from './checklist.labels.ts'
import { type AssessedItem, completenessOfItems, isGap, type ItemState } from './checklist.rules.ts'

const HEADER: readonly HeaderCell[] = [
  { text: 'No.' },
  { text: 'Kode' },
  { text: 'Informasi yang wajib' },
  { text: 'Dasar' },
  { text: 'Keadaan' },
  { text: 'Tindak lanjut' },
]

const text = (width: number): Column => ({ kind: 'text', width })
const COLUMNS: readonly Column[] = [{ kind: 'ordinal', width: 8 }, text(12), text(70), text(46), text(36), text(52)]

const LETTERS = ['A', 'B', 'C'] as const

/** The state in words, with the day from which it is so. */
function stateWords(state: ItemState): string {
  if (state.kind === 'outdated') return `${ITEM_STATE_LABELS.outdated} sejak ${formatDay(state.since)}`
  if (state.kind === 'missing' && state.nilLapsedOn !== null)
    return `${ITEM_STATE_LABELS.missing}; nihil berakhir ${formatDay(state.nilLapsedOn)}`
  return ITEM_STATE_LABELS[state.kind]
}

/** What closes the gap. */
function nextStep({ item, state, mayBeNil }: AssessedItem): string {
  if (item.auto === 'periodicItems') return 'Lengkapi seluruh butir berkala yang berlaku.'
  if (state.kind === 'outdated') return 'Mutakhirkan informasinya (paling sedikit sekali dalam 6 bulan).'
  if (state.kind === 'noEvidence') return 'Tambahkan berkas atau tautan.'
  if (state.kind === 'notPublished') return 'Usulkan, tetapkan, dan umumkan.'
  return mayBeNil ? 'Tambahkan informasi, atau nyatakan nihil.' : 'Tambahkan informasi ke DIP.'
}

/** Gaps by category, numbered through; a heading states the completeness of its category. */
export function gapBook(assessed: readonly AssessedItem[], caption: string): ReportTable {
  const rows: Row[] = []
  let number = 0
  INFORMATION_CATEGORIES.forEach((category, index) => {
    const gaps = assessed.filter(({ item, state }) => item.category === category && isGap(state))
    const { satisfied, applicable } = completenessOfItems(assessed, category)
    if (gaps.length === 0) return
    rows.push({
      heading: `${LETTERS[index]}. ${CATEGORY_HEADINGS[category]} (terpenuhi ${satisfied} dari ${applicable} butir yang berlaku)`,
    })
    for (const gap of gaps) {
      number++
      rows.push({ cells: [number, gap.item.code, gap.item.title, gap.item.law, stateWords(gap.state), nextStep(gap)] })
    }
  })
  return {
    id: 'DPK',
    caption,
    sheet: 'Kekurangan',
    orientation: 'landscape',
    header: [HEADER],
    numbered: false,
    columns: COLUMNS,
    rows,
    emptyText: 'Nihil: seluruh butir yang berlaku terpenuhi.',
    footnote: 'Hitungan kelengkapan aplikasi; bukan nilai resmi Komisi Informasi.',
  }
}
