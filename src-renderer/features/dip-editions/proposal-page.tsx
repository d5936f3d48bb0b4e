// Proposing an edition, or recording one that was decided before: what goes in, what changes, letter and decree.
import { Alert, Stack, Tabs, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CATEGORY_LABELS, type DateOnly, INFORMATION_CATEGORIES, type OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { WaitingRows } from '../../ui/record-list.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { CandidateTable } from './candidate-table.tsx'
import {
  atFormFields,
  counted,
  decisionFormProblems,
  decisionOf,
  type EditionForm,
  emptyEdition,
  proposalOf,
  proposalProblems,
} from './edition.model.ts'
import { EditionDifference } from './edition-difference.tsx'
import { DecisionFields, ProposalFields } from './edition-fields.tsx'

type Mode = 'propose' | 'record'
const WORDS = {
  propose: { title: 'Usulkan edisi', save: 'Usulkan kepada PPID' },
  record: { title: 'Catat keputusan yang sudah ada', save: 'Catat dan tetapkan' },
} as const

/** `#/dip/edisi/usul` and `#/dip/edisi/catat`. */
export function ProposalPage({ mode }: { readonly mode: Mode }) {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  const outlook = useAppQuery('dipEditions.outlook', { agencyId: agency.id }).data
  return (
    <>
      <PageHeader
        title={WORDS[mode].title}
        subtitle={
          mode === 'record'
            ? 'Untuk edisi yang ditetapkan sebelum kantor memakai aplikasi ini. Daftarnya dibekukan seperti isi register sekarang.'
            : undefined
        }
      />
      <SectionTabs section="dip" />
      {today === undefined || outlook === undefined ? (
        <WaitingRows />
      ) : outlook.openProposalId !== null ? (
        <Alert color="blue">Masih ada usulan yang menunggu keputusan. Tetapkan atau kembalikan usulan itu lebih dahulu.</Alert>
      ) : (
        <Proposal mode={mode} agencyId={agency.id} today={today} outlook={outlook} />
      )}
    </>
  )
}

type Props = {
  readonly mode: Mode
  readonly agencyId: number
  readonly today: DateOnly
  readonly outlook: OutputOf<'dipEditions.outlook'>
}

function useProposal({ mode, agencyId, today, outlook }: Props, leftOut: readonly number[]) {
  const [, navigate] = useLocation()
  const record = useRecordForm<EditionForm>({
    initialValues: emptyEdition(today, outlook.superiorName),
    wrapper: 'proposal',
    problems: (values) => [...proposalProblems(values, today), ...(mode === 'record' ? decisionFormProblems(values, today) : [])],
  })
  const propose = useAppCommand('dipEditions.propose')
  const recordDecided = useAppCommand('dipEditions.recordDecided')
  const after = (id: number, words: string) => {
    notifyDone(words)
    navigate(`/dip/edisi/${id}`, { replace: true })
  }
  const save = () => {
    if (!record.check()) return
    const proposal = proposalOf(record.form.values)
    const decision = decisionOf(record.form.values)
    const onError = (error: Parameters<typeof record.refuse>[0]) => record.refuse(atFormFields(error))
    if (mode === 'propose')
      propose.mutate(
        { agencyId, proposal, leftOut: [...leftOut] },
        { onSuccess: ({ id }) => after(id, 'Usulan tercatat.'), onError },
      )
    else if (decision !== undefined)
      recordDecided.mutate(
        { agencyId, proposal, decision, leftOut: [...leftOut] },
        { onSuccess: ({ id, entries }) => after(id, `Edisi tercatat dengan ${counted(entries)} informasi.`), onError },
      )
  }
  return { ...record, save, saving: propose.isPending || recordDecided.isPending }
}

function Proposal(props: Props) {
  const { mode, agencyId, outlook } = props
  const [, navigate] = useLocation()
  const [unticked, setUnticked] = useState<ReadonlySet<number>>(new Set())
  const leftOut = [...new Set([...unticked, ...outlook.excludedDrafts])]
  const { form, failures, save, saving } = useProposal(props, leftOut)
  const leave = (id: number, isLeft: boolean) =>
    setUnticked((before) => {
      const next = new Set(before)
      if (isLeft) next.add(id)
      else next.delete(id)
      return next
    })
  const total = outlook.drafts + outlook.standing - leftOut.length
  return (
    <RecordForm
      onSave={save}
      onCancel={() => navigate('/dip/edisi')}
      unsaved={form.isDirty() || unticked.size > 0}
      saving={saving}
      saveLabel={WORDS[mode].save}
      failures={failures}
      status={<Text size="sm">{counted(total)} informasi akan dimuat</Text>}
    >
      <Stack gap="md">
        <FormSection title="Yang dimuat" description={<Contents outlook={outlook} leftOut={leftOut.length} />}>
          <StandingExcluded outlook={outlook} />
          <Tabs defaultValue="candidates" keepMounted={false}>
            <Tabs.List mb="sm">
              <Tabs.Tab value="candidates">Pilih informasi</Tabs.Tab>
              <Tabs.Tab value="difference">Perbedaan dengan keputusan terakhir</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="candidates">
              <CandidateTable agencyId={agencyId} outlook={outlook} leftOut={unticked} onLeave={leave} />
            </Tabs.Panel>
            <Tabs.Panel value="difference">
              <EditionDifference agencyId={agencyId} editionId={null} />
            </Tabs.Panel>
          </Tabs>
        </FormSection>
        <FormSection title="Semester dan surat usulan">
          <ProposalFields form={form} />
        </FormSection>
        {mode === 'record' && (
          <FormSection title="Keputusan dan persetujuan">
            <DecisionFields form={form} />
          </FormSection>
        )}
      </Stack>
    </RecordForm>
  )
}

function Contents({ outlook, leftOut }: { readonly outlook: Props['outlook']; readonly leftOut: number }) {
  const parts = INFORMATION_CATEGORIES.map((category) => `${CATEGORY_LABELS[category]} ${counted(outlook.byCategory[category])}`)
  const left = leftOut === 0 ? '' : `; ${counted(leftOut)} draf tidak ikut`
  return (
    <>
      {counted(outlook.drafts)} draf dan {counted(outlook.standing)} yang sudah ditetapkan ({parts.join(', ')}){left}. Informasi
      yang sudah ditetapkan tetap dimuat sampai ditarik.
    </>
  )
}

/** Entries that stand and are excluded now stop the proposal; a draft is left out by itself. */
function StandingExcluded({ outlook }: { readonly outlook: Props['outlook'] }) {
  const standing = outlook.excluded - outlook.excludedDrafts.length
  if (outlook.excluded === 0) return null
  return (
    <Alert color={standing > 0 ? 'red' : 'orange'} icon={<IconAlertTriangle size={18} />}>
      {standing > 0
        ? `${counted(standing)} informasi yang sudah ditetapkan kini dikecualikan seluruhnya. Tarik dari daftar sebelum mengusulkan; lihat saringan Dikecualikan.`
        : `${counted(outlook.excluded)} draf dikecualikan seluruhnya dan tidak ikut diusulkan.`}
    </Alert>
  )
}
