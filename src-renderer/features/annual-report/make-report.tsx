// Making the documents: which formats, which paper, where to, then opening them.
import { Alert, Button, Checkbox, Group, Radio, Text } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type OutputOf,
  PAPERS,
  type Paper,
  REPORT_FORMATS,
  type ReportFormat,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { MadeFiles } from './made-files.tsx'

const FORMAT_WORDS: Readonly<Record<ReportFormat, string>> = { pdf: 'PDF', xlsx: 'Excel', docx: 'Word' }
const PAPER_WORDS: Readonly<Record<Paper, string>> = { A4: 'A4', F4: 'F4 (21,5 × 33 cm)' }

type Order = { readonly formats: readonly ReportFormat[]; readonly paper: Paper }
type Run = {
  readonly jobId: string
  readonly folder: string
  readonly over: boolean
  readonly files: OutputOf<'annualReport.madeFiles'>
}

export type MakeReportProps = {
  readonly agencyId: number
  readonly year: number
  /** How many findings must be mended before signing. */
  readonly errors: number
}

/** All formats carry the same numbers. */
export function MakeReport({ agencyId, year, errors }: MakeReportProps) {
  const [order, setOrder] = useState<Order>({ formats: REPORT_FORMATS, paper: 'A4' })
  const [run, setRun] = useState<Run>()
  const [problem, setProblem] = useState<WireError>()
  const failed = (error: WireError) => setProblem(error)
  const make = async () => {
    setProblem(undefined)
    try {
      const folder = await invoke('files.chooseFolder', {})
      if (folder === null) return
      const input = { agencyId, year, formats: [...order.formats], paper: order.paper, folderToken: folder.token }
      const { jobId } = await invoke('annualReport.make', input)
      setRun({ jobId, folder: folder.name, over: false, files: [] })
    } catch (error) {
      failed(error as WireError)
    }
  }
  const done = async (now: Run) => {
    try {
      setRun({ ...now, over: true, files: await invoke('annualReport.madeFiles', { jobId: now.jobId }) })
    } catch (error) {
      failed(error as WireError)
    }
  }
  return (
    <FormSection
      title="Buat laporan"
      description="Angka yang sama tercetak pada ketiga bentuk. Berkas lama bernama sama diganti."
    >
      {errors > 0 && (
        <Text size="sm">
          Masih ada <strong>{errors} hal yang harus dilengkapi</strong>. Laporan dapat dibuat untuk diperiksa, tetapi belum untuk
          ditandatangani.
        </Text>
      )}
      <Group justify="space-between" align="flex-end">
        <OrderFields order={order} onChange={setOrder} />
        <Button
          leftSection={<IconFileCheck size={18} />}
          disabled={order.formats.length === 0 || run?.over === false}
          onClick={() => void make()}
        >
          Buat laporan …
        </Button>
      </Group>
      {problem !== undefined && (
        <Alert color="red" title="Laporan tidak dibuat">
          {errorSentence(problem)}
        </Alert>
      )}
      {run !== undefined && (
        <JobProgress
          key={run.jobId}
          jobId={run.jobId}
          title={`Laporan tahun ${year}`}
          onDone={() => void done(run)}
          onEnd={() => setRun({ ...run, over: true })}
        />
      )}
      {run !== undefined && <MadeFiles files={run.files} folder={run.folder} />}
    </FormSection>
  )
}

function OrderFields({ order, onChange }: { readonly order: Order; readonly onChange: (order: Order) => void }) {
  return (
    <Group gap="xl">
      <Checkbox.Group
        label="Bentuk"
        error={order.formats.length === 0 ? 'Pilih sekurangnya satu.' : undefined}
        value={[...order.formats]}
        onChange={(values) => onChange({ ...order, formats: REPORT_FORMATS.filter((one) => values.includes(one)) })}
      >
        <Group gap="md" my={4}>
          {REPORT_FORMATS.map((format) => (
            <Checkbox key={format} value={format} label={FORMAT_WORDS[format]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group
        label="Kertas"
        value={order.paper}
        onChange={(value) => onChange({ ...order, paper: PAPERS.find((one) => one === value) ?? 'A4' })}
      >
        <Group gap="md" my={4}>
          {PAPERS.map((size) => (
            <Radio key={size} value={size} label={PAPER_WORDS[size]} />
          ))}
        </Group>
      </Radio.Group>
    </Group>
  )
}
