// Penetapan PPID: classification of excluded information (Perki KI 1/2021 Lamp. III) and its change (Lamp. V).
import { formatDay } from '../../../reporting/date-format.ts'
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import type { TestDecree } from '../consequence-tests.contract.ts'
import { TEST_OCCASION_LABELS } from '../consequence-tests.labels.ts'
import { BLANK, changeTable, exclusionTable, numberLine, paragraph, partyOf, shortOf, type TestFacts } from './parts.ts'

/** Only what is in force: Perki KI 1/2021 Ps.63 revoked the regulations that its own annexes still print here. */
const LAWS = [
  'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846);',
  'Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 99, Tambahan Lembaran Negara Republik Indonesia Nomor 5149);',
  'Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik (Berita Negara Republik Indonesia Tahun 2021 Nomor 741);',
]

type Facts = TestFacts & { readonly decree: TestDecree | null }

/** The decrees that are changed, each once. */
const changedDecrees = ({ test }: TestFacts) => [
  ...new Set(test.items.map(({ earlierDecree }) => earlierDecree).filter((text) => text !== '')),
]

const SUBJECT = {
  exclusion: 'KLASIFIKASI INFORMASI YANG DIKECUALIKAN',
  change: 'PENGUBAHAN KLASIFIKASI INFORMASI YANG DIKECUALIKAN',
}

function titleLines(facts: Facts): string[] {
  const { agency, test, decree } = facts
  const year = decree === null ? test.year : Number(decree.on.slice(0, 4))
  const earlier = changedDecrees(facts)
    .map((text) => text.toUpperCase())
    .join(', ')
  return [
    'PENETAPAN',
    'PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI',
    agency.governmentName.toUpperCase(),
    numberLine(decree?.number ?? BLANK, year),
    'TENTANG',
    `${SUBJECT[test.kind]} PADA ${agency.name.toUpperCase()}`,
    ...(test.kind === 'change' ? [`TERHADAP PENETAPAN PPID ${earlier === '' ? `NOMOR ${BLANK}` : earlier}`] : []),
  ]
}

function considerations({ test, agency }: Facts): string[] {
  const said = test.items.map(({ weighing }) => weighing.trim().replace(/[.;]$/, ''))
  const weighed = [...new Set(said)].filter((text) => text !== '')
  const reason =
    test.kind === 'exclusion'
      ? `bahwa untuk melaksanakan Pasal 17 dan Pasal 19 Undang-Undang Nomor 14 Tahun 2008 telah dilakukan Pengujian Konsekuensi dengan saksama dan penuh ketelitian terhadap informasi pada ${shortOf(agency)};`
      : 'bahwa berdasarkan Pasal 53 Peraturan Komisi Informasi Nomor 1 Tahun 2021, pengubahan klasifikasi informasi yang dikecualikan dilakukan melalui Pengujian Konsekuensi dan persetujuan Pimpinan Badan Publik;'
  return [
    reason,
    'bahwa konsekuensi yang timbul apabila informasi dibuka atau ditutup telah ditimbang berdasarkan kepatutan, kesusilaan, dan kepentingan umum;',
    ...(weighed.length === 0 ? [] : [`bahwa dalam penimbangan tersebut ditemukan: ${weighed.join('; ')};`]),
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud di atas, perlu menetapkan Penetapan Pejabat Pengelola Informasi dan Dokumentasi tentang ${
      test.kind === 'exclusion' ? 'Klasifikasi' : 'Pengubahan Klasifikasi'
    } Informasi yang Dikecualikan;`,
  ]
}

function attention({ test, decree }: Facts): string[] {
  const approval =
    test.approval === null ? '' : `, yang disetujui oleh ${test.approval.position} pada tanggal ${formatDay(test.approval.on)}`
  return [
    `Lembar Pengujian Konsekuensi Nomor ${test.number} Tahun ${test.year} tanggal ${formatDay(test.heldOn)} (${TEST_OCCASION_LABELS[test.occasion].toLowerCase().replace('majelis komisioner', 'Majelis Komisioner')})${approval};`,
    `Persetujuan Atasan PPID, ${decree === null ? BLANK : `${decree.superior.name}, ${decree.superior.position}`}, sebagaimana dimaksud dalam Pasal 10 ayat (2) Peraturan Komisi Informasi Nomor 1 Tahun 2021;`,
  ]
}

const ORDINALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA'] as const

/** What the test found to stay or become closed, and what it found open. */
const excludedOf = ({ test }: TestFacts) => test.items.filter(({ result }) => result === 'excluded')
const openedOf = ({ test }: TestFacts) => test.items.filter(({ result }) => result === 'opened')

const START = 'Penetapan ini mulai berlaku pada tanggal ditetapkan.'

/** A first classification: only what is excluded stands in the annex, what was found open is named as such. */
function ordersOfExclusion(facts: Facts): string[] {
  const { agency } = facts
  const opened = openedOf(facts)
  return [
    ...(excludedOf(facts).length === 0 ? [] : exclusionOrders(agency)),
    ...(opened.length === 0
      ? []
      : [`Informasi berikut dinyatakan terbuka: ${opened.map(({ information }) => information).join('; ')}.`]),
    START,
  ]
}

const exclusionOrders = (agency: Facts['agency']) => [
  `Informasi sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Penetapan ini ditetapkan sebagai Informasi yang Dikecualikan pada ${shortOf(agency)}.`,
  'Alasan pengecualian, konsekuensi, dan jangka waktu pengecualian sebagaimana tercantum dalam Lampiran Penetapan ini.',
  'Informasi sebagaimana dimaksud dalam Diktum KESATU wajib dijaga kerahasiaannya; dalam hal hanya sebagian informasi dikecualikan, bagian itu dihitamkan atau dikaburkan dan bagian selebihnya tetap diberikan.',
]

function orders(facts: Facts): string[] {
  const { test, agency } = facts
  if (test.kind === 'exclusion') return ordersOfExclusion(facts)
  const opened = openedOf(facts)
  const closed = excludedOf(facts).length
  const earlier = changedDecrees(facts).join(', ')
  return [
    `Mengubah klasifikasi informasi yang dikecualikan pada ${shortOf(agency)} sebagaimana ditetapkan dengan Penetapan PPID ${earlier === '' ? BLANK : earlier} menjadi sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Penetapan ini.`,
    ...(opened.length === 0
      ? []
      : [
          `Informasi berikut dinyatakan terbuka dan dimasukkan ke dalam Daftar Informasi Publik: ${opened.map(({ information }) => information).join('; ')}.`,
        ]),
    ...(closed === 0
      ? []
      : [
          'Dasar hukum, konsekuensi, dan jangka waktu pengecualian informasi selebihnya berlaku sebagaimana tercantum dalam Lampiran Penetapan ini.',
        ]),
    START,
  ]
}

/** The decree with its annex, which holds what Ps.49(7) asks for: PPID, body and unit, information, reasons, period, place and date. */
export function testDecree(facts: Facts): LetterBlock[] {
  const lines = titleLines(facts)
  return [
    { type: 'title', lines, number: null },
    {
      type: 'clauses',
      rows: [
        { label: 'Menimbang', marker: 'letters', items: considerations(facts) },
        { label: 'Mengingat', marker: 'numbers', items: LAWS },
        { label: 'Memperhatikan', marker: 'numbers', items: attention(facts) },
      ],
    },
    { type: 'title', lines: ['MEMUTUSKAN:'], number: null },
    {
      type: 'clauses',
      rows: [
        {
          label: 'Menetapkan',
          marker: 'none',
          items: [`PENETAPAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI TENTANG ${lines.slice(5).join(' ')}.`],
        },
        ...orders(facts).map((text, index) => ({ label: ORDINALS[index] ?? '', marker: 'none' as const, items: [text] })),
      ],
    },
    signature(facts),
    ...annex(facts, lines[3] ?? ''),
  ]
}

/** The annex; a decree that excludes nothing has none, for none of its orders speaks of one. */
function annex(facts: Facts, numbered: string): LetterBlock[] {
  const { agency, test, decree } = facts
  if (test.kind === 'exclusion' && excludedOf(facts).length === 0) return []
  return [
    { type: 'newPage', landscape: true },
    {
      type: 'title',
      lines: ['LAMPIRAN', 'PENETAPAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI', numbered],
      number: null,
    },
    {
      type: 'fields',
      rows: [
        { label: 'PPID', value: decree === null ? BLANK : `${decree.signer.name}, ${decree.signer.position}` },
        { label: 'Badan Publik', value: agency.governmentName },
        { label: 'Unit kerja', value: agency.name },
      ],
    },
    test.kind === 'exclusion' ? exclusionTable(excludedOf(facts)) : changeTable(test.items),
    paragraph('Lampiran ini merupakan bagian tidak terpisahkan dari Penetapan.'),
    signature(facts),
  ]
}

/** Name without academic titles, as a decree is signed (Permendagri 1/2023 Ps.44). */
function signature({ agency, decree }: Facts): LetterBlock {
  const position = decree === null ? [] : [decree.signer.position]
  return {
    type: 'signatures',
    placeAndDate: `Ditetapkan di ${decree?.place ?? agency.city}, ${decree === null ? BLANK : formatDay(decree.on)}`,
    parties: [partyOf([...position, position.length === 0 ? 'PPID,' : 'selaku PPID,'], decree?.signer ?? null)],
  }
}
