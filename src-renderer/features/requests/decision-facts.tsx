// The decision as recorded, in the words of the register book (Lamp. VII, VIII, IX).
import { List, Text } from '@mantine/core'
import {
  ITEM_OUTCOME_LABELS,
  REFUSAL_REASON_LABELS,
  REQUEST_OUTCOME_LABELS,
  type RequestDetail,
} from '../../../src-main/contract/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { formatRupiah } from '../../ui/format-rupiah.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { totalFee } from './decision.model.ts'

const dayOrNone = (day: RequestDetail['noticeOn']) => (day === null ? '' : formatDate(day))

/** The section "Keputusan"; only for a decided request. */
export function DecisionFacts({ request }: { readonly request: RequestDetail }) {
  if (request.outcome === null) return null
  const fee = totalFee(request)
  const forms = [request.formSoft ? 'Softcopy' : '', request.formHard ? 'Hardcopy' : ''].filter((word) => word !== '')
  return (
    <FormSection title="Keputusan">
      <FactList
        facts={[
          ['Keputusan', <strong key="outcome">{REQUEST_OUTCOME_LABELS[request.outcome]}</strong>],
          ['Butir', request.items.length === 0 ? '' : <Items key="items" request={request} />],
          ['Tanggal keputusan', dayOrNone(request.decidedOn)],
          ['Dasar penolakan', request.refusalReasons.length === 0 ? '' : <Grounds key="grounds" request={request} />],
          ['Undang-Undang lain', request.otherLaw],
          ['Informasi dikecualikan', request.excludedInformationTitle ?? ''],
          ['Pertimbangan', request.refusalText],
          [
            'Persetujuan Atasan PPID',
            [request.approvedBy, dayOrNone(request.approvedOn)].filter((word) => word !== '').join(', '),
          ],
          ['Penghitaman/pengaburan', request.redactionNote],
          ['Badan Publik lain yang menguasai', request.otherBody],
          ['Dijanjikan tersedia', dayOrNone(request.promisedOn)],
          ['Pemberitahuan tertulis', dayOrNone(request.noticeOn)],
          ['Pemberian informasi', dayOrNone(request.providedOn)],
          ['Informasi publik disertakan', request.answeredWith.map(({ title }) => title).join('\n')],
          ['Bentuk informasi', forms.join(', ')],
          [
            'Biaya',
            fee === 0
              ? 'Tidak dikenai biaya'
              : `${formatRupiah(fee)}${request.paymentMethod === '' ? '' : ` (${request.paymentMethod})`}`,
          ],
        ]}
      />
    </FormSection>
  )
}

function Items({ request }: { readonly request: RequestDetail }) {
  return (
    <List size="sm" spacing={2} type="ordered">
      {request.items.map((item) => (
        <List.Item key={item.text}>
          {item.text}: <strong>{ITEM_OUTCOME_LABELS[item.outcome]}</strong>
          {item.note === '' ? '' : `. ${item.note}`}
        </List.Item>
      ))}
    </List>
  )
}

function Grounds({ request }: { readonly request: RequestDetail }) {
  const [only, second] = request.refusalReasons
  if (only !== undefined && second === undefined) return <Text size="sm">{REFUSAL_REASON_LABELS[only]}</Text>
  return (
    <List size="sm" spacing={2}>
      {request.refusalReasons.map((reason) => (
        <List.Item key={reason}>{REFUSAL_REASON_LABELS[reason]}</List.Item>
      ))}
    </List>
  )
}
