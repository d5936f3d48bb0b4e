// The DIP in the seven official columns (Perki KI 1/2021 Lamp. I), grouped by category, pure: entries to table.
import type { Column, HeaderCell, ReportTable, Row } from '../../reporting/report-model.ts'
import type { PublicInformation } from './public-information.contract.ts'
import { CATEGORY_HEADINGS } from './public-information.labels.ts'
import {
  formText,
  INFORMATION_CATEGORIES,
  type InformationStatus,
  retentionWords,
  timeAndPlace,
} from './public-information.rules.ts'

const HEADER: readonly HeaderCell[] = [
  { text: 'No.' },
  { text: 'Ringkasan isi informasi' },
  { text: 'Pejabat/Unit/Satker yang menguasai informasi' },
  { text: 'Penanggungjawab pembuatan atau penerbitan informasi' },
  { text: 'Waktu dan tempat pembuatan informasi' },
  { text: 'Bentuk informasi yang tersedia' },
  { text: 'Jangka Waktu Penyimpanan atau Retensi Arsip' },
]

const text = (width: number): Column => ({ kind: 'text', width })
const COLUMNS: readonly Column[] = [{ kind: 'ordinal', width: 9 }, text(70), text(38), text(38), text(34), text(28), text(34)]

const LETTERS = ['A', 'B', 'C'] as const

/** The list as a table; entries keep their order within a category and are numbered through. */
export function publicInformationBook(entries: readonly PublicInformation[], caption: string): ReportTable {
  const rows: Row[] = []
  let number = 0
  INFORMATION_CATEGORIES.forEach((category, index) => {
    const own = entries.filter((entry) => entry.category === category)
    if (own.length === 0) return
    rows.push({ heading: `${LETTERS[index]}. ${CATEGORY_HEADINGS[category]}` })
    for (const entry of own) {
      number++
      rows.push({
        cells: [
          number,
          summaryText(entry),
          entry.holderUnit,
          entry.responsible,
          timeAndPlace(entry),
          formText(entry),
          retentionWords(entry),
        ],
      })
    }
  })
  return {
    id: 'DIP',
    caption,
    sheet: 'DIP',
    orientation: 'landscape',
    header: [HEADER],
    numbered: true,
    columns: COLUMNS,
    rows,
    emptyText: 'Nihil',
  }
}

/**
 * What of the register may stand in a list of public information: nothing that is closed as a whole (Perki KI 1/2021 Ps.1 number
 * 20), and what was withdrawn only for who asks for it.
 */
export function officialEntries(
  entries: readonly PublicInformation[],
  status: InformationStatus | null,
  closed: ReadonlySet<number>,
): PublicInformation[] {
  return entries.filter(
    ({ excludedInformationId: exclusion, ...entry }) =>
      (exclusion === null || !closed.has(exclusion)) && (status === 'withdrawn' || entry.status !== 'withdrawn'),
  )
}

/** Heading of a list; one with an entry that no decree covers yet is a draft of a list (Ps.45(5)). */
export function listCaption(entries: readonly Pick<PublicInformation, 'status'>[], year: number | null): string {
  const isDraft = entries.some(({ status }) => status === 'draft' || status === 'proposed')
  return `${isDraft ? 'Konsep ' : ''}Daftar Informasi Publik${year === null ? '' : ` Tahun ${year}`}`
}

/** Title and summary in the one official column, without saying the same twice; a title cut from a long summary ends in `…`. */
function summaryText({ title, summary }: PublicInformation): string {
  if (summary === '') return title
  const begun = title.replace(/…$/, '')
  return summary.replace(/\s+/g, ' ').startsWith(begun) ? summary : `${title}\n${summary}`
}
