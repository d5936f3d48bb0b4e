// Formulas are never worked out here; one that would fetch something or start a program shows that the file is no plain register.

/** Functions that reach other files, servers or programs (Excel, LibreOffice, Google Sheets). */
const REACHING =
  /\b(?:WEBSERVICE|CALL|REGISTER(?:\.ID)?|EXEC|RTD|DDE|SQL\.REQUEST|STOCKHISTORY|IMAGE|IMPORT(?:DATA|XML|HTML|RANGE|FEED))\s*\(/i
/** `[2]Lembar!A1`, `'C:\folder\[Buku.xlsx]Lembar'!A1`; `[0]!` is the file itself. */
const OTHER_WORKBOOK = /\[(?!0\])[^[\]]+\][^[\]!'(),;]*'?!/
/** LibreOffice: `'file:///C:/buku.ods'#$Lembar1.A1`. */
const OTHER_DOCUMENT = /'\s{0,9}#/
const LINK_ARGUMENT = /\bHYPERLINK\s*\(\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|\[\.[^\]]*\])?\s*[,;)]/gi

/** True for a formula that reads another file, asks a server, or talks to another program. */
export function callsOut(formula: string): boolean {
  // Outside a text, the bar is only used for DDE: cmd|'/c calc'!A1.
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""')
  return (
    bare.includes('|') ||
    REACHING.test(bare) ||
    OTHER_WORKBOOK.test(bare) ||
    (bare.includes('://') && OTHER_DOCUMENT.test(bare)) ||
    // An address put together from cells can carry their content away; one that is written out or stands in a cell cannot.
    (bare.match(/\bHYPERLINK\s*\(/gi)?.length ?? 0) > (bare.match(LINK_ARGUMENT)?.length ?? 0)
  )
}

/** The address of `HYPERLINK("https://…"; …)` when it is written out. */
export function linkAddress(formula: string): string | undefined {
  return /\bHYPERLINK\s*\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"')
}

/** What stands in a cell whose formula was saved without its result: seen as a failed formula, never as an empty cell. */
export const NO_RESULT = '#RUMUS?'
