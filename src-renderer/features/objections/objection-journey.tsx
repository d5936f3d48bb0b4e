// The days of an objection in their order, from receipt to execution.
import type { DateOnly, ObjectionDetail } from '../../../src-main/contract/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'

const dayOr = (day: DateOnly | null) => (day === null ? '' : formatDate(day))

/** The section "Perjalanan keberatan"; only what has happened is shown. */
export function ObjectionJourney({ objection }: { readonly objection: ObjectionDetail }) {
  return (
    <FormSection title="Perjalanan keberatan">
      <FactList
        facts={[
          ['Diterima', formatDate(objection.receivedOn)],
          ['Dicatat', formatDate(objection.registeredOn)],
          ['Diberitahukan belum lengkap', dayOr(objection.incompleteOn)],
          ['Kekurangan', objection.missingPapers],
          ['Dinyatakan lengkap', objection.incompleteOn === null ? '' : dayOr(objection.completeOn)],
          ['Musyawarah', dayOr(objection.deliberationOn)],
          ['Hasil musyawarah', objection.deliberationNote],
          ['Ditanggapi', dayOr(objection.answeredOn)],
          ['Tanggapan diterima pemohon', dayOr(objection.answerReceivedOn)],
          ['Janji pelaksanaan', dayOr(objection.executionDueOn)],
          ['Dilaksanakan', dayOr(objection.executedOn)],
        ]}
      />
    </FormSection>
  )
}
