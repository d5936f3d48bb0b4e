// Finds out in which encoding a text file was written: UTF-8, UTF-16 with or without its mark, or the Windows of old Excel.
import iconv from 'iconv-lite'
import { FileRefusal } from './file-refusal.ts'

/** Control characters other than blanks and zeroes, and what no encoding explains. */
const NOT_TYPED = /(?![\s\0])\p{Cc}|\ufffd/gu
const SAMPLE_BYTES = 64 * 1024
/** UTF-16 of western text has a zero in every second byte; some databases pad fields with a few. */
const ZEROES_OF_UTF16 = 1 / 5

/** The text without zero bytes. Throws FileRefusal `notASpreadsheet` for content that no text file has (control characters). */
export function decodeText(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  const isWide = encoding.startsWith('utf16')
  const text = iconv.decode(isWide ? bytes : withoutZeroes(bytes), encoding, { stripBOM: true })
  // These characters never occur in a table typed by people.
  const sample = text.slice(0, SAMPLE_BYTES)
  const controls = sample.match(NOT_TYPED)?.length ?? 0
  if (controls > sample.length / 200) throw new FileRefusal('notASpreadsheet')
  return text
}

function encodingOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 3).toString('hex')
  if (start === 'efbbbf') return 'utf8'
  if (start.startsWith('fffe')) return 'utf16le'
  if (start.startsWith('feff')) return 'utf16be'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const zeroes = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeroes[index % 2] = (zeroes[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeroes
  if (even + odd > sample.length * ZEROES_OF_UTF16) return even > odd ? 'utf16be' : 'utf16le'
  // Statistical guesses on short Indonesian text wander to exotic sets; what is not UTF-8 is Windows Western in practice.
  return isUtf8(bytes) ? 'utf8' : 'win1252'
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function withoutZeroes(bytes: Buffer): Buffer {
  return bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes
}
