// Lembar Pengujian Konsekuensi (Perki KI 1/2021 Ps.49, Lamp. II) and that of a change (Ps.53, Lamp. IV).
import { formatDay } from '../../../reporting/date-format.ts'
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import { BLANK, changeTable, dayInWords, exclusionTable, numberLine, paragraph, partyOf, type TestFacts } from './parts.ts'

/** Room for a signature in a row. */
const ROOM = '\n\n'

const CLOSING =
  'Demikian Pengujian Konsekuensi ini dilakukan secara saksama dan penuh ketelitian dengan mempertimbangkan kepatutan, kesusilaan, dan kepentingan umum sebagaimana diatur dalam Pasal 2 ayat (4) dan Pasal 19 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.'

function opening({ test }: TestFacts): string {
  const about =
    test.kind === 'exclusion'
      ? 'telah dilakukan Pengujian Konsekuensi terhadap informasi sebagaimana tercantum dalam tabel berikut'
      : 'telah dilakukan Pengujian Konsekuensi atas pengubahan klasifikasi informasi yang dikecualikan sebagaimana tercantum dalam tabel berikut'
  const order = test.occasion === 'disputeOrder' ? ' atas perintah Majelis Komisioner dalam penyelesaian sengketa informasi' : ''
  return `Pada hari ini ${dayInWords(test.heldOn)}, bertempat di ${test.place}, ${about}${order}:`
}

/** The sheet in the order of the annex: title, opening, table, examiners, closing, approval. */
export function testSheet(facts: TestFacts): LetterBlock[] {
  const { agency, test } = facts
  const kind = test.kind === 'change' ? ['ATAS PENGUBAHAN KLASIFIKASI INFORMASI YANG DIKECUALIKAN'] : []
  const on = test.approval === null ? BLANK : formatDay(test.approval.on)
  const head = test.approval === null ? 'Pimpinan Badan Publik' : test.approval.position
  return [
    { type: 'title', lines: ['LEMBAR PENGUJIAN KONSEKUENSI', ...kind, numberLine(test.number, test.year)], number: null },
    paragraph(opening(facts)),
    test.kind === 'exclusion' ? exclusionTable(test.items) : changeTable(test.items),
    paragraph('Pengujian Konsekuensi dilakukan oleh:'),
    {
      type: 'table',
      header: [['No', 'Nama', 'Jabatan', 'Unit Kerja', 'TTD'].map((text) => ({ text }))],
      widths: [6, 28, 28, 24, 18],
      rows: test.examiners.map(({ name, position, unit }, index) => [String(index + 1), name, position, unit, ROOM]),
      emptyText: 'Belum diisi',
    },
    paragraph(CLOSING),
    {
      type: 'signatures',
      placeAndDate: `${agency.city}, ${on}`,
      parties: [partyOf(['Menyetujui,', `${head},`], test.approval)],
    },
  ]
}
