// In which formats and on which paper documents are made.
import { Checkbox, Group, Radio } from '@mantine/core'
import { PAPERS, type Paper, REPORT_FORMATS, type ReportFormat } from '../../src-main/contract/index.ts'
import { FORMAT_WORDS, PAPER_WORDS } from './output-words.ts'

type FormatChoiceProps = {
  readonly formats: readonly ReportFormat[]
  readonly onChange: (formats: readonly ReportFormat[]) => void
}

/** At least one format. */
export function FormatChoice({ formats, onChange }: FormatChoiceProps) {
  return (
    <Checkbox.Group
      label="Format"
      error={formats.length === 0 ? 'Pilih sekurangnya satu.' : undefined}
      value={[...formats]}
      onChange={(values) => onChange(REPORT_FORMATS.filter((one) => values.includes(one)))}
    >
      <Group gap="md" my={4}>
        {REPORT_FORMATS.map((format) => (
          <Checkbox key={format} value={format} label={FORMAT_WORDS[format]} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

/** The size of the paper. */
export function PaperChoice({ paper, onChange }: { readonly paper: Paper; readonly onChange: (paper: Paper) => void }) {
  return (
    <Radio.Group label="Kertas" value={paper} onChange={(value) => onChange(PAPERS.find((one) => one === value) ?? 'A4')}>
      <Group gap="md" my={4}>
        {PAPERS.map((size) => (
          <Radio key={size} value={size} label={PAPER_WORDS[size]} />
        ))}
      </Group>
    </Radio.Group>
  )
}
