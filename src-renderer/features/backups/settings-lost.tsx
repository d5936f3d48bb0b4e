// Says that what the office had set for its backups could not be read any more.
import { Alert } from '@mantine/core'
import { IconSettingsExclamation } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BackupState } from '../../../src-main/contract/index.ts'

type Props = { readonly state: BackupState; readonly children?: ReactNode }

/** Nothing while all is well; `children` may lead to the settings. */
export function SettingsLost({ state, children }: Props) {
  if (!state.settingsLost) return null
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<IconSettingsExclamation size={18} />}
      title="Pengaturan cadangan tidak terbaca"
      mb="sm"
    >
      Folder, frasa sandi, atau jadwal cadangan kembali ke setelan awal. Cadangan berikutnya tidak terkunci bila frasa sandi tidak
      ditetapkan lagi. Periksa ketiganya, lalu simpan. {children}
    </Alert>
  )
}
