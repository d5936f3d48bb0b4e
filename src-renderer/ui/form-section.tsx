// A group of fields under one heading.
import { Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

export type FormSectionProps = { readonly title: string; readonly description?: ReactNode; readonly children: ReactNode }

/** Fields that belong together. */
export function FormSection({ title, description, children }: FormSectionProps) {
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
        {children}
      </Stack>
    </Paper>
  )
}
