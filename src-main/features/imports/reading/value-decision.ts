// Decision words of registers: what became of a request, what the superior decided on an objection.
import type { RequestOutcome } from '../../requests/requests.rules.ts'
import { note, quote } from './messages.ts'
import { type Reading, reading, saysNothing } from './reading.ts'

export type ObjectionOutcomeWord = 'upheldFully' | 'upheldPartly' | 'rejected' | 'settled'

const WORDS: Readonly<Record<RequestOutcome, string>> = {
  grantedFully: 'dikabulkan seluruhnya',
  grantedPartly: 'dikabulkan sebagian',
  refused: 'ditolak',
  notHeld: 'tidak dikuasai',
  notDocumented: 'belum didokumentasikan',
  lapsed: 'tidak dilengkapi',
  withdrawn: 'dicabut',
}

type Rule = { readonly pattern: RegExp; readonly outcome: RequestOutcome | null; readonly certain: boolean }

// Order matters: the negative before the word it negates, "sebagian" before the plain grant.
const RULES: readonly Rule[] = [
  { pattern: /belum\s*(?:di\s*)?dokumentasi/i, outcome: 'notDocumented', certain: true },
  {
    pattern: /(?:tidak|tdk|belum|bukan|tak)\s*(?:di\s*)?(?:bawah\s*)?(?:di)?(?:kuasai|penguasaan)/i,
    outcome: 'notHeld',
    certain: true,
  },
  {
    pattern: /bukan\s+(?:ke)?wewenang|bukan\s+kewenangan|data\s+tidak\s+(?:ada|tersedia)|dialihkan|diarahkan|diteruskan/i,
    outcome: 'notHeld',
    certain: false,
  },
  { pattern: /tidak\s+(?:di)?lengkap|gugur|kadaluwarsa|kedaluwarsa/i, outcome: 'lapsed', certain: true },
  { pattern: /cabut|batal|ditarik|mengundurkan/i, outcome: 'withdrawn', certain: true },
  { pattern: /sebagian/i, outcome: 'grantedPartly', certain: true },
  {
    pattern:
      /^(?:dalam|sedang|masih|belum)?\s*(?:di)?proses|^pending$|^menunggu|^belum\s+(?:di)?(?:jawab|putus|proses|selesai)|^baru$|^terdaftar$/i,
    outcome: null,
    certain: true,
  },
  {
    pattern: /tolak|(?:tidak|tdk|belum)\s+(?:dapat\s+)?(?:di)?(?:kabul|beri|penuhi|setuju|terima)|dikecualikan/i,
    outcome: 'refused',
    certain: true,
  },
  { pattern: /diberi|dikabul|dipenuhi|dapat\s+diberi|sudah\s+beri|^kabul/i, outcome: 'grantedFully', certain: true },
  {
    pattern: /^(?:di)?terima$|disetujui|setuju|selesai|terlayani|dilayani|dijawab|^ya$|^ok$|dikirim|disampaikan|tersedia/i,
    outcome: 'grantedFully',
    certain: false,
  },
]

/** What became of the request; null while in process or when the words are unknown (said). */
export function readOutcome(text: string): Reading<RequestOutcome | null> {
  if (saysNothing(text)) return reading(null)
  const plain = text.replace(/\s+/g, ' ').trim()
  const rule = RULES.find((candidate) => candidate.pattern.test(plain))
  if (rule === undefined) return reading(null, note('outcomeNotRecognised', { value: quote(text) }))
  if (rule.certain || rule.outcome === null) return reading(rule.outcome)
  return reading(rule.outcome, note('outcomeInterpreted', { value: quote(text), reading: WORDS[rule.outcome] }))
}

export type ControlWords = { readonly underControl: boolean | null; readonly notDocumented: boolean }

/** A "Status Informasi" column in words: held, not held, not documented. */
export function readControlWords(text: string): Reading<ControlWords> {
  if (saysNothing(text)) return reading({ underControl: null, notDocumented: false })
  if (/belum\s*(?:di\s*)?dokumentasi|tidak\s*(?:ter)?dokumentasi/i.test(text)) {
    return reading({ underControl: null, notDocumented: true })
  }
  if (
    /(?:tidak|tdk|belum|bukan|tak)\s*(?:di\s*)?(?:bawah\s*)?(?:dalam\s*)?(?:di)?(?:kuasai|penguasaan)|^(?:tidak|tdk)$/i.test(text)
  ) {
    return reading({ underControl: false, notDocumented: false })
  }
  if (/dikuasai|penguasaan|^ya$|tersedia/i.test(text)) return reading({ underControl: true, notDocumented: false })
  return reading({ underControl: null, notDocumented: false }, note('controlNotRecognised', { value: quote(text) }))
}

const OBJECTION_RULES: readonly { readonly pattern: RegExp; readonly outcome: ObjectionOutcomeWord | null }[] = [
  { pattern: /musyawarah|damai|sepakat/i, outcome: 'settled' },
  { pattern: /sebagian/i, outcome: 'upheldPartly' },
  { pattern: /tolak|(?:tidak|tdk)\s+(?:dapat\s+)?(?:di)?(?:kabul|terima|beri)|menguatkan/i, outcome: 'rejected' },
  { pattern: /^(?:dalam|sedang|masih|belum)?\s*(?:di)?proses|^belum/i, outcome: null },
  { pattern: /kabul|terima|diberi|dipenuhi|memerintahkan/i, outcome: 'upheldFully' },
]

/** The superior's decision; null while open or when the words are unknown (said). */
export function readObjectionOutcome(text: string): Reading<ObjectionOutcomeWord | null> {
  if (saysNothing(text)) return reading(null)
  const rule = OBJECTION_RULES.find((candidate) => candidate.pattern.test(text))
  if (rule === undefined) return reading(null, note('decisionNotRecognised', { value: quote(text) }))
  return reading(rule.outcome)
}
