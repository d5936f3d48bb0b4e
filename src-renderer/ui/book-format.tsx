// Whether a book comes out as a workbook or on paper, and on which paper.
import { Group, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'

type Chosen = { readonly format: 'xlsx' | 'pdf'; readonly paper: 'A4' | 'F4' }

/** The choice and the fields that make it. */
export function useBookFormat(first: Chosen['format']): Chosen & { readonly fields: ReactNode } {
  const [format, setFormat] = useState<Chosen['format']>(first)
  const [paper, setPaper] = useState<Chosen['paper']>('F4')
  const fields = (
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
  )
  return { format, paper, fields }
}
