// What a card of the dashboard says beside number, name and days left.
import { type DashboardItem, DUE_STEP_ARTICLES, DUE_STEP_LABELS } from '../../../src-main/contract/index.ts'
import { formatShortDate } from '../../ui/format-date.ts'

export type Mark = { readonly words: string; readonly hint: string }

const TARGET_HINT =
  'Target internal pemberitahuan tertulis (Pasal 31 ayat (3) Perki KI 1/2021). Batas menurut Pasal 22 ayat (7) UU KIP tidak berubah.'

const OBJECTION_WAITS: Mark = {
  words: 'Berkas belum lengkap',
  hint: 'Pemohon keberatan diberi tahu bahwa berkasnya belum lengkap; 30 hari kerja dihitung sejak dinyatakan lengkap (Lampiran X Perki KI 1/2021).',
}

/** Steps that the kind of case alone does not tell. */
const NAMED_STEPS: readonly DashboardItem['step'][] = [
  'objectionExecution',
  'session',
  'mediation',
  'court',
  'cassation',
  'execution',
]

/** What holds a case up or should have been done already; each with its article. */
export function marksOf(item: DashboardItem, today: string): readonly Mark[] {
  const marks: Mark[] = []
  if (item.waiting) marks.push(item.entity === 'objection' ? OBJECTION_WAITS : repairMark(item.repairDueOn, today))
  if (NAMED_STEPS.includes(item.step)) marks.push({ words: DUE_STEP_LABELS[item.step], hint: DUE_STEP_ARTICLES[item.step] })
  if (item.unnoticed)
    marks.push({
      words: 'Belum diberitahukan',
      hint: 'Sudah diputus, tetapi jangka waktu berjalan sampai pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP).',
    })
  if (item.targetOn !== null) marks.push({ words: targetWords(item.targetOn, today), hint: TARGET_HINT })
  return marks
}

function repairMark(repairDueOn: string | null, today: string): Mark {
  const article = 'Pasal 33 ayat (3) Perki KI 1/2021'
  if (repairDueOn === null)
    return {
      words: 'Tanda terima belum dicatat',
      hint: `Masa perbaikan 3 hari kerja dihitung sejak pemohon menerima surat keterangan tidak lengkap (${article}).`,
    }
  if (repairDueOn < today)
    return {
      words: `Perbaikan habis ${formatShortDate(repairDueOn)}`,
      hint: `Pemohon tidak melengkapi berkas; permohonan dapat dinyatakan gugur (${article}).`,
    }
  return { words: `Perbaikan s.d. ${formatShortDate(repairDueOn)}`, hint: `Menunggu pemohon melengkapi berkas (${article}).` }
}

function targetWords(targetOn: string, today: string): string {
  if (targetOn === today) return 'Target hari ini'
  return `${targetOn < today ? 'Lewat target' : 'Target'} ${formatShortDate(targetOn)}`
}
