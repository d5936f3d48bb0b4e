// The fourth step: every row of the file with what becomes of it, looked at and repaired.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconFilterOff } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { errorSentence } from '../../text/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Equation } from '../../ui/equation.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import type { StepProps } from './import-page.tsx'
import { balanceTerms, countWords } from './import-words.ts'
import classes from './imports.module.css'
import { RepairFilters } from './repair-filters.tsx'
import { RepairGrid, type GridPlace } from './repair-grid.tsx'
import { gridColumns } from './grid-columns.ts'
import { RowDetail } from './row-detail.tsx'
import { StepButtons } from './step-buttons.tsx'
import { ALL_ROWS } from './use-import-flow.ts'
import { useImportRows, useRowTotal } from './use-import-rows.ts'
import { type Repairs, useRepairs } from './use-repairs.ts'

/** Ctrl+Z takes back the last repair, as long as no text is being typed. */
export function RepairStep({ flow, jobId, summary }: StepProps) {
  const repairs = useRepairs(flow, jobId)
  const { counts } = summary
  useUndoKeys(() => {
    if (counts.canUndo) void repairs.undo()
  })
  return (
    <Stack gap="md">
      <FormSection
        title="Periksa dan perbaiki"
        description="Setiap baris berkas tercatat di salah satu bagian di bawah ini. Berkas asli tidak diubah."
      >
        <Equation {...balanceTerms(counts)} />
        <Group justify="space-between" align="flex-end">
          <RepairFilters counts={counts} filter={flow.filter} onFilter={flow.setFilter} />
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            disabled={!counts.canUndo || repairs.isBusy}
            onClick={() => void repairs.undo()}
          >
            Urungkan perbaikan
          </Button>
        </Group>
        <AllAlike flow={flow} summary={summary} repairs={repairs} />
        <Rows key={JSON.stringify(flow.filter)} flow={flow} jobId={jobId} summary={summary} repairs={repairs} />
      </FormSection>
      <StepButtons flow={flow} back="map" next="write" />
    </Stack>
  )
}

/** Wherever the focus is, these keys must not reach the register: its steps are not what is looked at. Nothing is redone here. */
function useUndoKeys(undo: () => void) {
  const take = useEffectEvent((event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y') || isTyping) return
    event.preventDefault()
    event.stopPropagation()
    if (key === 'z' && !event.shiftKey) undo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => take(event)
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}

type RowsProps = StepProps & { readonly repairs: Repairs }

/** What can be done to many rows at once, and what was refused. */
function AllAlike({ flow, summary, repairs }: Omit<RowsProps, 'jobId'>) {
  const { code } = flow.filter
  const problem = summary.counts.problems.find((one) => one.code === code)
  return (
    <>
      {repairs.problem !== undefined && <Alert color="red">{errorSentence(repairs.problem)}</Alert>}
      {repairs.alike !== undefined && (
        <Alert color="blue" variant="light" role="status">
          <Group justify="space-between">
            <Text size="sm">{`Teks lama sel itu juga ada pada ${countWords(repairs.alike.others)} baris lain.`}</Text>
            <Button size="xs" onClick={() => void repairs.writeAlike()}>
              {`Ubah ${countWords(repairs.alike.others)} baris lain yang sama`}
            </Button>
          </Group>
        </Alert>
      )}
      {problem !== undefined && (
        <Group justify="space-between">
          <Text size="sm">{`${countWords(problem.rows)} baris dengan masalah: ${problem.example}`}</Text>
          <Button
            size="xs"
            variant="default"
            disabled={repairs.isBusy}
            onClick={() => {
              void repairs.run({ type: 'leaveOut', rows: [], code, leftOut: true })
              flow.setFilter(ALL_ROWS)
            }}
          >
            {`Keluarkan ${countWords(problem.rows)} baris ini`}
          </Button>
        </Group>
      )}
    </>
  )
}

function Rows({ flow, jobId, summary, repairs }: RowsProps) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 })
  const { data, error } = useRowTotal(jobId, flow.filter)
  const total = data?.total
  const at = Math.min(place.row, Math.max(0, (total ?? 1) - 1))
  const row = useImportRows(jobId, flow.filter, at, at).get(at)
  const columns = gridColumns(summary)
  if (error !== null) return <Alert color="red">{errorSentence(error)}</Alert>
  if (total === 0)
    return (
      <EmptyState
        icon={IconFilterOff}
        title="Tidak ada baris"
        text="Tidak ada baris dengan keadaan atau masalah ini."
        action={<Button onClick={() => flow.setFilter(ALL_ROWS)}>Tampilkan semua baris</Button>}
      />
    )
  return (
    <div className={classes['work']}>
      <RepairGrid
        jobId={jobId}
        filter={flow.filter}
        total={total ?? 0}
        columns={columns}
        hasManySheets={summary.sheets.length > 1}
        place={{ ...place, row: at }}
        onPlace={setPlace}
        repairs={repairs}
      />
      <RowDetail row={row} column={columns[place.column]} repairs={repairs} />
    </div>
  )
}
