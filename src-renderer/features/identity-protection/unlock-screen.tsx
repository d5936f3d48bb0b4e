// Stands before an encrypted register: the passphrase, or the recovery key from the safe.
import { Anchor, Button, Center, Paper, Stack, Text, Textarea, ThemeIcon, Title } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { type FormEvent, useEffect, useState } from 'react'
import { readRecoveryKey } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { ERROR_SENTENCES } from '../../text/errors.ts'
import { Work } from '../../ui/work.tsx'
import { BringInPanel } from '../backups/bring-in-panel.tsx'
import { ErrorText } from './error-text.tsx'
import { NO_PASSPHRASE, passphraseProblems } from './passphrase.model.ts'
import { NewPassphraseFields, PassphraseInput } from './passphrase-fields.tsx'
import { RememberBox } from './protect-dialog.tsx'

/** The whole window while the identities are locked. */
export function UnlockScreen({ canRemember }: { readonly canRemember: boolean }) {
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase')
  useEffect(() => {
    // A window title may still name the record that was on screen.
    document.title = 'Terkunci – Register PPID'
  }, [])
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper withBorder p="xl" w={480} radius="md">
        <Stack gap="md">
          <Stack gap={6} align="center">
            <ThemeIcon size={52} radius="xl" variant="light">
              <IconShieldLock size={28} />
            </ThemeIcon>
            <Title order={1} size="h3">
              Register PPID terenkripsi
            </Title>
            <Text size="sm" c="dimmed" ta="center">
              Identitas pemohon dan berkas pada register ini dienkripsi.
            </Text>
          </Stack>
          {way === 'passphrase' ? <ByPassphrase canRemember={canRemember} /> : <ByRecoveryKey />}
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="center"
            onClick={() => setWay(way === 'passphrase' ? 'recovery' : 'passphrase')}
          >
            {way === 'passphrase' ? 'Lupa kata sandi? Pakai kunci pemulihan' : 'Kembali ke kata sandi'}
          </Anchor>
          {way === 'recovery' && (
            <Work operation="backups.restore">
              <BringInPanel locked />
            </Work>
          )}
        </Stack>
      </Paper>
    </Center>
  )
}

function ByPassphrase({ canRemember }: { readonly canRemember: boolean }) {
  const [passphrase, setPassphrase] = useState('')
  const [remember, setRemember] = useState(false)
  const unlock = useAppCommand('identityProtection.unlock')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase !== '') unlock.mutate({ passphrase, remember })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <PassphraseInput label="Kata sandi enkripsi" value={passphrase} onChange={setPassphrase} autoFocus />
        {canRemember && <RememberBox checked={remember} onChange={setRemember} />}
        <ErrorText error={unlock.error} />
        <Button type="submit" loading={unlock.isPending}>
          Buka register
        </Button>
      </Stack>
    </form>
  )
}

function typoIn(recoveryKey: string): string | null {
  const reading = readRecoveryKey(recoveryKey)
  if (reading.ok) return null
  return reading.group === null
    ? ERROR_SENTENCES['identity.recoveryKeyLength']({})
    : ERROR_SENTENCES['identity.recoveryKeyTypo']({ group: reading.group })
}

function ByRecoveryKey() {
  const [recoveryKey, setRecoveryKey] = useState('')
  const [next, setNext] = useState(NO_PASSPHRASE)
  const [tried, setTried] = useState(false)
  const unlock = useAppCommand('identityProtection.unlockWithRecoveryKey')
  const typo = typoIn(recoveryKey)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (typo === null && Object.keys(passphraseProblems(next)).length === 0)
      unlock.mutate({ recoveryKey, newPassphrase: next.first })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Textarea
          label="Kunci pemulihan"
          description="Delapan kelompok dari lembar kunci. Huruf kecil dan spasi tidak menjadi soal."
          autoComplete="off"
          autoFocus
          spellCheck={false}
          autosize
          minRows={2}
          value={recoveryKey}
          onChange={(event) => setRecoveryKey(event.currentTarget.value)}
          error={tried ? typo : null}
        />
        <NewPassphraseFields value={next} onChange={setNext} tried={tried} />
        <ErrorText error={unlock.error} />
        <Button type="submit" loading={unlock.isPending}>
          Buka dan pakai kata sandi baru
        </Button>
      </Stack>
    </form>
  )
}
