// The steps that may be taken now with a record, each with what it means and its article.
import { Button, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import type { ComponentType } from 'react'
import { useIsReader } from '../api/use-may.ts'

export type StepChoice = {
  readonly key: string
  readonly label: string
  readonly note: string
  readonly icon: ComponentType<{ size?: number }>
  readonly main?: boolean
  readonly onTake: () => void
}

/** One button a step, in the given order; nothing for someone who only reads. */
export function StepBar({ steps }: { readonly steps: readonly StepChoice[] }) {
  if (useIsReader()) return null
  return (
    <Paper withBorder p="sm">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        {steps.map(({ key, label, note, icon: Icon, main, onTake }) => (
          <Stack key={key} gap={4}>
            <Button variant={main === true ? 'filled' : 'light'} leftSection={<Icon size={18} />} onClick={onTake}>
              {label}
            </Button>
            <Text size="xs" c="dimmed">
              {note}
            </Text>
          </Stack>
        ))}
      </SimpleGrid>
    </Paper>
  )
}
