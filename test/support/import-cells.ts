// Cells as clerks type them: days, ticks, money, contacts and blanks in their many spellings, each with its meaning.
import { MONTHS } from '../../src-main/features/imports/reading/month-names.ts'
import type { Cell, CellInput, CellMaker, FileStyle } from './import-layout.ts'
import type { Random } from './seeded-random.ts'

export const TITLES = [
  'Rencana Strategis',
  'Laporan Kinerja',
  'Daftar Aset',
  'Profil Pejabat',
  'Agenda Kegiatan',
  'Rencana Umum Pengadaan',
]
export const NAMES = ['PEMOHON SATU', 'PEMOHON DUA', 'Pemohon Tiga', 'Warga Empat', "Pemohon Ma'ruf", 'Dr. Pemohon Lima']
export const UNITS = ['Sekretariat', 'Bidang Informasi Publik', 'Subbagian Keuangan', 'Bidang Statistik', 'UPTD Contoh']
const TICKS = ['v', 'V', '✓', '√', 'x', '1', 'ya', 'Ya', 'X', 1, ' v ', '(v)']
const NO_TICKS = [null, '-', null, null]
const NOTHING = [null, '-', 'NULL', '–', null]
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', "Jum'at"]

/** A ticked or an unticked cell in one of its many spellings. */
export function tick(random: Random, on: boolean): CellInput {
  return random.pick<CellInput>(on ? TICKS : NO_TICKS)
}

/** One text of a list, the value of one field of the draft. */
export const words =
  (field: string, texts: readonly string[]): CellMaker =>
  (random) => {
    const cell = random.pick(texts)
    return { cell, draft: { [field]: cell } }
  }

/** Words that stand for a value, the value of one field of the draft. */
export const meanings =
  (field: string, meaning: Readonly<Record<string, unknown>>): CellMaker =>
  (random) => {
    const cell = random.pick(Object.keys(meaning))
    return { cell, draft: { [field]: meaning[cell] } }
  }

/** Sometimes the column says nothing, in one of the ways to say so: blank, "-", NULL or a failed formula. */
export const orNothing =
  (field: string, empty: unknown, maker: CellMaker): CellMaker =>
  (random, facts) =>
    random.chance(0.8)
      ? maker(random, facts)
      : { cell: random.chance(0.1) ? { error: '#REF!' } : random.pick(NOTHING), draft: { [field]: empty } }

/** What no register keeps: row ids, counters, buttons. */
export const junk: CellMaker = (random, { number }) => ({ cell: random.pick<CellInput>([null, number * 7, 'Lihat', 'Aktif']) })

export const numbering: CellMaker = (random, { number }) => ({
  cell: random.pick<CellInput>([number, `${number}`, `${number}.`]),
  draft: { originalNumber: `${number}` },
})

/** A day of the style's year; the first entry always proves the order of the column. */
export function day(
  random: Random,
  style: FileStyle,
  number: number,
  earliest = 1,
): { readonly iso: string; readonly cell: CellInput } {
  const [month, date] = [random.whole(1, 12), number === 1 ? random.whole(13, 28) : random.whole(earliest, 28)]
  const [mm, dd] = [String(month).padStart(2, '0'), String(date).padStart(2, '0')]
  const iso = `${style.year}-${mm}-${dd}`
  const [first, second] = style.monthFirst ? [mm, dd] : [dd, mm]
  const name = MONTHS[month - 1] ?? ''
  const numbers = [
    `${first}-${second}-${style.year}`,
    `${first}/${second}/${style.year}`,
    `${first}.${second}.${style.year}`,
    `${first}--${second}-${style.year}`,
    `${Number(first)}/${Number(second)}/${style.year}`,
    `${first}/${second}/${style.year} 10:22`,
  ]
  if (number === 1) return { iso, cell: numbers[1] ?? '' }
  const serial = Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569
  const written: CellInput[] = [
    ...numbers,
    iso,
    `${iso} 00:00:00`,
    `${date} ${name} ${style.year}`,
    `${date} ${name.toUpperCase()} ${style.year}`,
    `${date}-${SHORT_MONTHS[month - 1] ?? ''}-${style.year}`,
    `${date} ${SHORT_MONTHS[month - 1] ?? ''} ${String(style.year).slice(2)}`,
    `${random.pick(WEEKDAYS)}, ${date} ${name} ${style.year}`,
    `${date}-${name}`,
    serial,
    ...(style.isText ? [] : [new Date(`${iso}T00:00:00Z`)]),
  ]
  return { iso, cell: random.pick(written) }
}

/** A day in a column of its own; `false` for a column that may be blank. */
export const dayOf =
  (field: string, required = true): CellMaker =>
  (random, { style, number }) => {
    if (!required && random.chance(0.3)) return { cell: random.pick(NOTHING), draft: { [field]: null } }
    const { iso, cell } = day(random, style, number)
    return { cell, draft: { [field]: iso } }
  }

/** Whole rupiah in many spellings. */
export const money: CellMaker = (random) => {
  const rupiah = random.whole(1, 90) * 500
  const dotted = rupiah.toLocaleString('id-ID')
  const cell = random.pick<CellInput>([
    `Rp ${dotted},-`,
    `Rp. ${dotted}`,
    `Rp${dotted},00`,
    `Rp. ${dotted},00`,
    dotted,
    `${rupiah}`,
    `IDR ${dotted}`,
    rupiah,
  ])
  return random.chance(0.4)
    ? {
        cell: random.pick(['Gratis', 'GRATIS', 'Tidak ada biaya', 'Rp 0', 'Rp. 0,-', '0', 'Tanpa biaya']),
        draft: { feeTotal: 0 },
      }
    : { cell, draft: { feeTotal: rupiah } }
}

export const phoneOf = (number: number) => `0812000${String(10_000 + number)}`
export const emailOf = (number: number) => `pemohon${number}@contoh.go.id`

/** Telephone, e-mail or both in one cell. */
export const contact: CellMaker = (random, { number, style }) => {
  const [phone, email] = [phoneOf(number), emailOf(number)]
  return random.pick<Cell>([
    { cell: phone, draft: { phone, email: '' } },
    { cell: style.isText ? phone : Number(phone), draft: { phone, email: '' } },
    { cell: email, draft: { phone: '', email } },
    { cell: `${phone} / ${email}`, draft: { phone, email } },
    { cell: `${email}\n${phone}`, draft: { phone, email } },
    { cell: `HP: ${phone}, Email: ${email}`, draft: { phone, email } },
    { cell: `${phone} (${email})`, draft: { phone, email } },
    { cell: '-', draft: { phone: '', email: '' } },
  ])
}

/** Name and address in one cell. */
export const nameAndAddress: CellMaker = (random, { number }) => {
  const [name, address] = [
    `${random.pick(['Pemohon Tiga', 'Warga Empat', 'PT Contoh Jaya'])} ${number}`,
    `Jl. Contoh Nomor ${number}`,
  ]
  const cell = random.pick([
    `${name}\n${address}`,
    `${name}, ${address}`,
    `${name} - ${address}`,
    `${name}; ${address}`,
    `${name} ${address}`,
  ])
  return { cell, draft: { applicantName: name, address } }
}

/** An office; where the clerk writes it once, the rows below leave it blank. */
export const agency: CellMaker = (random, { carried, style }) => {
  const before = carried.get('agency')
  if (style.agencyOnce && before !== undefined && random.chance(0.6)) return { cell: null, draft: { agency: before } }
  const cell = `Dinas ${random.pick(['Contoh', 'Pendidikan', 'Kesehatan', 'Sosial'])} ${random.whole(1, 9)}`
  carried.set('agency', cell)
  return { cell, draft: { agency: cell } }
}
