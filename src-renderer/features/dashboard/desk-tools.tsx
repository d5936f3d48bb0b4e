// What leaves the dashboard: the daily sheet on paper, and the deadlines for a calendar program.
import { Radio, Group, Text } from '@mantine/core'
import { IconCalendarDown, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { PAPERS, profileInFileName, PROFILES_OF } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { BookExport } from '../../ui/book-export.tsx'

const PAPER_WORDS = { A4: 'A4', F4: 'F4 (folio)' } as const

/** Two buttons with their dialogs. */
export function DeskTools({ agencyId, today }: { readonly agencyId: number; readonly today: string }) {
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>('F4')
  return (
    <Group gap="xs">
      <BookExport
        label="Cetak lembar kerja"
        icon={<IconPrinter size={15} />}
        size="xs"
        title="Lembar kerja harian"
        suggestedName={`Lembar-Kerja-${today}-${profileInFileName(PROFILES_OF.dailySheet[0])}.pdf`}
        start={(saveToken) => invoke('dashboard.printSheet', { agencyId, paper, saveToken })}
      >
        <Text size="sm">
          Semua perkara pada Beranda sebagai berkas PDF dengan kotak centang. Nama pemohon hanya inisial, tanpa NIK, alamat, dan
          nomor kontak.
        </Text>
        <Radio.Group label="Kertas" value={paper} onChange={(value) => setPaper(value === 'A4' ? 'A4' : 'F4')}>
          <Group gap="md" mt="xs">
            {PAPERS.map((one) => (
              <Radio key={one} value={one} label={PAPER_WORDS[one]} />
            ))}
          </Group>
        </Radio.Group>
      </BookExport>
      <BookExport
        label="Ekspor kalender (.ics)"
        icon={<IconCalendarDown size={15} />}
        size="xs"
        title="Ekspor kalender tenggat"
        suggestedName={`Tenggat-PPID-${today}-${profileInFileName(PROFILES_OF.deadlineCalendar[0])}.ics`}
        start={(saveToken) => invoke('dashboard.exportCalendar', { agencyId, saveToken })}
      >
        <Text size="sm">
          Semua tenggat yang masih terbuka untuk Outlook, Google Kalender, atau telepon, dengan pengingat pada hari kerja
          sebelumnya. Berisi nomor, langkah, dan pasal, tanpa data pribadi. Impor ulang setelah tenggat bergeser: acara yang sama
          diperbarui.
        </Text>
      </BookExport>
    </Group>
  )
}
