// The last day to go to the Information Commission, and a warning when the day given lies after it.
import { Alert, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { DISPUTE_FILING_DAYS, type ObjectionDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DeadlineExplained } from '../../ui/deadline-explained.tsx'
import { formatDate } from '../../ui/format-date.ts'

type Props = { readonly objection: ObjectionDetail; readonly filedOn: string }

function startWords({ answeredOn, answerReceivedOn }: ObjectionDetail): string {
  if (answerReceivedOn !== null) return `tanggapan diterima ${formatDate(answerReceivedOn)}`
  if (answeredOn === null) return 'batas tanggapan yang lewat'
  return `tanggapan ${formatDate(answeredOn)} (hari diterima pemohon tidak dicatat)`
}

/** Counted from the answer, or from the end of the answer period when there was none. */
export function FilingWindow({ objection, filedOn }: Props) {
  const { agencyId, answeredOn, answerReceivedOn, dueOn } = objection
  const trigger = answerReceivedOn ?? answeredOn ?? dueOn
  const window = useAppQuery('calendar.computeDeadline', { agencyId, trigger, days: DISPUTE_FILING_DAYS })
  if (window.data === undefined) return null
  const { due } = window.data
  return (
    <>
      <Group gap="xs">
        <Text size="sm">
          Batas pengajuan: <strong>{formatDate(due)}</strong>, 14 hari kerja sejak {startWords(objection)}.
        </Text>
        <DeadlineExplained deadline={window.data} article="Pasal 37 ayat (2) UU KIP; Pasal 13 Perki KI 1/2013" />
      </Group>
      {filedOn > due && (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} title="Melewati jangka waktu pengajuan">
          Tanggal diajukan melewati {formatDate(due)}. Sengketa tetap dapat dicatat; sampaikan keterlambatannya kepada Komisi
          Informasi.
        </Alert>
      )}
    </>
  )
}
