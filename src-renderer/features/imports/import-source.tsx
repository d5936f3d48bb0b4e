// Which file, what it holds, and the year to assume.
import { Button, Group, NumberInput, Select, Text } from '@mantine/core'
import { IconFileSpreadsheet, IconRefresh } from '@tabler/icons-react'
import { IMPORT_KINDS, type ImportKind } from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { KIND_WORDS, yearProblem } from './import-words.ts'

export type ImportSourceProps = {
  readonly kind: ImportKind
  readonly year: number | null
  /** Name of the chosen file; undefined before one is chosen. */
  readonly fileName: string | undefined
  readonly busy: boolean
  readonly onKind: (kind: ImportKind) => void
  readonly onYear: (year: number | null) => void
  readonly onChoose: () => void
  readonly onCheckAgain: () => void
}

/** Three fields on one line. */
export function ImportSource(props: ImportSourceProps) {
  const problem = yearProblem(props.year)
  const chosen = props.fileName !== undefined
  return (
    <FormSection
      title="Berkas"
      description="Excel (.xlsx) atau CSV, dalam susunan Lampiran I, VIII, dan XI Perki KI 1/2021 atau susunan lain yang lazim dipakai OPD."
    >
      <Group align="flex-start" gap="md">
        <Select
          label="Isi berkas"
          w={300}
          allowDeselect={false}
          data={IMPORT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
          value={props.kind}
          onChange={(value) => props.onKind(IMPORT_KINDS.find((one) => one === value) ?? props.kind)}
        />
        <NumberInput
          label="Tahun (boleh kosong)"
          w={190}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          clampBehavior="none"
          value={props.year ?? ''}
          onChange={(value) => props.onYear(typeof value === 'number' ? value : null)}
          error={problem}
        />
        <Group gap="xs" mt={25}>
          <Button
            variant={chosen ? 'default' : 'filled'}
            leftSection={<IconFileSpreadsheet size={18} />}
            disabled={props.busy || problem !== undefined}
            onClick={props.onChoose}
          >
            {chosen ? 'Pilih berkas lain …' : 'Pilih berkas …'}
          </Button>
          {chosen && (
            <Button
              variant="default"
              leftSection={<IconRefresh size={16} />}
              disabled={props.busy || problem !== undefined}
              onClick={props.onCheckAgain}
            >
              Periksa ulang
            </Button>
          )}
        </Group>
      </Group>
      <Text size="xs" c="dimmed">
        Tahun dipakai hanya bila tanggal pada berkas tidak memuat tahun.
      </Text>
    </FormSection>
  )
}
