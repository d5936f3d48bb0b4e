// Back and on, at the foot of every step.
import { Button, Group, Text } from '@mantine/core'
import type { ImportFlow, ImportStep } from './use-import-flow.ts'

export type StepButtonsProps = {
  readonly flow: ImportFlow
  readonly back: ImportStep
  readonly next: ImportStep
  readonly isDisabled?: boolean
}

/** Changes of how the file is read are applied on the way. */
export function StepButtons({ flow, back, next, isDisabled = false }: StepButtonsProps) {
  return (
    <Group justify="space-between">
      <Button variant="default" disabled={isDisabled} onClick={() => flow.goTo(back)}>
        Kembali
      </Button>
      <Group gap="sm">
        {flow.draft !== undefined && (
          <Text size="sm" c="dimmed">
            Perubahan diterapkan saat Anda melanjutkan.
          </Text>
        )}
        <Button disabled={isDisabled} onClick={() => flow.goTo(next)}>
          {flow.draft === undefined ? 'Lanjut' : 'Terapkan dan lanjut'}
        </Button>
      </Group>
    </Group>
  )
}
