// In which forms and on which paper documents are made.
import { Checkbox, Group, Radio } from '@mantine/core'
import { PAPERS, type Paper, REPORT_FORMATS, type ReportFormat } from '../../src-main/contract/index.ts'
import { FORMAT_WORDS, PAPER_WORDS } from './output-words.ts'

export type Output = { readonly formats: readonly ReportFormat[]; readonly paper: Paper }

/** At least one form. */
export function OutputChoice({ output, onChange }: { readonly output: Output; readonly onChange: (output: Output) => void }) {
  return (
    <Group gap="xl">
      <Checkbox.Group
        label="Bentuk"
        error={output.formats.length === 0 ? 'Pilih sekurangnya satu.' : undefined}
        value={[...output.formats]}
        onChange={(values) => onChange({ ...output, formats: REPORT_FORMATS.filter((one) => values.includes(one)) })}
      >
        <Group gap="md" my={4}>
          {REPORT_FORMATS.map((format) => (
            <Checkbox key={format} value={format} label={FORMAT_WORDS[format]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group
        label="Kertas"
        value={output.paper}
        onChange={(value) => onChange({ ...output, paper: PAPERS.find((one) => one === value) ?? 'A4' })}
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
