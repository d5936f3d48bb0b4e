// Signs that a spreadsheet or its reading would change are written as their code in brackets, so that a text comes back as it was.

/** Carriage returns, spaces that look like others, and what Excel would take for an escape of its own or we for one of ours. */
const AT_RISK = /[\r\u00a0\u200b\ufeff]|_(?=x[0-9A-Fa-f]{4}_)|⟨(?=U\+)/g
const ESCAPED = /⟨U\+([0-9A-F]{4})⟩/g

/** The text as a cell keeps it; nearly every text stays as it is. */
export function lastingText(text: string): string {
  return text.replace(AT_RISK, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

/** The text that `lastingText` was given. */
export function originalText(text: string): string {
  if (!text.includes('⟨U+')) return text
  return text.replace(ESCAPED, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
