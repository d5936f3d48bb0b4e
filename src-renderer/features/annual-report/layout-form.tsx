// How the report looks and to whom it goes; saved by itself.
import { Checkbox, Group, Radio, SimpleGrid, Skeleton, Stack, Switch, TagsInput, Text } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { PAPERS, REPORT_ANNEXES, REPORT_NAMES, type OutputOf, type ReportLayout } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { PAPER_WORDS } from '../../ui/output-words.ts'
import { ANNEX_WORDS, layoutForStore, layoutOf, layoutWords, REPORT_NAME_WORDS, sameLayout, SCOPE_WORDS } from './layout.model.ts'
import { isSaveKey, SaveLine } from './save-line.tsx'
import { useAutosave } from './use-autosave.ts'
import { WriteConflict } from './write-conflict.tsx'

/** The section "Bentuk laporan". */
export function LayoutForm({ agencyId }: { readonly agencyId: number }) {
  const { data, error } = useAppQuery('annualReport.layout', { agencyId })
  if (error !== null) return <Text size="sm">{errorSentence(error)}</Text>
  return data === undefined ? <Skeleton height={240} /> : <Fields agencyId={agencyId} kept={data} />
}

function Fields({ agencyId, kept }: { readonly agencyId: number; readonly kept: OutputOf<'annualReport.layout'> }) {
  const saved = useLayout(agencyId, kept)
  const { value, change } = saved
  const set = (part: Partial<ReportLayout>) => change({ ...value, ...part })
  const saveOnKey = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return
    event.preventDefault()
    saved.saveNow()
  }
  return (
    <FormSection
      operation="annualReport.saveLayout"
      title="Bentuk laporan"
      description="Berlaku untuk laporan setiap tahun; tersimpan sendiri."
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" onKeyDown={saveOnKey}>
        <Stack gap="sm">
          <Choice
            label="Nama laporan"
            value={value.reportName}
            values={REPORT_NAMES}
            words={REPORT_NAME_WORDS}
            onChange={(reportName) => set({ reportName })}
          />
          <Choice
            label="Lingkup"
            value={value.scope}
            values={['agency', 'city'] as const}
            words={SCOPE_WORDS}
            onChange={(scope) => set({ scope })}
          />
          <Choice label="Kertas" value={value.paper} values={PAPERS} words={PAPER_WORDS} onChange={(paper) => set({ paper })} />
        </Stack>
        <Stack gap="sm">
          <Checkbox.Group
            label="Lampiran laporan lengkap"
            value={value.annexes}
            onChange={(chosen) => set({ annexes: REPORT_ANNEXES.filter((annex) => chosen.includes(annex)) })}
          >
            <Stack gap={6} mt={4}>
              {REPORT_ANNEXES.map((annex) => (
                <Checkbox key={annex} value={annex} label={ANNEX_WORDS[annex]} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Switch
            label="Grafik di samping tabel"
            checked={value.charts}
            onChange={(event) => set({ charts: event.currentTarget.checked })}
          />
          <Switch
            label="Tanda tangan kedua: Mengetahui, Atasan PPID"
            checked={value.acknowledged}
            onChange={(event) => set({ acknowledged: event.currentTarget.checked })}
          />
        </Stack>
      </SimpleGrid>
      <TagsInput
        label="Penerima salinan"
        description="Tercetak pada penutup dan ditawarkan pada catatan penyampaian. Tekan Enter setelah setiap nama; paling banyak sepuluh."
        maxTags={10}
        clearable={false}
        value={value.recipients}
        onChange={(recipients) => set({ recipients })}
        onKeyDown={saveOnKey}
      />
      <SaveLine saved={saved} quiet={false} />
      {saved.theirs !== undefined && (
        <WriteConflict what="bentuk" onSettle={saved.settle}>
          {layoutWords(saved.theirs.value).join('\n')}
        </WriteConflict>
      )}
    </FormSection>
  )
}

function useLayout(agencyId: number, kept: OutputOf<'annualReport.layout'>) {
  return useAutosave<ReportLayout>(
    { value: layoutOf(kept), version: kept.version },
    {
      same: sameLayout,
      save: (layout, version) => invoke('annualReport.saveLayout', { agencyId, layout: layoutForStore(layout), version }),
      async read() {
        const stands = await invoke('annualReport.layout', { agencyId })
        return { value: layoutOf(stands), version: stands.version }
      },
    },
  )
}

type ChoiceProps<V extends string> = {
  readonly label: ReactNode
  readonly value: V
  readonly values: readonly V[]
  readonly words: Readonly<Record<V, string>>
  readonly onChange: (value: V) => void
}

function Choice<V extends string>({ label, value, values, words, onChange }: ChoiceProps<V>) {
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(chosen) => {
        const known = values.find((one) => one === chosen)
        if (known !== undefined) onChange(known)
      }}
    >
      <Group gap="md" mt={4}>
        {values.map((one) => (
          <Radio key={one} value={one} label={words[one]} />
        ))}
      </Group>
    </Radio.Group>
  )
}
