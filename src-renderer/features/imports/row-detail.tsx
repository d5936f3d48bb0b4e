// What was read of a row, what it will become and why, with what can be done to it.
import { Alert, Badge, Button, Group, Paper, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import type { ImportRow } from '../../../src-main/contract/index.ts'
import { type GridColumn, isEntry, remarksOf } from './grid-columns.ts'
import { LEVEL_WORDS, STATE_COLORS, STATE_WORDS } from './import-words.ts'
import type { Repairs } from './use-repairs.ts'

const LEVEL_COLORS = { error: 'red', doubtful: 'yellow', info: 'blue' } as const
const DUPLICATE_WORDS = [
  { value: 'skip', label: 'Lewati' },
  { value: 'merge', label: 'Lengkapi' },
  { value: 'keep', label: 'Simpan keduanya' },
] as const
const DUPLICATE_SENTENCES = {
  skip: 'Baris ini tidak ditulis.',
  merge: 'Isian yang masih kosong pada entri yang ada dilengkapi dari baris ini; yang sudah terisi tidak diubah.',
  keep: 'Baris ini ditulis sebagai entri tersendiri.',
} as const

export type RowDetailProps = {
  readonly row: ImportRow | undefined
  readonly column: GridColumn | undefined
  readonly repairs: Repairs
}

/** The row at the cursor; remarks about the cell come first. */
export function RowDetail({ row, column, repairs }: RowDetailProps) {
  if (row === undefined) return <Skeleton height={240} />
  const own = remarksOf(row, column)
  const others = row.messages.filter((message) => !own.includes(message))
  const cell = row.cells.find(({ field }) => field === column?.field)
  const { sheet, row: number } = row
  const leaveOut = (leftOut: boolean) =>
    void repairs.run({ type: 'leaveOut', rows: [{ sheet, row: number }], code: null, leftOut })
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={`Rincian baris ${number}`}
      mah={480}
      style={{ overflow: 'auto' }}
      tabIndex={0}
    >
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600}>{`Baris ${number}`}</Text>
          <Badge variant="light" tt="none" color={STATE_COLORS[row.state]}>
            {STATE_WORDS[row.state]}
          </Badge>
        </Group>
        {row.joinedTo !== null && <Text size="sm">{`Lanjutan baris ${row.joinedTo}; isinya digabung ke sana.`}</Text>}
        {row.state === 'heading' && <Text size="sm">Dibaca sebagai judul, penomoran, atau pemisah; bukan entri tersendiri.</Text>}
        {cell !== undefined && (
          <div>
            <Text size="xs" c="dimmed">
              {column?.label}
            </Text>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {cell.text === '' ? '(kosong)' : cell.text}
              {cell.repaired && ' – sudah diperbaiki'}
            </Text>
          </div>
        )}
        <div aria-live="polite">
          {[...own, ...others].map(({ column: letter, code, level, text }) => (
            <Alert key={`${letter}-${code}-${text}`} color={LEVEL_COLORS[level]} variant="light" p="xs" mb={4}>
              <Text size="sm">
                <strong>{LEVEL_WORDS[level]}</strong>
                {letter === '' ? '' : ` (kolom ${letter})`}: {text}
              </Text>
            </Alert>
          ))}
        </div>
        <Duplicate row={row} repairs={repairs} />
        {isEntry(row) && (
          <Group gap="xs">
            <Button size="xs" variant="default" disabled={repairs.isBusy} onClick={() => leaveOut(row.state !== 'leftOut')}>
              {row.state === 'leftOut' ? 'Masukkan kembali' : 'Keluarkan baris'}
            </Button>
          </Group>
        )}
        {row.reading.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              Akan menjadi
            </Text>
            <dl style={{ margin: 0 }}>
              {row.reading.map(({ label, value }) => (
                <div key={label}>
                  <Text component="dt" size="xs" c="dimmed" mt={4}>
                    {label}
                  </Text>
                  <Text component="dd" m={0} size="sm" style={{ overflowWrap: 'anywhere' }}>
                    {value}
                  </Text>
                </div>
              ))}
            </dl>
          </div>
        )}
        {row.reading.length === 0 && !isEntry(row) && row.cells.length > 1 && (
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {row.cells.map(({ text }) => text).join(' · ')}
          </Text>
        )}
        {isEntry(row) && (
          <Text size="xs" c="dimmed">
            Tekan Enter atau F2, atau klik dua kali, untuk mengubah sel.
          </Text>
        )}
      </Stack>
    </Paper>
  )
}

/** What happens to a row that is there already, here or in all rows like it. */
function Duplicate({ row, repairs }: { readonly row: ImportRow; readonly repairs: Repairs }) {
  const { duplicate, sheet, row: number } = row
  if (duplicate === null) return null
  const { of, label, choice } = duplicate
  // Two rows of the file have no entry yet whose blanks could be filled.
  const choices = of === 'register' ? DUPLICATE_WORDS : DUPLICATE_WORDS.filter(({ value }) => value !== 'merge')
  return (
    <Alert
      color="blue"
      variant="light"
      p="xs"
      title={of === 'register' ? `Sudah ada di register: ${label}` : `Sama dengan ${label}`}
    >
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Perlakuan baris yang sama"
        disabled={repairs.isBusy}
        data={[...choices]}
        value={choice}
        onChange={(value) => {
          const next = DUPLICATE_WORDS.find((one) => one.value === value)?.value ?? 'skip'
          void repairs.run({ type: 'duplicate', row: { sheet, row: number }, of, choice: next })
        }}
      />
      <Text size="xs" mt={4}>
        {DUPLICATE_SENTENCES[choice]}
      </Text>
      <Button
        mt={4}
        size="compact-xs"
        variant="subtle"
        disabled={repairs.isBusy}
        onClick={() => void repairs.run({ type: 'duplicate', row: null, of, choice })}
      >
        Berlakukan untuk semua yang sama
      </Button>
    </Alert>
  )
}
