// Completeness of each category with its denominator; it is the app's own count, never an official score.
import { Group, Paper, Progress, SimpleGrid, Stack, Text } from '@mantine/core'
import {
  CATEGORY_LABELS,
  type Completeness,
  type CompletenessSummary,
  INFORMATION_CATEGORIES,
} from '../../../src-main/contract/index.ts'
import { percent } from './checklist.model.ts'

/** Four figures: all, and each category. */
export function ChecklistSummary({ summary }: { readonly summary: CompletenessSummary }) {
  return (
    <Stack gap={6}>
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <Figure label="Keseluruhan" figure={summary.overall} />
        {INFORMATION_CATEGORIES.map((category) => (
          <Figure key={category} label={CATEGORY_LABELS[category]} figure={summary[category]} />
        ))}
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        Terpenuhi berarti ada informasi berstatus Diumumkan dengan berkas atau tautan, dan butir berkala dimutakhirkan dalam 6
        bulan; atau dinyatakan nihil. Hitungan aplikasi, bukan nilai resmi Komisi Informasi.
      </Text>
    </Stack>
  )
}

function Figure({ label, figure }: { readonly label: string; readonly figure: Completeness }) {
  const share = percent(figure)
  return (
    <Paper withBorder p="sm" component="section" aria-label={`Kelengkapan ${label}`}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Group justify="space-between" align="baseline" gap="xs">
        <Text fw={600} size="lg">
          {share === null ? '–' : `${share}%`}
        </Text>
        <Text size="sm">{share === null ? '0 butir berlaku' : `${figure.satisfied} dari ${figure.applicable} butir`}</Text>
      </Group>
      <Progress value={share ?? 0} mt={6} color={share === 100 ? 'teal' : 'petrol'} aria-label={`Kelengkapan ${label}`} />
    </Paper>
  )
}
