// Making recap and cover letter: which forms, which paper, where to, then opening them.
import { Button, Group, Text } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconFileCheck } from '@tabler/icons-react'
import {
  type DateOnly,
  type Paper,
  periodName,
  REPORT_FORMATS,
  type RecapLetter,
  type ReportFormat,
  type ReportPeriod,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { FileJobStatus } from '../../ui/file-job-status.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { FormatChoice, PaperChoice } from '../../ui/output-choice.tsx'
import { useFileJob } from '../../ui/use-file-job.ts'
import { problemsOfLetter, sentLetter } from './recap.model.ts'

type Output = { readonly formats: readonly ReportFormat[]; readonly paper: Paper }

type Props = {
  readonly agencyId: number
  readonly period: ReportPeriod
  readonly today: DateOnly
  readonly letter: RecapLetter
  readonly activities: string
  readonly obstacles: string
}

/** The choice of forms and paper stays for the next recap. */
export function MakeRecap({ agencyId, period, today, letter, activities, obstacles }: Props) {
  const [output, setOutput] = useLocalStorage<Output>({
    key: 'rekap-bentuk',
    defaultValue: { formats: REPORT_FORMATS, paper: 'A4' },
    getInitialValueInEffect: false,
  })
  const job = useFileJob({
    start: (folderToken, nameSuffix) =>
      invoke('recaps.make', {
        agencyId,
        ...period,
        activities,
        obstacles,
        letter: sentLetter(letter),
        formats: [...output.formats],
        paper: output.paper,
        folderToken,
        nameSuffix,
      }),
    filesOf: (jobId) => invoke('recaps.madeFiles', { jobId }),
  })
  const incomplete = Object.keys(problemsOfLetter(letter, period.to, today)).length > 0
  return (
    <FormSection
      operation="recaps.make"
      title="Buat berkas"
      description="Rekap dan surat pengantar ditulis bersama. Berkas lama bernama sama diganti."
    >
      <Group justify="space-between" align="flex-end">
        <Group gap="xl">
          <FormatChoice formats={output.formats} onChange={(formats) => setOutput({ ...output, formats })} />
          <PaperChoice paper={output.paper} onChange={(paper) => setOutput({ ...output, paper })} />
        </Group>
        <Button
          leftSection={<IconFileCheck size={18} />}
          disabled={incomplete || output.formats.length === 0 || job.run?.state === 'running'}
          onClick={() => void job.make()}
        >
          Buat rekap …
        </Button>
      </Group>
      {incomplete && (
        <Text size="sm" c="var(--mantine-color-error)">
          Lengkapi dahulu isian surat pengantar yang bertanda merah.
        </Text>
      )}
      <FileJobStatus job={job} title={`Rekap ${periodName(period)}`} refused="Rekap tidak dibuat" />
    </FormSection>
  )
}
