// The gap list as a file: PDF to print or Excel.
import { Text } from '@mantine/core'
import { invoke } from '../../api/client.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { useBookFormat } from '../../ui/book-format.tsx'

type Props = { readonly agencyId: number; readonly today: string }

/** A button and its dialog. */
export function GapExport({ agencyId, today }: Props) {
  const { format, paper, fields } = useBookFormat('pdf')
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
      {fields}
    </BookExport>
  )
}
