// The days of a case in their order, from receipt to the file.
import type { DateOnly, RequestDetail } from '../../../src-main/contract/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'

const dayOr = (day: DateOnly | null) => (day === null ? '' : formatDate(day))

/** The section "Perjalanan permohonan"; only what has happened is shown. */
export function LifeCycleFacts({ request }: { readonly request: RequestDetail }) {
  return (
    <FormSection title="Perjalanan permohonan">
      <FactList
        facts={[
          ['Diterima', formatDate(request.receivedOn)],
          ['Dicatat', formatDate(request.registeredOn)],
          ['Surat keterangan tidak lengkap', dayOr(request.incompleteOn)],
          ['Kekurangan', request.missingPapers],
          ['Surat diterima pemohon', dayOr(request.incompleteReceivedOn)],
          ['Dinyatakan lengkap', dayOr(request.completeOn)],
          ['Diperpanjang', dayOr(request.extendedOn)],
          ['Diputuskan', dayOr(request.decidedOn)],
          ['Pemberitahuan tertulis', dayOr(request.noticeOn)],
          ['Informasi diberikan', dayOr(request.providedOn)],
          ['Biaya dibayar', dayOr(request.paidOn)],
          ['Selesai', dayOr(request.finishedOn)],
        ].filter((fact): fact is [string, string] => fact[1] !== '')}
      />
    </FormSection>
  )
}
