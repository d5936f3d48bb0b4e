// Title line of a page with its actions.
import { Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'

export type PageHeaderProps = { readonly title: string; readonly subtitle?: ReactNode; readonly actions?: ReactNode }

/** Also names the window, so that a screen reader and the task bar say where one is. */
export function PageHeader({ title, subtitle, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} – Register PPID`
  }, [title])
  // A page starts at its top, also when it replaces one that was scrolled down.
  useEffect(() => window.scrollTo(0, 0), [])
  return (
    <Group justify="space-between" align="flex-start" mb="md" wrap="nowrap">
      <Stack gap={2}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {subtitle !== undefined && (
          <Text size="sm" c="dimmed" component="div">
            {subtitle}
          </Text>
        )}
      </Stack>
      {actions !== undefined && (
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      )}
    </Group>
  )
}
