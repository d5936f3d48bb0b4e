// Which register the file is, which of its sheets are used, and where their tables begin.
import { Alert, Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core'
import { IMPORT_KINDS, type ImportKind } from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { FileMessages } from './file-messages.tsx'
import type { StepProps } from './import-page.tsx'
import { KIND_WORDS, SHORT_KIND_WORDS, yearProblem } from './import-words.ts'
import { withKind } from './plan.model.ts'
import { SheetChoice } from './sheet-choice.tsx'
import { StepButtons } from './step-buttons.tsx'

/** Decisions are collected and read once, when one goes on; another register is read at once, since its columns differ. */
export function RecogniseStep({ flow, jobId, summary }: StepProps) {
  const plan = flow.draft ?? summary.plan
  const isExcludedList = summary.messages.some(({ code }) => code === 'excludedListRecognised')
  const problem = yearProblem(plan.year)
  return (
    <Stack gap="md">
      <FormSection title={`Isi ${summary.fileName}`}>
        <Group align="flex-start" gap="md">
          <Select
            label="Diimpor ke"
            description={recognisedWords(summary.recognised, plan.kind)}
            w={340}
            allowDeselect={false}
            data={IMPORT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
            value={plan.kind}
            onChange={(value) => {
              const kind = IMPORT_KINDS.find((one) => one === value)
              if (kind !== undefined && kind !== plan.kind) void flow.remap(withKind(plan, kind))
            }}
          />
          <NumberInput
            label="Tahun (boleh kosong)"
            description="Dipakai bila tanggal pada berkas tidak memuat tahun."
            w={300}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            clampBehavior="none"
            value={plan.year ?? ''}
            error={problem}
            onChange={(value) => flow.setDraft({ ...plan, year: typeof value === 'number' ? value : null })}
          />
        </Group>
        {isExcludedList && plan.kind === 'publicInformation' && (
          <Alert color="red" title="Daftar ini tidak boleh masuk ke DIP">
            <Stack gap="xs" align="flex-start">
              <Text size="sm">
                Isinya informasi yang dikecualikan (Pasal 17 UU 14/2008). Impor ke daftar yang tepat agar tidak terumumkan.
              </Text>
              <ImportAs kind="excludedInformation" flow={flow} summary={summary} />
            </Stack>
          </Alert>
        )}
        <FileMessages messages={summary.messages} blocked={summary.blocked} />
        {summary.recognised !== null && summary.recognised !== plan.kind && !isExcludedList && (
          <ImportAs kind={summary.recognised} flow={flow} summary={summary} />
        )}
        {summary.blocked && (
          <Text size="sm">
            Periksa jenis register dan baris judul di bawah ini, lalu petakan kolomnya pada langkah berikutnya.
          </Text>
        )}
      </FormSection>
      <FormSection title="Lembar dan baris judul">
        <SheetChoice jobId={jobId} summary={summary} plan={plan} onPlan={flow.setDraft} />
      </FormSection>
      <StepButtons flow={flow} back="source" next="map" isDisabled={problem !== undefined} />
    </Stack>
  )
}

/** The one right way on when the file is another register. */
function ImportAs({ kind, flow, summary }: Omit<StepProps, 'jobId'> & { readonly kind: ImportKind }) {
  return (
    <Button
      size="xs"
      style={{ alignSelf: 'flex-start' }}
      onClick={() => void flow.remap(withKind(flow.draft ?? summary.plan, kind))}
    >
      Impor sebagai {SHORT_KIND_WORDS[kind]}
    </Button>
  )
}

function recognisedWords(recognised: StepProps['summary']['recognised'], kind: StepProps['summary']['kind']): string {
  if (recognised === null) return 'Susunan kolomnya belum dikenali.'
  return recognised === kind ? 'Sesuai dengan susunan kolomnya.' : `Susunan kolomnya lebih mirip ${KIND_WORDS[recognised]}.`
}
