// Words of file formats and paper sizes.
import type { Paper, ReportFormat } from '../../src-main/contract/index.ts'

export const FORMAT_WORDS: Readonly<Record<ReportFormat, string>> = { pdf: 'PDF', xlsx: 'Excel', docx: 'Word' }
export const PAPER_WORDS: Readonly<Record<Paper, string>> = { A4: 'A4', F4: 'F4 (21,5 × 33 cm)' }
