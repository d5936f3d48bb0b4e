// A small citation of the law behind a field or a deadline.
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** `Dasar: Pasal 22 ayat (7) UU KIP`. */
export function LawNote({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="xs" c="dimmed">
      Dasar: {children}
    </Text>
  )
}
