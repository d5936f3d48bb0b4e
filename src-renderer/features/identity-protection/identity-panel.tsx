// Encryption of identities and stored files: what it protects and what not, and its keys.
import { Alert, Button, Group, List, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core'
import { IconKey, IconLock, IconLockOpen, IconPrinter, IconShieldLock } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { Agency, IdentityProtection } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useMay } from '../../api/use-may.ts'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { BareBackupsPanel } from '../backups/bare-backups-panel.tsx'
import { ErrorText } from './error-text.tsx'
import { type KeyDialog, KeyDialogs } from './key-dialogs.tsx'
import { ProtectDialog } from './protect-dialog.tsx'
import { ProtectionScope } from './protection-scope.tsx'

/** One tab of Keamanan Data. */
export function IdentityPanel({ agency }: { readonly agency: Agency }) {
  const { data, error } = useAppQuery('identityProtection.state', {})
  const mayChange = useMay()('identityProtection.enable')
  if (data === undefined) return error === null ? <Skeleton height={320} /> : <ErrorText error={error} />
  return (
    <Stack gap="md">
      {data.state === 'off' ? (
        <Unprotected agency={agency} canRemember={data.canRemember} mayChange={mayChange} />
      ) : (
        <Protected agency={agency} protection={data} mayChange={mayChange} />
      )}
      {data.state !== 'off' && <BareBackupsPanel />}
      <ProtectionScope />
    </Stack>
  )
}

type Props = { readonly agency: Agency; readonly mayChange: boolean }

const HEAD_ONLY = 'Hanya pejabat pengelola yang dapat mengubah enkripsi.'

function Unprotected({ agency, canRemember, mayChange }: Props & { readonly canRemember: boolean }) {
  const [opened, setOpened] = useState(false)
  return (
    <FormSection title="Enkripsi identitas dan berkas">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconLockOpen size={20} aria-hidden />
        <Text size="sm" flex={1}>
          Belum dienkripsi. Siapa pun yang memegang berkas register atau komputer ini dapat membaca identitas pemohon dengan
          program lain. Enkripsi ini pilihan; cocok untuk komputer jinjing atau komputer yang dipakai bersama.
        </Text>
      </Group>
      <Group gap="xs">
        <Button leftSection={<IconShieldLock size={16} />} disabled={!mayChange} onClick={() => setOpened(true)}>
          Enkripsi identitas dan berkas …
        </Button>
        {!mayChange && (
          <Text size="sm" c="dimmed">
            {HEAD_ONLY}
          </Text>
        )}
      </Group>
      <ProtectDialog opened={opened} officeName={agency.name} canRemember={canRemember} onClose={() => setOpened(false)} />
    </FormSection>
  )
}

function Protected({ agency, protection, mayChange }: Props & { readonly protection: IdentityProtection }) {
  const [dialog, setDialog] = useState<KeyDialog | null>(null)
  const lock = useAppCommand('identityProtection.lock')
  const forget = useAppCommand('identityProtection.forget')
  const compact = useAppCommand('identityProtection.compact')
  return (
    <FormSection title="Enkripsi identitas dan berkas">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconLock size={20} aria-hidden />
        <Text size="sm" flex={1}>
          Terenkripsi sejak {formatDate(dayjs(protection.since).format('YYYY-MM-DD'))}. Kata sandi diminta setiap kali aplikasi
          dibuka
          {protection.remembered ? ', kecuali pada akun komputer ini, yang mengingatnya' : ''}.
        </Text>
      </Group>
      {!protection.compacted && (
        <Alert color="orange" title="Pembersihan belum selesai">
          <Stack gap="xs" align="flex-start">
            <Text size="sm">Berkas register mungkin masih memuat sisa data dari sebelum enkripsi.</Text>
            <Button
              size="xs"
              disabled={!mayChange}
              loading={compact.isPending}
              onClick={() => compact.mutate({}, { onError: notifyError })}
            >
              Bersihkan sekarang
            </Button>
          </Stack>
        </Alert>
      )}
      <Group gap="xs">
        <Button
          leftSection={<IconLock size={16} />}
          loading={lock.isPending}
          onClick={() => lock.mutate({}, { onError: notifyError })}
        >
          Kunci sekarang
        </Button>
        {protection.remembered && (
          <Button
            variant="default"
            loading={forget.isPending}
            onClick={() =>
              forget.mutate({}, { onSuccess: () => notifyDone('Komputer ini tidak lagi mengingat.'), onError: notifyError })
            }
          >
            Jangan ingat di komputer ini
          </Button>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs">
        <Button
          variant="default"
          leftSection={<IconKey size={16} />}
          disabled={!mayChange}
          onClick={() => setDialog('passphrase')}
        >
          Ganti kata sandi …
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} />}
          disabled={!mayChange}
          onClick={() => setDialog('recovery')}
        >
          Kunci pemulihan baru …
        </Button>
        <Button
          variant="default"
          leftSection={<IconLockOpen size={16} />}
          disabled={!mayChange}
          onClick={() => setDialog('disable')}
        >
          Lepas enkripsi …
        </Button>
      </SimpleGrid>
      {!mayChange && (
        <Text size="sm" c="dimmed">
          {HEAD_ONLY}
        </Text>
      )}
      <List size="sm" spacing={4}>
        <List.Item>
          Cadangan memuat data terenkripsi; untuk memulihkannya diperlukan kata sandi pada saat cadangan itu dibuat.
        </List.Item>
        <List.Item>
          Cadangan yang dibuat sebelum enkripsi masih dapat dibaca. Hapus atau simpan di tempat terkunci setelah enkripsi terbukti
          berjalan baik.
        </List.Item>
      </List>
      <KeyDialogs shown={dialog} officeName={agency.name} onClose={() => setDialog(null)} />
    </FormSection>
  )
}
