// The sheet for the safe: the recovery key in its groups, of which office and of which day. Printed by the window itself, so
// that no file of it is ever written.
import { Button, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { createPortal } from 'react-dom'
import { formatDate } from '../../ui/format-date.ts'
import classes from './recovery-key-sheet.module.css'

type Props = { readonly recoveryKey: string; readonly officeName: string }

/** Shown once; whoever closes it without having printed it makes another key. On paper it lies outside the dialog, alone. */
export function RecoveryKeySheet(props: Props) {
  return (
    <>
      <div className={classes['sheet']}>
        <Sheet {...props} />
      </div>
      {createPortal(
        <div className={classes['paper']}>
          <Sheet {...props} />
        </div>,
        document.body,
      )}
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
        Cetak lembar kunci
      </Button>
    </>
  )
}

function Sheet({ recoveryKey, officeName }: Props) {
  return (
    <>
      <Text fw={700} ta="center">
        Lembar Kunci Pemulihan Register PPID
      </Text>
      <Text size="sm" ta="center">
        {officeName}, dibuat {formatDate(dayjs().format('YYYY-MM-DD'))}
      </Text>
      <ol className={classes['groups']} aria-label="Kunci pemulihan">
        {recoveryKey.split('-').map((group, place) => (
          <li key={`${place}-${group}`}>
            <span className={classes['place']}>Kelompok {place + 1}</span>
            <span className={classes['group']} data-group={place}>
              {group}
            </span>
          </li>
        ))}
      </ol>
      <ul className={classes['rules']}>
        <li>Membuka identitas dan berkas yang dienkripsi bila kata sandi enkripsi tidak diketahui lagi.</li>
        <li>Simpan di brankas atau lemari terkunci, terpisah dari komputer. Jangan difoto atau dikirim melalui pesan.</li>
        <li>
          Tidak memuat huruf I, L, O, dan U. Bila lembar ini hilang, buat kunci pemulihan baru; lembar ini lalu tidak berlaku.
        </li>
      </ul>
    </>
  )
}
