// Surat Keputusan PPID tentang Penolakan Permohonan Informasi (Perki KI 1/2021 Ps.34, Lamp. IX).
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import type { LetterFacts } from '../letters.facts.ts'
import { applicantRows, copiesTo, orDash, paragraph, signed } from './parts.ts'
import { itemLines } from './notices.ts'

/** Letters a-i stand in the first box of Lamp. IX, letter j names the other law in the second. */
export function refusalDecree(facts: LetterFacts): LetterBlock[] {
  const { request, exclusion } = facts
  const letters = request.refusalReasons.filter((reason) => reason !== 'againstLaw').map((reason) => reason.slice(-1))
  const direct = letters.filter((letter) => letter !== 'j')
  const consequence = request.refusalText === '' ? (exclusion?.consequence ?? '') : request.refusalText
  return [
    {
      type: 'title',
      lines: ['SURAT KEPUTUSAN', 'PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI', 'TENTANG PENOLAKAN PERMOHONAN INFORMASI'],
      number: facts.number,
    },
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        { label: 'No. Pendaftaran', value: request.registrationNumber },
        ...applicantRows(facts),
        { label: 'Rincian Informasi yang Dibutuhkan', value: request.informationRequested },
      ],
    },
    { type: 'paragraph', text: 'PPID memutuskan bahwa informasi yang dimohon adalah:' },
    { type: 'frame', text: 'INFORMASI YANG DIKECUALIKAN' },
    {
      type: 'choices',
      label: 'Pengecualian didasarkan pada',
      options: [
        { text: `Pasal 17 huruf ${direct.length === 0 ? '…' : direct.join(', ')} UU KIP`, chosen: direct.length > 0 },
        {
          text: letters.includes('j') ? `${request.otherLaw} (Pasal 17 huruf j UU KIP)` : 'Pasal … Undang-Undang …',
          chosen: letters.includes('j'),
        },
      ],
    },
    { type: 'paragraph', text: 'bahwa membuka informasi tersebut dapat menimbulkan konsekuensi sebagai berikut:' },
    ...paragraph(orDash(consequence)),
    {
      type: 'fields',
      rows: [
        { label: 'Informasi Dikecualikan', value: orDash(exclusion?.title ?? '') },
        { label: 'SK Pengecualian', value: orDash(exclusion?.decree ?? '') },
        { label: 'Persetujuan Atasan PPID', value: orDash(request.approvedBy) },
      ],
    },
    ...itemLines(facts),
    { type: 'paragraph', text: 'Dengan demikian dinyatakan bahwa:' },
    { type: 'frame', text: 'PERMOHONAN INFORMASI DITOLAK' },
    ...paragraph(facts.wording.closing),
    signed(facts),
    ...copiesTo(facts),
  ]
}
