// The third step: which column is read as what, what is filled in for missing columns, and how its dates are read.
import { Alert, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { FormSection } from '../../ui/form-section.tsx'
import { ColumnTable } from './column-table.tsx'
import { ConstantFields } from './constant-fields.tsx'
import { FileMessages } from './file-messages.tsx'
import type { StepProps } from './import-page.tsx'
import { MappingNames } from './mapping-names.tsx'
import { type ImportPlan, joinedFields, withColumn, withConstant, withDateOrder } from './plan.model.ts'
import { StepButtons } from './step-buttons.tsx'

const ORDERS = [
  { value: 'dayFirst', label: 'Hari/bulan (03/12 = 3 Desember)' },
  { value: 'monthFirst', label: 'Bulan/hari (03/12 = 12 Maret)' },
] as const

/** Changes collect and are read once, when one goes on. */
export function MappingStep({ flow, jobId, summary }: StepProps) {
  const plan = flow.draft ?? summary.plan
  const sheets = [...new Set(summary.columns.map(({ sheet }) => sheet))]
  const change = (next: ImportPlan) => flow.setDraft(next)
  return (
    <Stack gap="md">
      <MappingNames flow={flow} jobId={jobId} summary={summary} />
      <FileMessages messages={summary.messages} blocked={summary.blocked} />
      {sheets.length === 0 && (
        <Alert color="yellow" title="Belum ada kolom">
          Tidak ada tabel yang ditemukan. Kembali ke langkah sebelumnya dan tunjuk baris judulnya.
        </Alert>
      )}
      {sheets.map((sheet) => (
        <FormSection
          key={sheet}
          title={sheets.length > 1 ? `Kolom lembar ${sheet}` : 'Kolom berkas'}
          description="Setiap kolom dibaca sebagai satu isian register. Ubah pilihan yang tidak tepat; kolom tanpa isian tidak dipakai."
        >
          <ColumnTable
            columns={summary.columns.filter((column) => column.sheet === sheet)}
            fields={summary.fields}
            plan={plan}
            onField={(column, field) => change(withColumn(plan, column.sheet, column.column, field))}
          />
        </FormSection>
      ))}
      <Joined plan={plan} summary={summary} />
      {sheets.length > 0 && (
        <ConstantFields summary={summary} plan={plan} onConstant={(field, text) => change(withConstant(plan, field, text))} />
      )}
      {summary.dates.length > 0 && (
        <FormSection
          title="Urutan tanggal"
          description="Tanggal seperti 03/12/2022 dapat dibaca dua cara. Urutannya ditentukan dari seluruh isi kolom, bukan dari satu tanggal."
        >
          {summary.dates.map(({ field, label, order, chosen }) => (
            <Group key={field} justify="space-between">
              <Text size="sm" id={`order-${field}`}>
                {label}{' '}
                <Text span size="sm" c="dimmed">
                  ({chosen || plan.dateOrders[field] !== undefined ? 'dipilih sendiri' : 'ditentukan dari isi kolom'})
                </Text>
              </Text>
              <SegmentedControl
                aria-labelledby={`order-${field}`}
                size="xs"
                data={[...ORDERS]}
                value={plan.dateOrders[field] ?? order}
                onChange={(value) => change(withDateOrder(plan, field, value === 'monthFirst' ? 'monthFirst' : 'dayFirst'))}
              />
            </Group>
          ))}
        </FormSection>
      )}
      <StepButtons flow={flow} back="recognise" next="repair" />
    </Stack>
  )
}

/** Two columns of one field are joined; nobody should be surprised by it. */
function Joined({ plan, summary }: Pick<StepProps, 'summary'> & { readonly plan: ImportPlan }) {
  const joined = joinedFields(plan, summary.columns)
  const labels = new Map(summary.fields.map(({ field, label }) => [field, label]))
  if (joined.length === 0) return null
  return (
    <Alert color="blue" variant="light" title="Kolom yang digabung">
      {joined.map(({ sheet, field, letters }) => (
        <Text key={`${sheet}-${field}`} size="sm">
          {`Kolom ${letters.join(' dan ')} digabung menjadi ${labels.get(field) ?? field}, dipisahkan titik koma.`}
        </Text>
      ))}
    </Alert>
  )
}
