// The gap list as a file: PDF to print or Excel.
import { Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { invoke } from '../../api/client.ts'
import { BookExport } from '../../ui/book-export.tsx'

type Props = { readonly agencyId: number; readonly today: string }

/** A button and its dialog. */
export function GapExport({ agencyId, today }: Props) {
  const [format, setFormat] = useState<'pdf' | 'xlsx'>('pdf')
  const [paper, setPaper] = useState<'A4' | 'F4'>('F4')
  return (
    <BookExport
      label="Cetak atau ekspor"
      title="Cetak atau ekspor daftar kekurangan"
      suggestedName={`Kekurangan-Informasi-Wajib-${today}.${format}`}
      start={(saveToken) => invoke('checklist.exportGaps', { agencyId, format, paper, saveToken })}
    >
      <Text size="sm">
        Seluruh butir yang belum ada, belum diumumkan, kedaluwarsa, atau tanpa berkas, dengan dasar dan tindak lanjutnya.
      </Text>
      <Group gap="sm">
        <SegmentedControl
          aria-label="Jenis berkas"
          data={[
            { value: 'pdf', label: 'PDF untuk dicetak' },
            { value: 'xlsx', label: 'Excel' },
          ]}
          value={format}
          onChange={(value) => setFormat(value === 'pdf' ? 'pdf' : 'xlsx')}
        />
        {format === 'pdf' && (
          <SegmentedControl
            aria-label="Kertas"
            data={['F4', 'A4']}
            value={paper}
            onChange={(value) => setPaper(value === 'A4' ? 'A4' : 'F4')}
          />
        )}
      </Group>
    </BookExport>
  )
}
