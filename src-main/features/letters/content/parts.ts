// Blocks that several letters share.
import { formatDay } from '../../../reporting/date-format.ts'
import type { LetterBlock, LetterParty } from '../../../reporting/letter-model.ts'
import type { CommonFacts, LetterPerson } from '../letters.facts.ts'

type Person = { readonly person: LetterPerson }

/** Shown where the case has no value, so that an empty line is never taken for a forgotten one. */
export const orDash = (value: string) => (value === '' ? '-' : value)

/** Nama, alamat, nomor telepon/e-mail as the annexes order them. */
export function applicantRows({ person }: Person): { label: string; value: string }[] {
  return [
    { label: 'Nama', value: person.name },
    ...(person.proxyName === '' ? [] : [{ label: 'Kuasa pemohon', value: person.proxyName }]),
    { label: 'Alamat', value: orDash(person.address) },
    { label: 'No. Telepon/E-mail', value: orDash(person.contact) },
  ]
}

/** The one who signs for the case: the proxy where there is one. */
export const signingPerson = ({ person }: Person, caption: string): LetterParty => ({
  lines: [`${caption},`],
  name: person.proxyName === '' ? person.name : person.proxyName,
  rank: '',
  nip: '',
})

export const paragraph = (text: string): LetterBlock[] => (text === '' ? [] : [{ type: 'paragraph', text }])

export const placeAndDate = ({ agency, letterOn }: Pick<CommonFacts, 'agency' | 'letterOn'>) =>
  `${agency.city}, ${formatDay(letterOn)}`

export const signed = (facts: CommonFacts): LetterBlock => ({
  type: 'signatures',
  placeAndDate: placeAndDate(facts),
  parties: [facts.signatory],
})

/** Officer at the left, applicant at the right, as Lamp. VI has them. */
export function signedWithApplicant(
  facts: CommonFacts,
  caption = 'Pemohon Informasi',
  office: readonly string[] = ['Petugas Pelayanan Informasi', '(Penerima Permohonan),'],
): LetterBlock {
  const officer: LetterParty = { ...facts.signatory, lines: [...office] }
  return { type: 'signatures', placeAndDate: placeAndDate(facts), parties: [officer, signingPerson(facts, caption)] }
}

export const copiesTo = ({ copies }: Pick<CommonFacts, 'copies'>): LetterBlock[] =>
  copies.length === 0 ? [] : [{ type: 'copies', items: [...copies] }]

/** Head of a letter: Nomor, Sifat, Lampiran, Hal, addressee. */
export function letterHead(facts: CommonFacts, subject: string, enclosures: string): LetterBlock {
  const { person } = facts
  const name = person.proxyName === '' ? person.name : `${person.name} melalui kuasanya ${person.proxyName}`
  return {
    type: 'reference',
    rows: [
      { label: 'Nomor', value: facts.number },
      { label: 'Sifat', value: 'Biasa' },
      { label: 'Lampiran', value: enclosures },
      { label: 'Hal', value: subject },
    ],
    placeAndDate: placeAndDate(facts),
    addressee: ['Yth.', `Saudara ${name}`, 'di tempat'],
  }
}

/** Missing papers, one a line, without the marks the clerk typed before them. */
export const missingList = (missingPapers: string): LetterBlock => ({
  type: 'list',
  ordered: true,
  items: missingPapers
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^\s*(\d+[.)]|[-•])\s*/, '')),
})

/** `Hak-hak Pemohon Informasi` on the reverse of Lamp. VI, in six points. */
export const APPLICANT_RIGHTS: readonly string[] = [
  'Pemohon Informasi berhak meminta seluruh informasi yang berada di Badan Publik kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008: informasi yang dapat menghambat penegakan hukum; mengganggu hak atas kekayaan intelektual dan persaingan usaha yang sehat; membahayakan pertahanan dan keamanan negara; mengungkapkan kekayaan alam Indonesia; merugikan ketahanan ekonomi nasional; merugikan hubungan luar negeri; mengungkapkan isi akta otentik pribadi atau wasiat; mengungkap rahasia pribadi; memorandum atau surat antar atau intra Badan Publik yang menurut sifatnya dirahasiakan; serta informasi yang tidak boleh diungkapkan berdasarkan undang-undang. Badan Publik juga dapat tidak memberikan informasi yang belum dikuasai atau didokumentasikan.',
  'Pastikan Saudara mendapat tanda bukti permohonan informasi berupa nomor pendaftaran dari petugas. Bila tanda bukti tidak diberikan, tanyakan alasannya; mungkin permohonan Saudara belum lengkap.',
  'Pemohon Informasi berhak mendapatkan pemberitahuan tertulis tentang diterima atau tidaknya permohonan dalam waktu 10 (sepuluh) hari kerja sejak permohonan diterima. Badan Publik dapat memperpanjang waktu itu 1 x 7 (satu kali tujuh) hari kerja dalam hal informasi yang diminta belum dikuasai atau didokumentasikan, atau belum dapat diputuskan apakah termasuk informasi yang dikecualikan.',
  'Biaya yang dikenakan atas salinan informasi hanya biaya penyalinan dan/atau pengiriman menurut standar biaya yang ditetapkan dan diumumkan Badan Publik.',
  'Apabila Pemohon Informasi tidak puas dengan keputusan Badan Publik, keberatan dapat diajukan kepada Atasan PPID dalam waktu 30 (tiga puluh) hari kerja sejak permohonan ditolak atau ditemukannya alasan keberatan lain. Atasan PPID memberikan tanggapan tertulis paling lambat 30 (tiga puluh) hari kerja sejak keberatan diterima.',
  'Apabila Pemohon Informasi tidak puas dengan keputusan Atasan PPID, penyelesaian sengketa dapat diajukan kepada Komisi Informasi dalam waktu 14 (empat belas) hari kerja sejak diterimanya keputusan Atasan PPID.',
]

/** The rights on a page of their own. */
export const rightsPage = (): LetterBlock[] => [
  { type: 'newPage' },
  {
    type: 'title',
    lines: ['HAK-HAK PEMOHON INFORMASI', 'BERDASARKAN UNDANG-UNDANG NOMOR 14 TAHUN 2008', 'TENTANG KETERBUKAAN INFORMASI PUBLIK'],
    number: null,
  },
  { type: 'list', ordered: true, items: [...APPLICANT_RIGHTS] },
]
