// The warning that an objection to silence came before the request's own period had ended (ppid 6.2).
import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'
import { silenceStillRuns } from './objection-form.model.ts'

type Props = Pick<ObjectionDetail, 'grounds' | 'filedEarly' | 'filingWindow'>

/** Nothing unless ground c was given too early. */
export function EarlySilence({ grounds, ...filed }: Props) {
  const runsUntil = silenceStillRuns(grounds, filed)
  if (runsUntil === null) return null
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} title="Jangka waktu permohonan belum lewat">
      Alasan huruf c (tidak ditanggapi) baru timbul setelah {formatDate(runsUntil)}, hari terakhir jawaban atas permohonannya
      (Pasal 22 ayat (7) dan ayat (8) UU KIP). Keberatan tetap dapat dicatat; sebutkan hal ini di dalam tanggapan.
    </Alert>
  )
}
