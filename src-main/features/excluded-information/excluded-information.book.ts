// The DIK in the columns of practice (Perki KI 1/2021 Lamp. II; no annex fixes a list), pure: entries to table.
import { formatDay } from '../../reporting/date-format.ts'
import type { Column, HeaderCell, ReportTable } from '../../reporting/report-model.ts'
import type { ExcludedInformation } from './excluded-information.contract.ts'
import { EXCLUSION_STATE_LABELS } from './excluded-information.labels.ts'
import type { ExclusionState } from './excluded-information.state.rules.ts'

const text = (width: number): Column => ({ kind: 'text', width })

const HEADER: readonly HeaderCell[] = [
  { text: 'No.', rowSpan: 2 },
  { text: 'Informasi', rowSpan: 2 },
  { text: 'Dasar Hukum Pengecualian Informasi', rowSpan: 2 },
  { text: 'Konsekuensi/Pertimbangan Bagi Publik', colSpan: 2 },
  { text: 'Jangka Waktu', rowSpan: 2 },
]
const STANDING_HEADER: readonly HeaderCell[] = [
  { text: 'Penetapan', rowSpan: 2 },
  { text: 'Keterangan', rowSpan: 2 },
]
const COLUMNS: readonly Column[] = [{ kind: 'ordinal', width: 9 }, text(48), text(56), text(50), text(50), text(30)]
const STANDING_COLUMNS: readonly Column[] = [text(34), text(26)]

/** The list as a table; with `states` also the decree and where each entry stands. */
export function excludedInformationBook(
  entries: readonly ExcludedInformation[],
  caption: string,
  states?: ReadonlyMap<number, ExclusionState>,
): ReportTable {
  return {
    id: 'DIK',
    caption,
    sheet: 'DIK',
    orientation: 'landscape',
    header: [states === undefined ? HEADER : [...HEADER, ...STANDING_HEADER], [{ text: 'Dibuka' }, { text: 'Ditutup' }]],
    numbered: true,
    columns: states === undefined ? COLUMNS : [...COLUMNS, ...STANDING_COLUMNS],
    rows: entries.map((entry, index) => ({
      cells: [
        index + 1,
        entry.title,
        legalBasisText(entry),
        entry.consequenceOpen,
        entry.consequenceClosed,
        periodWords(entry),
        ...(states === undefined ? [] : [decreeText(entry), standingText(entry, states.get(entry.id) ?? 'draft')]),
      ],
    })),
    emptyText: 'Nihil',
  }
}

type Basis = Pick<ExcludedInformation, 'grounds' | 'legalBasis' | 'otherLaw'>

/** Ticked grounds that the office has not already written out in its own words, then its words and the other law. */
export function legalBasisText(entry: Basis): string {
  const letters = entry.grounds
    .filter((ground) => !new RegExp(`(Pasal|Ps\\.?) 17 huruf ${ground}\\b`, 'i').test(entry.legalBasis))
    .map((ground) => `Pasal 17 huruf ${ground} UU KIP`)
  const other = entry.legalBasis.includes(entry.otherLaw) ? '' : entry.otherLaw
  return [...letters, entry.legalBasis, other].filter((part) => part !== '').join('; ')
}

/** The period as the office wrote it, with its last day where the words do not say it. */
export function periodWords(entry: Pick<ExcludedInformation, 'periodText' | 'expiresOn'>): string {
  const until = entry.expiresOn === null ? '' : `sampai dengan ${formatDay(entry.expiresOn)}`
  if (entry.periodText === '' || entry.periodText.includes(until)) return entry.periodText === '' ? until : entry.periodText
  return `${entry.periodText} (${until})`
}

/** Number and day of the decree. */
export function decreeText(entry: Pick<ExcludedInformation, 'decreeNumber' | 'decreeOn'>): string {
  const number = entry.decreeNumber === '' ? '' : `Nomor ${entry.decreeNumber}`
  const on = entry.decreeOn === null ? '' : `tanggal ${formatDay(entry.decreeOn)}`
  return [number, on].filter((part) => part !== '').join(' ')
}

function standingText(entry: ExcludedInformation, state: ExclusionState): string {
  if (state !== 'opened' || entry.openedOn === null) return EXCLUSION_STATE_LABELS[state]
  return `${EXCLUSION_STATE_LABELS.opened} ${formatDay(entry.openedOn)}`
}
