// What may be done next with an objection, each step with its article.
import { Button, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconGavel, IconMessageReply, IconPencil } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'

/** Answer first; then the way to the Information Commission; the data may always be corrected. */
export function ObjectionSteps({ objection }: { readonly objection: ObjectionDetail }) {
  const open = objection.outcome === null
  const steps = [
    {
      to: `/keberatan/${objection.id}/tanggapan`,
      label: open ? 'Tanggapi' : 'Koreksi tanggapan',
      note: 'Atasan PPID menanggapi paling lambat 30 hari kerja (Pasal 36 ayat (2) UU KIP).',
      icon: IconMessageReply,
      shown: true,
      main: open,
    },
    {
      to: `/sengketa/baru?keberatan=${objection.id}`,
      label: 'Catat sengketa',
      note: 'Pemohon dapat ke Komisi Informasi dalam 14 hari kerja (Pasal 37 ayat (2) UU KIP).',
      icon: IconGavel,
      shown: objection.disputes.length === 0,
      main: false,
    },
    {
      to: `/keberatan/${objection.id}/ubah`,
      label: 'Ubah data',
      note: 'Memperbaiki isi formulir; perubahan dicatat di dalam riwayat.',
      icon: IconPencil,
      shown: true,
      main: false,
    },
  ]
  return (
    <Paper withBorder p="sm">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        {steps
          .filter(({ shown }) => shown)
          .map(({ to, label, note, icon: Icon, main }) => (
            <Stack key={to} gap={4}>
              <Button component={Link} href={to} variant={main ? 'filled' : 'light'} leftSection={<Icon size={18} />}>
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
