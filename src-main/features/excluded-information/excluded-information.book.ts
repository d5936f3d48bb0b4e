// The DIK in the columns of practice (Perki KI 1/2021 Lamp. II; no annex fixes a list), pure: entries to table.
import type { Column, ReportTable } from '../../reporting/report-model.ts'
import type { ExcludedInformation } from './excluded-information.contract.ts'

const text = (width: number): Column => ({ kind: 'text', width })

/** The list as a table. */
export function excludedInformationBook(entries: readonly ExcludedInformation[], caption: string): ReportTable {
  return {
    id: 'DIK',
    caption,
    sheet: 'DIK',
    orientation: 'landscape',
    header: [
      [
        { text: 'No.', rowSpan: 2 },
        { text: 'Informasi', rowSpan: 2 },
        { text: 'Dasar Hukum Pengecualian Informasi', rowSpan: 2 },
        { text: 'Konsekuensi/Pertimbangan Bagi Publik', colSpan: 2 },
        { text: 'Jangka Waktu', rowSpan: 2 },
      ],
      [{ text: 'Dibuka' }, { text: 'Ditutup' }],
    ],
    numbered: true,
    columns: [{ kind: 'ordinal', width: 9 }, text(48), text(56), text(50), text(50), text(30)],
    rows: entries.map((entry, index) => ({
      cells: [index + 1, entry.title, legalBasis(entry), entry.consequenceOpen, entry.consequenceClosed, entry.periodText],
    })),
    emptyText: 'Nihil',
  }
}

/** Ticked grounds that the office has not already written out in its own words. */
function legalBasis(entry: ExcludedInformation): string {
  const letters = entry.grounds
    .filter((ground) => !new RegExp(`Pasal 17 huruf ${ground}\\b`, 'i').test(entry.legalBasis))
    .map((ground) => `Pasal 17 huruf ${ground} UU KIP`)
  return [...letters, entry.legalBasis].filter((part) => part !== '').join('; ')
}
