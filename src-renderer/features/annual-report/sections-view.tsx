// The parts that staff write, kept per year; last year's text is offered as a draft.
import { Accordion, Badge, Button, Group, Skeleton, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type OutputOf, REPORT_SECTION_GUIDANCE, REPORT_SECTION_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'

type Section = OutputOf<'annualReport.sections'>[number]
type Props = { readonly agencyId: number; readonly year: number }

/** One editor a section, saved on its own. */
export function SectionsView({ agencyId, year }: Props) {
  const sections = useAppQuery('annualReport.sections', { agencyId, year }).data
  if (sections === undefined) return <Skeleton height={200} />
  return (
    <FormSection
      title="Bagian yang ditulis petugas"
      description="Enam bagian wajib laporan: Pasal 57 Perki KI 1/2021. Angka dan tabel terisi sendiri."
    >
      <Accordion variant="contained" keepMounted={false}>
        {sections.map((section) => (
          <Accordion.Item key={section.section} value={section.section}>
            <Accordion.Control>
              <Group gap="sm">
                {REPORT_SECTION_LABELS[section.section]}
                <Badge size="sm" variant="light" tt="none" radius="sm" color={section.body === '' ? 'orange' : 'teal'}>
                  {section.body === '' ? 'belum ditulis' : 'sudah ditulis'}
                </Badge>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <SectionEditor key={section.version} agencyId={agencyId} year={year} section={section} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </FormSection>
  )
}

function SectionEditor({ agencyId, year, section }: Props & { readonly section: Section }) {
  const [body, setBody] = useState(section.body)
  const write = useAppCommand('annualReport.writeSection')
  const save = () =>
    write.mutate(
      { agencyId, year, section: section.section, body, version: section.version },
      { onSuccess: () => notifyDone(`${REPORT_SECTION_LABELS[section.section]} tersimpan.`), onError: notifyError },
    )
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        {REPORT_SECTION_GUIDANCE[section.section]}
      </Text>
      <Textarea
        aria-label={REPORT_SECTION_LABELS[section.section]}
        autosize
        minRows={4}
        maxRows={16}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!event.ctrlKey || event.key.toLowerCase() !== 's') return
          event.preventDefault()
          save()
        }}
      />
      <Group justify="flex-end">
        {section.suggestion !== null && section.suggestion !== '' && body === '' && (
          <Button variant="default" size="xs" onClick={() => setBody(section.suggestion ?? '')}>
            Pakai naskah tahun lalu
          </Button>
        )}
        <Button size="xs" disabled={body === section.body} loading={write.isPending} onClick={save}>
          Simpan bagian
        </Button>
      </Group>
    </Stack>
  )
}
