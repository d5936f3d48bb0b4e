// What stands where nothing is yet: why, and what to do next.
import { Center, Stack, Text, ThemeIcon } from '@mantine/core'
import type { ComponentType, ReactNode } from 'react'

export type EmptyStateProps = {
  readonly icon: ComponentType<{ size?: number | string }>
  readonly title: string
  readonly text: string
  readonly action?: ReactNode
}

/** Centred in the space it gets. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <Center mih={240} p="xl">
      <Stack align="center" gap="xs" maw={460}>
        <ThemeIcon variant="light" size={56} radius="xl">
          <Icon size={28} />
        </ThemeIcon>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed" ta="center">
          {text}
        </Text>
        {action}
      </Stack>
    </Center>
  )
}
