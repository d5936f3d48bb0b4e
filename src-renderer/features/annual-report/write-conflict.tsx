// Somebody else has written the same meanwhile: both stand, and the writer chooses.
import { Alert, Button, Group, Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'

const WORDS = { naskah: 'Naskah', daftar: 'Daftar', bentuk: 'Pilihan' } as const

type Props = {
  readonly what: keyof typeof WORDS
  /** What is stored now. */
  readonly children: ReactNode
  readonly onSettle: (keep: 'mine' | 'theirs') => void
}

/** What is stored, and the two ways on. */
export function WriteConflict({ what, children, onSettle }: Props) {
  return (
    <Alert color="red" title="Bagian ini baru saja diubah di tempat lain">
      <Text size="sm">{WORDS[what]} Anda masih ada di atas. Yang tersimpan sekarang:</Text>
      <Paper withBorder p="xs" my="xs">
        <Text size="sm" component="div" style={{ whiteSpace: 'pre-line' }}>
          {children}
        </Text>
      </Paper>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => onSettle('theirs')}>
          Pakai yang tersimpan
        </Button>
        <Button size="xs" color="red" onClick={() => onSettle('mine')}>
          Timpa dengan {WORDS[what].toLowerCase()} saya
        </Button>
      </Group>
    </Alert>
  )
}
