// Where backups are kept, and whether one accident would take them together with the register.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconFolder } from '@tabler/icons-react'
import type { BackupState } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { useStateChange } from './use-backups.ts'

/** The folder, its warnings, and the choice of another. */
export function BackupPlace({ state }: { readonly state: BackupState }) {
  const setFolder = useStateChange('backups.setFolder')
  const { folderName, isDefaultFolder } = state.settings
  const choose = async () => {
    const folder = await invoke('files.chooseFolder', {})
    if (folder !== null) setFolder.mutate({ token: folder.token })
  }
  return (
    <FormSection operation="backups.setFolder" title="Tempat menyimpan">
      <Group gap="xs" wrap="nowrap">
        <IconFolder size={20} aria-hidden />
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {isDefaultFolder ? 'Folder bawaan pada komputer ini' : folderName}
        </Text>
      </Group>
      <PlaceWarning state={state} />
      {setFolder.error !== null && (
        <Alert color="red" title="Folder tidak dapat dipakai">
          {errorSentence(setFolder.error)}
        </Alert>
      )}
      <Group gap="xs">
        <Button variant="default" loading={setFolder.isPending} onClick={() => void choose()}>
          Pilih folder …
        </Button>
        {!isDefaultFolder && (
          <Button variant="subtle" onClick={() => setFolder.mutate({ token: null })}>
            Gunakan folder bawaan
          </Button>
        )}
      </Group>
    </FormSection>
  )
}

function PlaceWarning({ state: { settings, folderReachable } }: { readonly state: BackupState }) {
  if (!folderReachable)
    return (
      <Alert color="red" icon={<IconAlertTriangle size={18} />} title="Folder pilihan tidak terjangkau" p="xs">
        Colokkan kembali flashdisk atau sambungkan jaringannya. Sementara itu cadangan disimpan di folder bawaan pada komputer
        ini.
      </Alert>
    )
  if (settings.onSameDisk)
    return (
      <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
        Cadangan berada di diska yang sama dengan register. Bila diska itu rusak atau komputernya hilang, keduanya ikut hilang.
        Pilih folder pada flashdisk milik kantor atau pada jaringan kantor.
      </Alert>
    )
  return (
    <Text size="sm" c="dimmed">
      Cadangan berada di diska yang lain dari register. Simpan medianya di tempat terkunci.
    </Text>
  )
}
