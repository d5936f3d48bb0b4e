// On a new computer: the register comes from a backup or from the old computer instead of being set up anew.
import { Alert, Button, Group, List, Modal, Paper, Stack, Text } from '@mantine/core'
import { IconDeviceDesktopDown, IconFolderOpen, IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupRow } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { BackupChoice } from './backup-choice.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { useBackupChoice } from './use-backup-choice.ts'

type Aim = 'backup' | 'move'

/** Stands above the first step of the setup, and where a register is locked and nobody knows how to open it (`locked`). */
export function BringInPanel({ locked = false }: { readonly locked?: boolean }) {
  const [aim, setAim] = useState<Aim>()
  const [restoring, setRestoring] = useState<BackupRow>()
  return (
    <Paper withBorder p="sm" mb="md" component="section" aria-label="Register yang sudah ada">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {locked ? (
            'Kata sandi dan lembar kunci hilang? Cadangan dari sebelum enkripsi masih dapat dipulihkan.'
          ) : (
            <>
              <b>Sudah punya cadangan?</b> Registernya dapat langsung dipakai di sini, tanpa mengisi langkah di bawah.
            </>
          )}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button variant="light" size="xs" leftSection={<IconRestore size={16} />} onClick={() => setAim('backup')}>
            Pulihkan di sini
          </Button>
          {!locked && (
            <Button variant="light" size="xs" leftSection={<IconDeviceDesktopDown size={16} />} onClick={() => setAim('move')}>
              Pindahkan dari komputer lama
            </Button>
          )}
        </Group>
      </Group>
      {aim !== undefined && restoring === undefined && (
        <BringIn aim={aim} onChosen={setRestoring} onClose={() => setAim(undefined)} />
      )}
      {restoring !== undefined && (
        <RestoreDialog key={restoring.id} backup={restoring} aim="restore" onClose={() => setRestoring(undefined)} />
      )}
    </Paper>
  )
}

type BringInProps = {
  readonly aim: Aim
  readonly onChosen: (backup: BackupRow) => void
  readonly onClose: () => void
}

function BringIn({ aim, onChosen, onClose }: BringInProps) {
  const { rows, problem, chosen, choose, chooseFile } = useBackupChoice()
  const pick = async () => {
    const row = await chooseFile()
    if (row !== null) onChosen(row)
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={aim === 'move' ? 'Pindahkan dari komputer lama' : 'Pulihkan dari cadangan'}>
      <Stack gap="md">
        {aim === 'move' ? (
          <List type="ordered" size="sm" spacing={6}>
            <List.Item>
              Di komputer lama: buka Keamanan Data, tab Cadangan, lalu tekan <b>Pindah ke komputer baru …</b> dan simpan berkasnya
              ke flashdisk.
            </List.Item>
            <List.Item>Colokkan flashdisk itu ke komputer ini.</List.Item>
            <List.Item>Tekan tombol di bawah dan pilih berkasnya.</List.Item>
          </List>
        ) : (
          <Text size="sm">
            Berkas cadangan berakhiran <b>.ppid-cadangan</b>. Carilah di flashdisk kantor, folder jaringan, atau folder data
            komputer lama. Berkas register lama berakhiran <b>.ppid</b> juga dapat dipilih.
          </Text>
        )}
        {problem !== null && (
          <Alert color="red" title="Berkas itu tidak dapat dipakai">
            {errorSentence(problem)}
          </Alert>
        )}
        {rows !== undefined && rows.length > 0 && <BackupChoice rows={rows} value={chosen?.id} onChange={choose} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          {rows !== undefined && rows.length > 0 && (
            <Button variant="light" disabled={chosen === undefined} onClick={() => chosen !== undefined && onChosen(chosen)}>
              Lanjutkan dengan cadangan ini
            </Button>
          )}
          <Button leftSection={<IconFolderOpen size={16} />} data-autofocus onClick={() => void pick()}>
            Pilih berkas …
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
