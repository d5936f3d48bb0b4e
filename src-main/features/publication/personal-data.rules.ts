// Personal data that may have slipped into the words of an entry (UU 27/2022 Ps.4; ppid 11 number 14), found by form alone.

export const PERSONAL_KINDS = ['nationalId', 'employeeId', 'email', 'phone'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

export type PersonalMatch = { readonly kind: PersonalKind; readonly text: string; readonly from: number }

const DIGITS_16 = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g
const DIGITS_18 = /(?<!\d)\d(?:[ .-]?\d){17}(?!\d)/g
/** Begins where its name begins, so that a long word before no sign of an address is read once. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu
/** Mobile numbers begin with 08 or +628; fixed lines have an area code in brackets or before a hyphen or space. */
const PHONES = [
  /(?<![\d/.-])(?:\+?62[ .-]?|0)8\d(?:[ .-]?\d){6,10}(?![\d/])/g,
  /\((?:\+?62[ .-]?|0)\d{2,3}\)[ .-]?\d(?:[ .-]?\d){4,8}(?![\d/])/g,
  /(?<![\d/.-])(?:\+62[ .-]?|0)[2-79]\d{1,2}[ -]\d(?:[ .-]?\d){4,8}(?![\d/])/g,
]

const plain = (text: string) => text.replace(/\D/g, '')
const within = (text: string, from: number, low: number, high: number) => {
  const value = Number(text.slice(from, from + 2))
  return value >= low && value <= high
}

/** NIK: province, then day (women + 40), month, year of birth. A row of years written apart is no NIK. */
function isNationalId(found: string): boolean {
  if (/^\d+$/.test(found)) return true
  const digits = plain(found)
  return within(digits, 0, 11, 97) && (within(digits, 6, 1, 31) || within(digits, 6, 41, 71)) && within(digits, 8, 1, 12)
}

/** NIP: day of birth, month of appointment, sex, number. */
function isEmployeeId(found: string): boolean {
  if (/^\d+$/.test(found)) return true
  const digits = plain(found)
  return /^(19|20)/.test(digits) && within(digits, 4, 1, 12) && within(digits, 6, 1, 31) && within(digits, 12, 1, 12)
}

/** Without one of these signs a text holds none; most texts end here. */
const MAYBE = /@|\d(?:[ .()-]{0,2}\d){6}/

/** Everything in a text that looks like an identity number, a telephone number or an e-mail address, in order. */
export function findPersonalData(text: string): readonly PersonalMatch[] {
  if (!MAYBE.test(text)) return []
  const found: PersonalMatch[] = []
  let rest = text
  const take = (kind: PersonalKind, pattern: RegExp, fits: (one: string) => boolean = () => true) => {
    rest = rest.replace(pattern, (one: string, ...tail: unknown[]) => {
      if (!fits(one)) return one
      found.push({ kind, text: one, from: tail.find((value) => typeof value === 'number') as number })
      // Blanks keep the places of what follows, and no digit is read twice.
      return ' '.repeat(one.length)
    })
  }
  take('email', EMAIL)
  take('employeeId', DIGITS_18, isEmployeeId)
  take('nationalId', DIGITS_16, isNationalId)
  for (const pattern of PHONES) take('phone', pattern)
  return found.sort((a, b) => a.from - b.from)
}

/** One spelling of what was found: how it was written does not matter, +62 is 0. */
export function personalValue({ kind, text }: Pick<PersonalMatch, 'kind' | 'text'>): string {
  if (kind === 'email') return text.toLowerCase()
  return kind === 'phone' ? plain(text).replace(/^62/, '0') : plain(text)
}

/** What a screen shows of it: the middle is never shown. */
export function maskedPersonal({ kind, text }: Pick<PersonalMatch, 'kind' | 'text'>): string {
  if (kind === 'email') {
    const [name = '', host = ''] = text.split('@')
    return `${name.slice(0, 1)}***@${host}`
  }
  const value = personalValue({ kind, text })
  const [head, tail] = kind === 'phone' ? [4, 2] : [4, 4]
  return `${value.slice(0, head)}${'*'.repeat(Math.max(0, value.length - head - tail))}${value.slice(-tail)}`
}

/** A text as a screen may show it: every match is masked in its place. */
export function withPersonalMasked(text: string): string {
  let shown = text
  for (const match of [...findPersonalData(text)].reverse())
    shown = `${shown.slice(0, match.from)}${maskedPersonal(match)}${shown.slice(match.from + match.text.length)}`
  return shown
}
