// Recognises a list of excluded information that wears the columns of a DIP (layouts X3, X4): it must never enter the DIP.
import { cellText, type Grid } from './grid.ts'
import type { LocatedHeader } from './header.ts'
import { quote } from './messages.ts'
import { saysNothing } from './reading.ts'
import { titleTexts } from './sheet-facts.ts'

const EXCLUDED = /\bdi\s?kecualikan\b|\bpengecualian\b/i
const NOT_EXCLUDED = /\b(?:tidak|bukan|selain|kecuali yang)\s+(?:yang\s+)?di\s?kecualikan/i
const DIK_NAME = /(?:^|[^a-z])dik(?:[^a-z]|$)/i
const DIP_NAME = /(?:^|[^a-z])dip(?:[^a-z]|$)|informasi\s+publik/i
const LEGAL = /\b(?:pasal|undang-undang|uu)\b\s*(?:no|nomor|\d|ri\b|kip\b|tentang)?/i

/** True for a text that cites a law rather than names a unit. */
export function saysLegalBasis(text: string): boolean {
  return LEGAL.test(text)
}

function saysExcluded(text: string): boolean {
  return EXCLUDED.test(text) && !NOT_EXCLUDED.test(text)
}

/** Why the sheet looks like a DIK, in Indonesian words; undefined when nothing speaks for it. */
export function excludedSign(grid: Grid, header: LocatedHeader, fileName: string): string | undefined {
  const name = fileName.replace(/[_.-]+/g, ' ')
  const title = titleTexts(grid, header).find(saysExcluded)
  if (title !== undefined) return `judul "${quote(title)}"`
  // A file that names both lists holds both, sheet by sheet.
  const namesBoth = DIP_NAME.test(name)
  if (!namesBoth && (saysExcluded(name) || DIK_NAME.test(name))) return 'nama berkas menyebut informasi yang dikecualikan'
  if (saysExcluded(grid.sheetName) || DIK_NAME.test(grid.sheetName)) return `nama lembar "${quote(grid.sheetName)}"`
  const holder = header.columns.find((column) => column.field === 'holderUnit')
  if (holder === undefined) return undefined
  const texts = grid.rows
    .slice(header.top + header.depth)
    .map((row) => cellText(row[holder.column] ?? { kind: 'empty' }))
    // A row of column numbers says nothing of holders.
    .filter(
      (text) =>
        /[a-z]{3}/i.test(text) &&
        !saysNothing(text) &&
        text !== cellText(grid.rows[header.top]?.[holder.column] ?? { kind: 'empty' }),
    )
  const legal = texts.filter(saysLegalBasis).length
  return legal > 0 && legal * 2 > texts.length ? `kolom ${holder.letter} berisi dasar hukum` : undefined
}
