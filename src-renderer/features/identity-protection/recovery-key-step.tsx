// A new recovery key: shown and printed, then two of its groups typed back.
import { Alert, Button, Group, Loader, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { ErrorText } from './error-text.tsx'
import { groupsToCheck, isSameGroup } from './recovery-key.model.ts'
import { RecoveryKeySheet } from './recovery-key-sheet.tsx'

type Props = {
  readonly officeName: string
  readonly confirmLabel: string
  readonly pending: boolean
  readonly error: WireError | null
  readonly onConfirm: (recoveryKey: string) => void
  readonly onCancel: () => void
  /** What is asked for beside the groups. */
  readonly children?: ReactNode
}

/** Asks the backend for a key once, and hands it on when it was typed back. */
export function RecoveryKeyStep(props: Props) {
  const drafted = useQuery<{ readonly recoveryKey: string }, WireError>({
    queryKey: ['identityProtection.draftRecoveryKey'],
    queryFn: () => invoke('identityProtection.draftRecoveryKey', {}),
    // The key is not kept anywhere once the dialog is closed.
    gcTime: 0,
  })
  if (drafted.data === undefined) return drafted.error === null ? <Loader /> : <ErrorText error={drafted.error} />
  return <TypeBack {...props} recoveryKey={drafted.data.recoveryKey} />
}

function TypeBack({ recoveryKey, ...props }: Props & { readonly recoveryKey: string }) {
  const groups = recoveryKey.split('-')
  const [asked] = useState(() => groupsToCheck(groups.length, Math.random))
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const [tried, setTried] = useState(false)
  const isRight = (place: number) => isSameGroup(typed[place] ?? '', groups[place] ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (asked.every(isRight)) props.onConfirm(recoveryKey)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
          Kunci ini hanya ditampilkan sekarang. Cetak, lalu simpan di tempat terkunci.
        </Alert>
        <RecoveryKeySheet recoveryKey={recoveryKey} officeName={props.officeName} />
        <Text size="sm">Ketik dua kelompok dari lembar itu, untuk memastikan lembarnya sudah ada dan terbaca.</Text>
        <SimpleGrid cols={2}>
          {asked.map((place) => (
            <TextInput
              key={place}
              label={`Kelompok ${place + 1}`}
              autoComplete="off"
              value={typed[place] ?? ''}
              error={tried && !isRight(place) ? 'Tidak sama dengan lembar kunci.' : null}
              onChange={(event) => setTyped({ ...typed, [place]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        {props.children}
        <ErrorText error={props.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel}>
            Batal
          </Button>
          <Button type="submit" loading={props.pending}>
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
