// A group of fields under one heading.
import { Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { OperationName } from '../../src-main/contract/index.ts'
import { Work } from './work.tsx'

export type FormSectionProps = {
  readonly title: string
  readonly description?: ReactNode
  /** What the fields are for: they are at rest for whoever may not run it. */
  readonly operation?: OperationName
  readonly children: ReactNode
}

/** Fields that belong together. */
export function FormSection({ title, description, operation, children }: FormSectionProps) {
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <div>
          <Title order={3} size="h5">
            {title}
          </Title>
          {description !== undefined && (
            <Text size="sm" c="dimmed" component="div">
              {description}
            </Text>
          )}
        </div>
        {operation === undefined ? children : <Work operation={operation}>{children}</Work>}
      </Stack>
    </Paper>
  )
}
