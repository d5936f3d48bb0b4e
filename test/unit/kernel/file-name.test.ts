// Names of files made of words of the register: taken by Windows, Linux and macOS alike, whatever somebody typed.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileNameOf } from '../../../src-main/kernel/file-name.ts'

const SIGNS = '<>:"/\\|?*.  \u0000\u0007\t\r\n\u0085\u202e\u2028\ud800\udfffCOMNULcon19-é😀{}=+@'
const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS.split('')), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('CON', 'prn.pdf', 'AUX .txt', 'nul.', 'COM1.a.b', 'LPT9', 'com¹', 'CONIN$', '..', '.', '', '../../x', 'a. .'),
)

it('a name holds nothing that a system refuses, hides or takes for a device', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const name = fileNameOf(text)
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
      expect(name).not.toMatch(/^\s|[. ]$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i)
      expect(name.isWellFormed()).toBe(true)
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(121)
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['Laporan-PPID-DISKOMINFO-2026 (2).pdf', 'Laporan-PPID-DISKOMINFO-2026 (2).pdf'],
  ['Keputusan 188/12 "PPID": 2026.docx', 'Keputusan 188-12-PPID-2026.docx'],
  ['aux.pdf', '_aux.pdf'],
  ['Console.pdf', 'Console.pdf'],
  ['foto\u202egpj.exe', 'fotogpj.exe'],
  ['..', 'berkas'],
  ['???.pdf', '-.pdf'],
  ['.pdf', 'berkas.pdf'],
  [`${'panjang '.repeat(60)}.xlsx`, `${'panjang '.repeat(60).slice(0, 115)}.xlsx`],
])('%j becomes %j', (text, name) => expect(fileNameOf(text)).toBe(name))
