// The starter template: a draft for every missing item, seen first, unwanted lines unticked, added in one step.
import { Button, Checkbox, Group, Modal, NumberInput, ScrollArea, Skeleton, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import {
  CATEGORY_LABELS,
  checklistItem,
  OFFICE_KIND_LABELS,
  type OfficeKind,
  type TemplateLine,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'

type Props = {
  readonly agencyId: number
  readonly opened: boolean
  readonly kind: OfficeKind
  readonly today: string
  readonly onClose: () => void
}

/** The dialog. */
export function StarterTemplateModal({ opened, kind, ...template }: Props) {
  return (
    <Modal opened={opened} onClose={template.onClose} title={`Templat awal: ${OFFICE_KIND_LABELS[kind]}`} size="xl">
      <Template {...template} />
    </Modal>
  )
}

const FIRST_YEAR = 2008
const LAST_YEAR = 2100

function Template({ agencyId, today, onClose }: Omit<Props, 'opened' | 'kind'>) {
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const lines = useAppQuery('checklist.starterTemplate', { agencyId, year }, { keepPrevious: true }).data
  const add = useAppCommand('checklist.addDrafts')
  if (lines === undefined) return <Skeleton height={240} />
  if (lines.length === 0)
    return <Text size="sm">Setiap butir yang berlaku sudah mempunyai informasi, jadi tidak ada draf yang perlu ditambahkan.</Text>
  const codes = lines.map((line) => line.code).filter((code) => !left.has(code))
  const submit = () => {
    const done = () => {
      notifyDone(`${codes.length} draf ditambahkan ke DIP. Dapat diurungkan di halaman Daftar.`)
      onClose()
    }
    add.mutate({ agencyId, year, codes }, { onSuccess: done, onError: notifyError })
  }
  return (
    <Stack gap="sm">
      <Text size="sm">
        Satu draf untuk setiap butir yang belum mempunyai informasi. Draf belum diumumkan: lengkapi unit, waktu, dan berkasnya,
        lalu usulkan. Retensi adalah usulan; sesuaikan dengan JRA.
      </Text>
      <Group justify="space-between" align="flex-end">
        <NumberInput
          label="Tahun informasi berkala"
          w={230}
          min={FIRST_YEAR}
          max={LAST_YEAR}
          clampBehavior="strict"
          allowDecimal={false}
          thousandSeparator=""
          value={year}
          onChange={(value) => typeof value === 'number' && value >= FIRST_YEAR && setYear(value)}
        />
        <Checkbox
          label={`Pilih semua (${lines.length})`}
          checked={codes.length === lines.length}
          indeterminate={codes.length > 0 && codes.length < lines.length}
          onChange={(event) => setLeft(event.currentTarget.checked ? new Set() : new Set(lines.map((line) => line.code)))}
        />
      </Group>
      <ScrollArea.Autosize mah="52vh" type="auto" offsetScrollbars viewportProps={{ tabIndex: 0, 'aria-label': 'Draf templat' }}>
        <Lines
          lines={lines}
          left={left}
          onToggle={(code, ticked) => {
            const next = new Set(left)
            if (ticked) next.delete(code)
            else next.add(code)
            setLeft(next)
          }}
        />
      </ScrollArea.Autosize>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Batal
        </Button>
        <Button loading={add.isPending} disabled={codes.length === 0} onClick={submit}>
          Tambahkan {codes.length} draf
        </Button>
      </Group>
    </Stack>
  )
}

type LinesProps = {
  readonly lines: readonly TemplateLine[]
  readonly left: ReadonlySet<string>
  readonly onToggle: (code: string, ticked: boolean) => void
}

function Lines({ lines, left, onToggle }: LinesProps) {
  return (
    <Table verticalSpacing={6} aria-label="Draf templat">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={40} aria-label="Pilih" />
          <Table.Th w={64}>Kode</Table.Th>
          <Table.Th>Judul</Table.Th>
          <Table.Th w={110}>Kategori</Table.Th>
          <Table.Th w={170}>Usulan retensi</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.code}>
            <Table.Td>
              <Checkbox
                aria-label={`Draf ${line.code}`}
                checked={!left.has(line.code)}
                onChange={(event) => onToggle(line.code, event.currentTarget.checked)}
              />
            </Table.Td>
            <Table.Td>{line.code}</Table.Td>
            <Table.Td>
              <Text size="sm">{line.title}</Text>
              <Text size="xs" c="dimmed" lineClamp={2}>
                {line.summary}
              </Text>
            </Table.Td>
            <Table.Td>
              <Text size="sm">{categoryOf(line.code)}</Text>
            </Table.Td>
            <Table.Td>
              <Text size="xs">{line.retention}</Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function categoryOf(code: string): string {
  const item = checklistItem(code)
  return item === undefined ? '' : CATEGORY_LABELS[item.category]
}
