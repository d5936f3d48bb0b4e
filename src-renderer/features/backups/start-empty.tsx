// The last way out of a register that cannot be opened: an empty one, behind words that must be typed.
import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { EMPTY_WORDS } from './recovery.model.ts'
import { loadAnewSaying } from './restored-note.ts'

/** The file that cannot be opened is kept aside. */
export function StartEmpty() {
  const [typed, setTyped] = useState('')
  const start = useAppCommand('backups.startEmpty')
  const agreed = typed.trim().toUpperCase() === EMPTY_WORDS
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!agreed) return
    // Not by the callbacks of the mutation: the register that is open again may take this form off the screen first.
    start.mutateAsync({}).then(
      ({ keptAside }) => loadAnewSaying(startedWords(keptAside)),
      () => {},
    )
  }
  return (
    <Paper withBorder p="md" component="section">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Title order={2} size="h5">
            Mulai dengan register kosong
          </Title>
          <Text size="sm">
            Hanya bila tidak ada satu pun cadangan yang dapat dipakai. Semua permohonan, keberatan, dan daftar informasi tidak
            tampil lagi; berkas yang lama disimpan di folder data. Nomor register dimulai dari awal.
          </Text>
          <Group align="flex-end">
            <TextInput
              label={`Ketik ${EMPTY_WORDS} untuk melanjutkan`}
              w={300}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" color="red" variant="outline" disabled={!agreed} loading={start.isPending || start.isSuccess}>
              Mulai dengan register kosong
            </Button>
          </Group>
          {start.error !== null && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {errorSentence(start.error)}
            </Text>
          )}
        </Stack>
      </form>
    </Paper>
  )
}

function startedWords(keptAside: string | null): string {
  const started = 'Register dimulai kosong.'
  return keptAside === null ? started : `${started} Berkas yang lama disimpan sebagai ${keptAside} di folder data.`
}
