// The cover letter to PPID Utama: nomor, sifat, lampiran, hal, addressee, numbers, signature, copies (ppid 7.5), pure.
import type { DateOnly } from '../../kernel/date-only.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { LetterBlock, LetterDocument, LetterParty } from '../../reporting/letter-model.ts'
import type { ReportFigures } from '../annual-report/report-figures.contract.ts'
import { isNil } from '../annual-report/annual-report.figures.ts'
import { periodName } from '../annual-report/period.figures.ts'
import type { Agency } from '../office/office.contract.ts'
import { heldPosition } from '../office/office.rules.ts'
import type { Signatory } from '../office/signatory.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { mainFigures } from './recap-parts.figures.ts'
import { recipientKind } from '../report-editions/report-editions.rules.ts'
import { recapTitle } from './recaps.compose.ts'
import type { RecapLetter } from './recaps.contract.ts'

/** Left to be written by hand. */
const HAND_LINE = '………………………'
const LAW = 'Pasal 10 ayat (1) huruf d Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik'

/** What the letter says until the clerk writes something else; `recipients` are those of the report. */
export function defaultLetter(
  figures: ReportFigures,
  office: { readonly governmentName: string; readonly recipients: readonly string[]; readonly today: DateOnly },
): RecapLetter {
  const recipient = office.recipients.find((one) => recipientKind(one) === 'ppid') ?? 'PPID Utama'
  return {
    number: '',
    letterOn: office.today,
    nature: 'Biasa',
    attachment: '1 (satu) berkas',
    subject: `Penyampaian ${recapTitle(figures)}`,
    addressee: [recipient, office.governmentName, 'di tempat'].join('\n'),
    note: '',
    copies: [],
  }
}

/** The letter as it is printed. */
export function composeLetter(
  figures: ReportFigures,
  letter: RecapLetter,
  office: { readonly agency: Agency; readonly signatory: Signatory | null },
): LetterDocument {
  const { agency } = office
  const copies: LetterBlock[] = letter.copies.length === 0 ? [] : [{ type: 'copies', items: [...letter.copies] }]
  return {
    title: `Surat Pengantar ${recapTitle(figures)}`,
    letterhead: letterheadOf(agency),
    blocks: [
      {
        type: 'reference',
        rows: [
          { label: 'Nomor', value: letter.number === '' ? HAND_LINE : letter.number },
          { label: 'Sifat', value: letter.nature },
          { label: 'Lampiran', value: letter.attachment },
          { label: 'Hal', value: letter.subject },
        ],
        placeAndDate: `${agency.city}, ${formatDay(letter.letterOn)}`,
        addressee: ['Yth.', ...letter.addressee.split('\n').map((line) => line.trim())].filter((line) => line !== ''),
      },
      ...body(figures, agency),
      ...(letter.note === '' ? [] : [{ type: 'paragraph' as const, text: letter.note }]),
      { type: 'paragraph', text: 'Demikian disampaikan, atas perhatiannya kami ucapkan terima kasih.' },
      { type: 'signatures', placeAndDate: '', parties: [signer(agency, office.signatory)] },
      ...copies,
    ],
  }
}

/** Nothing came in: one sentence says so, and the numbers stand only where older cases were still open. */
function body(figures: ReportFigures, agency: Agency): LetterBlock[] {
  const name = periodName(figures)
  const opening = `Dalam rangka konsolidasi pelayanan informasi oleh PPID sebagaimana dimaksud dalam ${LAW}, bersama ini kami sampaikan rekapitulasi pelayanan informasi publik ${agency.name} ${name}`
  const { requests, objections } = figures
  if (!isNil(figures))
    return [
      { type: 'paragraph', text: `${opening} dengan ringkasan keadaan pada ${formatDay(figures.to)} sebagai berikut:` },
      { type: 'fields', rows: mainFigures(figures) },
    ]
  const nil = `Selama ${name} tidak terdapat permohonan informasi, keberatan, maupun sengketa informasi yang diterima (NIHIL).`
  const older = requests.openAtStart + objections.openAtStart > 0
  return [
    { type: 'paragraph', text: `${opening}. ${nil}` },
    ...(older
      ? [
          {
            type: 'paragraph' as const,
            text: `Penanganan sisa perkara dari periode sebelumnya, keadaan pada ${formatDay(figures.to)}, sebagai berikut:`,
          },
          { type: 'fields' as const, rows: mainFigures(figures) },
        ]
      : []),
  ]
}

/** The official of the day of the letter; with none known the name is left to be written by hand. */
function signer(agency: Agency, signatory: Signatory | null): LetterParty {
  if (signatory === null) return { lines: [`PPID ${agency.executorLabel},`], name: `(${HAND_LINE})`, rank: '', nip: '' }
  return {
    lines: [heldPosition(signatory), `selaku ${signatory.role},`],
    name: signatory.nameWithTitles,
    rank: signatory.rank,
    nip: signatory.nip,
  }
}
