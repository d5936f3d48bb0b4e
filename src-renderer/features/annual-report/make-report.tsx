// Making the documents to look at: which forms and formats, where to, then opening them.
import { Button, Checkbox, Group, Text } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { REPORT_FORMATS, REPORT_FORMS, type ReportForm, type ReportFormat } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { FileJobStatus } from '../../ui/file-job-status.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { FormatChoice } from '../../ui/output-choice.tsx'
import { useFileJob } from '../../ui/use-file-job.ts'
import { FORM_WORDS } from './layout.model.ts'

type Order = { readonly forms: readonly ReportForm[]; readonly formats: readonly ReportFormat[] }

export type MakeReportProps = {
  readonly agencyId: number
  readonly year: number
  /** How many findings must be mended before signing. */
  readonly errors: number
}

/** All forms and formats carry the same numbers. */
export function MakeReport({ agencyId, year, errors }: MakeReportProps) {
  const [order, setOrder] = useState<Order>({ forms: REPORT_FORMS, formats: REPORT_FORMATS })
  const job = useFileJob({
    start: async (folderToken, nameSuffix) => {
      const { paper } = await invoke('annualReport.layout', { agencyId })
      const wanted = { agencyId, year, forms: [...order.forms], formats: [...order.formats], paper }
      return invoke('annualReport.make', { ...wanted, folderToken, nameSuffix })
    },
    filesOf: (jobId) => invoke('annualReport.madeFiles', { jobId }),
  })
  const nothing = order.forms.length === 0 || order.formats.length === 0
  return (
    <FormSection
      operation="annualReport.make"
      title="Buat berkas"
      description="Untuk diperiksa atau dicetak; dapat diulang kapan saja. Berkas lama bernama sama di folder itu diganti."
    >
      {errors > 0 && (
        <Text size="sm">
          Masih ada <strong>{errors} hal yang harus dilengkapi</strong>. Setiap halaman bertanda KONSEP sampai semuanya selesai.
        </Text>
      )}
      <Group justify="space-between" align="flex-end">
        <OrderFields order={order} onChange={setOrder} />
        <Button
          leftSection={<IconFileCheck size={18} />}
          disabled={nothing || job.run?.state === 'running'}
          onClick={() => void job.make()}
        >
          Buat laporan …
        </Button>
      </Group>
      <FileJobStatus job={job} title={`Laporan tahun ${year}`} refused="Laporan tidak dibuat" />
    </FormSection>
  )
}

function OrderFields({ order, onChange }: { readonly order: Order; readonly onChange: (order: Order) => void }) {
  return (
    <Group gap="xl">
      <Checkbox.Group
        label="Bentuk"
        error={order.forms.length === 0 ? 'Pilih sekurangnya satu.' : undefined}
        value={[...order.forms]}
        onChange={(values) => onChange({ ...order, forms: REPORT_FORMS.filter((one) => values.includes(one)) })}
      >
        <Group gap="md" my={4}>
          {REPORT_FORMS.map((form) => (
            <Checkbox key={form} value={form} label={FORM_WORDS[form]} />
          ))}
        </Group>
      </Checkbox.Group>
      <FormatChoice formats={order.formats} onChange={(formats) => onChange({ ...order, formats })} />
    </Group>
  )
}
