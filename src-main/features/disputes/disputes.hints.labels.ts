// Indonesian sentences for what a clerk should notice about a dispute, each with its article.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Finality } from './disputes.finality.rules.ts'
import type { DisputeHint } from './disputes.hints.rules.ts'

/** A hint as a sentence; `format` writes its day. */
export function disputeHintSentence(hint: Pick<DisputeHint, 'code' | 'on'>, format: (day: DateOnly) => string): string {
  const day = hint.on === null ? '' : format(hint.on)
  const sentences: Readonly<Record<DisputeHint['code'], string>> = {
    filedBeforeAnswerEnded: `Diajukan ${day}, sebelum Atasan PPID menanggapi dan sebelum 30 hari kerja berakhir. Sengketa diajukan sesudah tanggapan atau sesudah batasnya lewat (Pasal 37 ayat (2) UU KIP); sampaikan dalam jawaban.`,
    mediationNotForExclusion: `Mediasi tercatat ${day}, padahal alasan huruf a langsung diperiksa melalui ajudikasi (Pasal 29 Perki KI 1/2013).`,
    adjudicationBeforeMediation: `Sidang ajudikasi ${day} tanpa mediasi, padahal alasan huruf b sampai g dimediasi lebih dahulu (Pasal 29 Perki KI 1/2013).`,
    summonedLate: `Panggilan untuk sidang ${day} diterima kurang dari 3 hari kerja sebelumnya (Pasal 24 Perki KI 1/2013). Panggilan itu tidak patut; minta penjadwalan ulang.`,
    attendanceMissing: `Sidang ${day} sudah lewat, tetapi kehadiran para pihak belum dicatat.`,
    applicantAbsentTwice:
      'Pemohon dua kali tidak hadir dalam mediasi: permohonan sengketa dinyatakan gugur (mediasi, Perki KI 1/2013).',
    respondentAbsentTwice:
      'Termohon dua kali tidak hadir dalam mediasi: mediasi dinyatakan gagal dan sengketa dilanjutkan ke ajudikasi (mediasi, Perki KI 1/2013).',
    mediationPeriodOver: `Masa mediasi berakhir ${day} dan hasilnya belum dicatat. Tanpa kesepakatan mediasi gagal (Pasal 41 Perki KI 1/2013).`,
    copyLate: `Salinan putusan seharusnya diberikan paling lambat ${day}, 3 hari kerja sejak dibacakan (Pasal 59 Perki KI 1/2013). Waktu ke pengadilan dihitung sejak salinan diterima.`,
    executionDayMissing:
      'Amar mengabulkan permohonan. Catat batas pelaksanaan menurut amar (Pasal 46 UU KIP) agar masuk pengingat.',
    executionLate: `Putusan seharusnya dilaksanakan paling lambat ${day}. Badan Publik yang tidak melaksanakannya dapat dimintakan eksekusi ke pengadilan.`,
  }
  return sentences[hint.code]
}

/** Why a ruling is final from that day. */
export const FINALITY_SENTENCES: Readonly<Record<Finality['reason'], string>> = {
  mediated: 'Putusan Mediasi bersifat final dan mengikat (Pasal 39 UU KIP).',
  determined: 'Penetapan mengakhiri sengketa.',
  courtWindowPassed: 'Jangka waktu gugatan lewat tanpa gugatan (Pasal 48 UU KIP; Pasal 60 Perki KI 1/2013).',
  cassationWindowPassed: 'Jangka waktu kasasi lewat tanpa permohonan kasasi (Pasal 50 UU KIP).',
  cassationRuled: 'Mahkamah Agung sudah memutus kasasi.',
}
