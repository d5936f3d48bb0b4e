// Says that the register file was not as the app had closed it.
import { Alert } from '@mantine/core'
import { IconFileAlert } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BackupState } from '../../../src-main/contract/index.ts'

type Props = { readonly state: BackupState; readonly children?: ReactNode }

/** Nothing while all is well; `children` may lead to the backups. */
export function ChangedWhileClosed({ state, children }: Props) {
  if (!state.changedWhileClosed) return null
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<IconFileAlert size={18} />}
      title="Berkas register berubah sewaktu aplikasi tertutup"
      mb="sm"
    >
      Mungkin seseorang menyalin berkas lain ke tempatnya, atau penyimpanan komputer ini rusak. Bandingkan jumlah dan permohonan
      terakhir dengan catatan Anda; bila ada yang janggal, pulihkan cadangan terakhir. {children}
    </Alert>
  )
}
