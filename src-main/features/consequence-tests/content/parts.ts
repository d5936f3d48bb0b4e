// Sentences and tables that sheets and decrees share (Perki KI 1/2021 Lamp. II-V).
import type { DateOnly } from '../../../kernel/date-only.ts'
import { monthOf, yearOf } from '../../../kernel/date-only.ts'
import { formatDay, formatWeekday, MONTHS } from '../../../reporting/date-format.ts'
import type { LetterBlock, LetterParty } from '../../../reporting/letter-model.ts'
import { spellNumber } from '../../../reporting/number-format.ts'
import { legalBasisText, periodWords } from '../../excluded-information/excluded-information.book.ts'
import { formatNip } from '../../office/office.rules.ts'
import type { Agency } from '../../office/office.contract.ts'
import type { ConsequenceTest, Person, TestItem } from '../consequence-tests.contract.ts'

/** What the documents of a test are written from. */
export type TestFacts = { readonly agency: Agency; readonly test: Omit<ConsequenceTest, 'id' | 'version'> }

/** Left to be written by hand while it is not known. */
export const BLANK = '…………………'

/** `Selasa, tanggal dua puluh empat, bulan November, tahun dua ribu dua puluh enam (24 November 2026)`. */
export function dayInWords(day: DateOnly): string {
  const [weekday = ''] = formatWeekday(day).split(',')
  const date = spellNumber(Number(day.slice(8, 10)))
  const month = MONTHS[monthOf(day) - 1] ?? ''
  return `${weekday}, tanggal ${date}, bulan ${month}, tahun ${spellNumber(yearOf(day))} (${formatDay(day)})`
}

export const shortOf = (agency: Agency) => `${agency.name} ${agency.governmentName}`

export const numberLine = (number: string, year: number) => `NOMOR ${number} TAHUN ${year}`

export const paragraph = (text: string): LetterBlock => ({ type: 'paragraph', text })

/** Position, name, rank and NIP under which someone signs. */
export function partyOf(lead: readonly string[], person: Person | null): LetterParty {
  if (person === null) return { lines: [...lead], name: `(${BLANK})`, rank: '', nip: '' }
  return { lines: [...lead], name: person.name, rank: person.rank, nip: formatNip(person.nip) }
}

/** The period with the day on which it is looked at again (Perki KI 1/2021 Ps.51(5)). */
export function periodOf(item: TestItem): string {
  const review = item.reviewOn === null ? '' : `ditinjau kembali ${formatDay(item.reviewOn)}`
  return [periodWords(item), review].filter((part) => part !== '').join('; ')
}

/** What the sheet says of an item that is found to be open. */
const opened = (item: TestItem, text: string) => (item.result === 'opened' ? 'Dibuka' : text)

/** The table of Lamp. II: information, legal basis, consequence open and closed, period. */
export function exclusionTable(items: readonly TestItem[]): LetterBlock {
  return {
    type: 'table',
    header: [
      [
        { text: 'Informasi', rowSpan: 2 },
        { text: 'Dasar Hukum Pengecualian Informasi', rowSpan: 2 },
        { text: 'Konsekuensi/Pertimbangan Bagi Publik', colSpan: 2 },
        { text: 'Jangka Waktu', rowSpan: 2 },
      ],
      [{ text: 'Dibuka' }, { text: 'Ditutup' }],
    ],
    widths: [22, 24, 22, 22, 14],
    rows: items.map((item) => [
      informationOf(item),
      opened(item, legalBasisText(item)),
      item.consequenceOpen,
      opened(item, item.consequenceClosed),
      opened(item, periodOf(item)),
    ]),
    emptyText: 'Nihil',
  }
}

/** The table of Lamp. IV: basis before and after, considerations before and after, period. */
export function changeTable(items: readonly TestItem[]): LetterBlock {
  return {
    type: 'table',
    header: [
      [
        { text: 'Informasi yang Dikecualikan', rowSpan: 3 },
        { text: 'Dasar Hukum', colSpan: 2 },
        { text: 'Konsekuensi', colSpan: 3 },
        { text: 'Jangka Waktu', rowSpan: 3 },
      ],
      [
        { text: 'Semula', rowSpan: 2 },
        { text: 'Pengubahan', rowSpan: 2 },
        { text: 'Pertimbangan Sebelumnya', colSpan: 2 },
        { text: 'Pertimbangan Pengubahan' },
      ],
      [{ text: 'Dibuka' }, { text: 'Ditutup' }, { text: 'Ditutup' }],
    ],
    widths: [18, 17, 17, 16, 16, 18, 13],
    rows: items.map((item) => [
      informationOf(item),
      item.earlierLegalBasis,
      opened(item, legalBasisText(item)),
      item.earlierOpen,
      item.earlierClosed,
      item.result === 'opened' ? `Informasi dibuka: ${item.consequenceOpen}` : item.consequenceClosed,
      item.result === 'opened' ? 'Dibuka sejak tanggal penetapan' : periodOf(item),
    ]),
    emptyText: 'Nihil',
  }
}

function informationOf(item: TestItem): string {
  return item.scope === 'partial' ? `${item.information} (dikecualikan sebagian)` : item.information
}
