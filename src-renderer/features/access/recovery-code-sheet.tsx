// The recovery code, shown this once, to be printed and put away.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { formatDate } from '../../ui/format-date.ts'
import classes from './recovery-code-sheet.module.css'

type Props = { readonly code: string; readonly onDone: () => void }

/** Prints the sheet alone; `onDone` once it was printed or written down. */
export function RecoveryCodeSheet({ code, onDone }: Props) {
  return (
    <Stack gap="sm">
      <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
        Kode ini hanya ditampilkan sekarang. Cetak atau catat, lalu simpan di tempat terkunci. Tanpa kode ini, PIN pejabat
        pengelola yang terlupa tidak dapat diatur ulang.
      </Alert>
      <div className={classes['sheet']}>
        <Text size="sm" fw={600} ta="center">
          Kode pemulihan Register PPID
        </Text>
        <p className={classes['code']} data-recovery-code>
          {code}
        </p>
        <Text size="xs" ta="center">
          Berlaku sejak {formatDate(dayjs().format('YYYY-MM-DD'))}. Kode sebelumnya tidak berlaku lagi. Hanya untuk pejabat
          pengelola.
        </Text>
      </div>
      <Group grow>
        <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          Cetak
        </Button>
        <Button onClick={onDone}>Sudah disimpan</Button>
      </Group>
    </Stack>
  )
}
