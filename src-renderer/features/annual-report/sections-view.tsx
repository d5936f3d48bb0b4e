// The texts of the report, kept per year: the list of them on the left, the open one on the right.
import { Alert, Box, Group, ScrollArea, Skeleton, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { isNarrative, type OutputOf, type ReportPartName } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { useSpaceBelow } from '../../ui/use-space-below.ts'
import { Work } from '../../ui/work.tsx'
import { ListEditor } from './list-editor.tsx'
import { NarrativeEditor } from './narrative-editor.tsx'
import { PartNav } from './part-nav.tsx'
import { listOf, partState } from './part-state.model.ts'
import { SectionEditor } from './section-editor.tsx'
import { TakeOver } from './take-over.tsx'
import type { Section } from './use-section-text.ts'

type Lists = OutputOf<'reportLists.get'>
export type SectionsViewProps = {
  readonly agencyId: number
  readonly year: number
  readonly open: ReportPartName
  readonly onOpen: (section: ReportPartName) => void
}

/** Parts that staff write, each with its table, and sentences that write themselves. */
export function SectionsView(props: SectionsViewProps) {
  const place = { agencyId: props.agencyId, year: props.year }
  const sections = useAppQuery('annualReport.sections', place)
  const lists = useAppQuery('reportLists.get', place)
  const error = sections.error ?? lists.error
  if (error !== null)
    return (
      <Alert color="red" title="Naskah tidak dapat dibaca">
        {errorSentence(error)}
      </Alert>
    )
  if (sections.data === undefined || lists.data === undefined) return <Skeleton height={320} />
  return <Parts {...props} sections={sections.data} lists={lists.data} />
}

type PartsProps = SectionsViewProps & { readonly sections: readonly Section[]; readonly lists: Lists }

/** Editors that were opened stay alive, so that nothing typed is lost by looking at another part. */
function Parts({ agencyId, year, open, onOpen, sections, lists }: PartsProps) {
  const [opened, setOpened] = useState<readonly ReportPartName[]>([])
  const nav = useRef<HTMLDivElement>(null)
  const height = useSpaceBelow(nav, 300)
  if (!opened.includes(open)) setOpened([...opened, open])
  const entry = (section: Section) => {
    const list = listOf(section.section)
    return { name: section.section, state: partState(section, list === undefined ? undefined : lists[list].rows.length) }
  }
  const ofKind = (kind: Section['kind']) => sections.filter((section) => section.kind === kind).map(entry)
  return (
    <FormSection title="Naskah laporan" description="Angka, tabel, dan kalimat otomatis terisi sendiri dari register.">
      <TakeOver agencyId={agencyId} year={year} sections={sections} lists={lists} />
      <Group align="flex-start" gap="md" wrap="nowrap">
        <Box ref={nav} w={250} component="nav" aria-label="Bagian naskah" pos="sticky" top={0} style={{ flexShrink: 0 }}>
          <ScrollArea h={`max(360px, ${height})`} type="auto" offsetScrollbars="y">
            <PartNav
              groups={[
                { title: 'Ditulis petugas', parts: ofKind('staff') },
                { title: 'Kalimat otomatis', parts: ofKind('narrative') },
              ]}
              open={open}
              onOpen={onOpen}
            />
          </ScrollArea>
        </Box>
        <Box flex={1} miw={0}>
          {sections
            .filter(({ section }) => opened.includes(section))
            .map((section) => (
              <Box key={section.section} hidden={section.section !== open}>
                <Work operation="annualReport.writeSection">
                  <Part agencyId={agencyId} year={year} section={section} lists={lists} />
                </Work>
              </Box>
            ))}
        </Box>
      </Group>
    </FormSection>
  )
}

type PartProps = Pick<PartsProps, 'agencyId' | 'year' | 'lists'> & { readonly section: Section }

/** A text, and below it the table that belongs to it. */
function Part({ agencyId, year, section, lists }: PartProps) {
  const name = section.section
  if (isNarrative(name)) return <NarrativeEditor agencyId={agencyId} year={year} name={name} section={section} />
  const list = listOf(name)
  return (
    <Stack gap="md">
      <SectionEditor agencyId={agencyId} year={year} name={name} section={section} lines={list === undefined ? 5 : 3} />
      {list !== undefined && <ListEditor agencyId={agencyId} year={year} list={list} kept={lists[list]} />}
    </Stack>
  )
}
