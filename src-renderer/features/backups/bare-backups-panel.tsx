// Says that backups from before the lock still lie open, and deletes them.
import { Alert, Button, List, Spoiler, Stack, Text } from '@mantine/core'
import { IconLockOpen } from '@tabler/icons-react'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useMay } from '../../api/use-may.ts'
import { reasonWords } from './backup-facts.tsx'
import { momentWords } from './backup-times.model.ts'
import { useDiscard } from './use-backups.ts'

/** Nothing while no backup lies open that newer ones do not leave open, and for whoever may not delete one. */
export function BareBackupsPanel() {
  const mayDiscard = useMay()('backups.discard')
  return mayDiscard ? <BareBackups /> : null
}

function BareBackups() {
  const list = useAppQuery('backups.list', {})
  const discard = useDiscard()
  const bare = (list.data ?? []).filter(({ isBare, fromElsewhere }) => isBare && !fromElsewhere)
  if (bare.length === 0) return null
  const message = `${bare.length} cadangan dihapus untuk seterusnya. Keadaan register pada hari-hari itu tidak dapat dipulihkan lagi.`
  return (
    <Alert color="orange" icon={<IconLockOpen size={18} />} title={`${bare.length} cadangan lama masih terbuka`}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          Cadangan ini dibuat sebelum frasa sandi atau enkripsi dipasang: siapa pun yang memegang berkasnya dapat membaca
          identitas di dalamnya. Buat cadangan baru, lalu hapus yang lama bila tidak diperlukan lagi.
        </Text>
        <Spoiler maxHeight={72} showLabel="Tampilkan semua" hideLabel="Ringkas">
          <List size="sm">
            {bare.map((backup) => (
              <List.Item key={backup.id}>{`${momentWords(backup.madeAt)}, ${reasonWords(backup)}`}</List.Item>
            ))}
          </List>
        </Spoiler>
        <Button
          variant="default"
          size="xs"
          loading={discard.isPending}
          onClick={() => void discard.ask(bare, message)}
        >{`Hapus ${bare.length} cadangan terbuka …`}</Button>
      </Stack>
    </Alert>
  )
}
