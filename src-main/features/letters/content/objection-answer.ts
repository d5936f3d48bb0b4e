// Surat tanggapan Atasan PPID atas keberatan (UU KIP Ps.36(2)-(3); Perki KI 1/2021 Ps.44; no annex gives its form).
import { formatDay } from '../../../reporting/date-format.ts'
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import { OBJECTION_GROUND_LABELS } from '../../objections/objections.labels.ts'
import type { ObjectionOutcome } from '../../objections/objections.rules.ts'
import type { ObjectionFacts } from '../letters.facts.ts'
import { requestNumberOf } from './objection-forms.ts'
import { paragraphsOf } from './objection-notices.ts'
import { copiesTo, letterHead, orDash, paragraph, signed } from './parts.ts'

const VERDICT: Readonly<Record<ObjectionOutcome, string>> = {
  upheldFully: 'KEBERATAN DITERIMA SELURUHNYA',
  upheldPartly: 'KEBERATAN DITERIMA SEBAGIAN',
  rejected: 'KEBERATAN DITOLAK',
  settled: 'KEBERATAN DISELESAIKAN SECARA MUSYAWARAH',
  unanswered: 'KEBERATAN TIDAK DITANGGAPI',
  withdrawn: 'KEBERATAN DICABUT',
}

/**
 * Refusing for an exclusion, the letter has its decree attached (Perki KI 1/2021 Ps.44(3)). The request may have been refused
 * for an exclusion and the objection rest on another ground: what is upheld is the exclusion all the same.
 */
function attachesDecree({ objection, request, exclusion }: ObjectionFacts): boolean {
  const refuses = objection.outcome === 'rejected' || objection.outcome === 'upheldPartly'
  const excluded = request?.refusalReasons.some((reason) => reason !== 'againstLaw') ?? false
  return refuses && exclusion !== null && (objection.grounds.includes('a') || excluded)
}

/** Nomor, tanggal, uraian atas alasan, decision, execution, and the way to the Information Commission. */
export function objectionAnswer(facts: ObjectionFacts): LetterBlock[] {
  const { objection } = facts
  return [
    letterHead(facts, 'Tanggapan atas keberatan', attachesDecree(facts) ? '1 (satu) berkas' : '-'),
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        { label: 'No. Registrasi Keberatan', value: objection.registrationNumber },
        { label: 'No. Pendaftaran Permohonan', value: requestNumberOf(facts) },
        { label: 'Informasi yang Diminta', value: orDash(objection.informationRequested) },
      ],
    },
    { type: 'subheading', text: 'Alasan keberatan' },
    {
      type: 'list',
      ordered: false,
      items: objection.grounds.map((ground) => `Huruf ${ground}: ${OBJECTION_GROUND_LABELS[ground]}`),
    },
    {
      type: 'subheading',
      text: objection.outcome === 'rejected' ? 'Uraian bantahan dan alasan' : 'Uraian tanggapan atas alasan',
    },
    ...paragraphsOf(orDash(objection.answerText)),
    { type: 'paragraph', text: 'Berdasarkan uraian tersebut, Atasan PPID memutuskan:' },
    { type: 'frame', text: objection.outcome === null ? '-' : VERDICT[objection.outcome] },
    ...consequences(facts),
    ...paragraph(facts.wording.closing),
    signed(facts),
    ...copiesTo(facts),
  ]
}

/** What follows from the decision: deliberation, execution with its last day, the attached decree. */
function consequences(facts: ObjectionFacts): LetterBlock[] {
  const { objection, exclusion } = facts
  const { deliberationOn, deliberationNote, executionDueOn, outcome } = objection
  const settled = outcome === 'settled' && deliberationOn !== null
  return [
    ...(settled
      ? [
          ...paragraph(
            `Penyelesaian ini merupakan hasil musyawarah tanggal ${formatDay(deliberationOn)} (Pasal 35 ayat (2) UU KIP):`,
          ),
          ...paragraphsOf(deliberationNote),
        ]
      : []),
    ...paragraph(executionDueOn === null ? '' : `Keputusan ini dilaksanakan paling lambat tanggal ${formatDay(executionDueOn)}.`),
    ...paragraph(
      attachesDecree(facts)
        ? `Surat keputusan tentang pengecualian informasi${exclusion?.decree ? ` ${exclusion.decree}` : ''} dilampirkan pada surat ini (Pasal 44 ayat (3) Peraturan Komisi Informasi Nomor 1 Tahun 2021).`
        : '',
    ),
  ]
}
