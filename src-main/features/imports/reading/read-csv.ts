// Reads a text table: finds the encoding and the separator, keeps quotes and line breaks inside cells.
import chardet from 'chardet'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { type Grid, isEmpty, textCell } from './grid.ts'
import type { ImportFileError } from './read-file.ts'
import { MAX_COLUMNS, MAX_ROWS } from './read-xlsx.ts'
import { MAX_CELLS } from './workbook-parts.ts'

const SEPARATORS = [';', ',', '\t', '|'] as const
const MARKUP = /^\s*<(?:!doctype|html|head|table|meta|style|div|\?xml)\b/i
const SAMPLE_BYTES = 64 * 1024
const SAMPLE_LINES = 40

/**
 * One grid named `sheetName`. A cell is text always: numbers and dates are read later, with their column in view.
 * Errors: notASpreadsheet (binary content), tooLarge, damaged (no separator setting reads the quotes).
 */
export function readCsv(bytes: Buffer, sheetName: string): Result<Grid[], ImportFileError> {
  const text = decode(bytes)
  if (text === undefined) return err({ code: 'notASpreadsheet' })
  if (text.trim() === '') return err({ code: 'empty' })
  // Web applications save pages as "xls"; read as text they would be one column of tags.
  if (MARKUP.test(text)) return err({ code: 'notASpreadsheet' })
  const hint = /^sep=(.)\r?\n/i.exec(text)
  const body = hint === null ? text : text.slice(hint[0].length)
  const separator = hint?.[1] ?? sniffSeparator(body)
  if (body.split(separator).length > MAX_CELLS) return err({ code: 'tooLarge' })
  const records = parseRecords(body, separator)
  if (records === undefined) return err({ code: 'damaged' })
  if (records.length > MAX_ROWS) return err({ code: 'tooLarge' })
  const rows = records.map((record) => record.map(textCell))
  if (rows.some((row) => row.slice(MAX_COLUMNS).some((cell) => !isEmpty(cell)))) return err({ code: 'tooLarge' })
  // Excel hides a "sep=;" line but still counts it as row 1.
  return ok([{ sheetName, rows: hint === null ? rows : [[], ...rows], merges: [] }])
}

/** Decoded text, or undefined for content that no text file has (control characters). */
function decode(bytes: Buffer): string | undefined {
  const encoding = encodingOf(bytes)
  const text = iconv.decode(bytes, encoding, { stripBOM: true })
  const sample = text.slice(0, SAMPLE_BYTES)
  // These characters never occur in a table typed by people.
  const controls = Array.from(sample).filter((character) => {
    const code = character.codePointAt(0) ?? 0
    return code < 9 || (code > 13 && code < 32) || code === 0xfffd
  }).length
  return controls > sample.length / 200 ? undefined : text
}

function encodingOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 3).toString('hex')
  if (start === 'efbbbf') return 'utf8'
  if (start.startsWith('fffe')) return 'utf16le'
  if (start.startsWith('feff')) return 'utf16be'
  if (isUtf8(bytes)) return 'utf8'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const zeroes = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  if (zeroes > sample.length / 4) return sample[0] === 0 ? 'utf16be' : 'utf16le'
  // Statistical guesses on short Indonesian text wander to exotic sets; anything but UTF-16 is Windows Western in practice.
  const guess = chardet.detect(sample)
  return guess === 'UTF-16LE' || guess === 'UTF-16BE' ? guess : 'win1252'
}

function isUtf8(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function sniffSeparator(text: string): string {
  const lines = sampleLines(text)
  let best: { separator: string; score: number } = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => countOutsideQuotes(line, separator))
    const typical = median(counts.filter((count) => count > 0))
    // The true separator occurs about equally often in every line; a comma in prose does not.
    const score = counts.filter((count) => count > 0 && Math.abs(count - typical) <= 1).length * Math.sqrt(typical)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** Logical lines: a line break between quotes does not end one. */
function sampleLines(text: string): string[] {
  const lines: string[] = []
  let current = ''
  let quoted = false
  for (const character of text.slice(0, SAMPLE_BYTES)) {
    if (character === '"') quoted = !quoted
    if (character === '\n' && !quoted) {
      if (current.trim() !== '') lines.push(current)
      if (lines.length >= SAMPLE_LINES) return lines
      current = ''
    } else current += character
  }
  if (current.trim() !== '') lines.push(current)
  return lines
}

function countOutsideQuotes(line: string, separator: string): number {
  let count = 0
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === separator && !quoted) count += 1
  }
  return count
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function parseRecords(text: string, delimiter: string): string[][] | undefined {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false } as const
  try {
    return parse(text, options)
  } catch {
    try {
      // A lone quote inside a cell ("3" pipa") breaks strict quoting; take quotes literally where they do not pair.
      return parse(text, { ...options, relax_quotes: true })
    } catch {
      return undefined
    }
  }
}
