// One test: how far it is, what is still missing, and its two documents as they are printed.
import { Alert, Anchor, Button, Group, List, SegmentedControl, Stack } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconGavel, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  type OutputOf,
  TEST_DOCUMENT_LAWS,
  TEST_DOCUMENT_TITLES,
  TEST_KIND_LABELS,
  type TestDocument,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { LetterActions } from '../../ui/letter-actions.tsx'
import { LetterSheet } from '../../ui/letter-sheet.tsx'
import { notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { StillPublicPanel } from '../excluded-information/still-public-panel.tsx'
import { RecordHistoryPanel } from '../history/record-history-panel.tsx'
import { ApproveModal, DecideModal } from './test-step-modals.tsx'
import { TestStatusBadge } from './test-status.tsx'

export type TestDetail = OutputOf<'consequenceTests.get'>

/** `#/dik/uji/:id`. */
export function ConsequenceTestPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('consequenceTests.get', { id })} name="Lembar uji" list="/dik/uji">
      {(test) => <View test={test} />}
    </RecordLoader>
  )
}

function View({ test }: { readonly test: TestDetail }) {
  return (
    <>
      <PageHeader
        title={`Lembar uji ${test.number} Tahun ${test.year}`}
        subtitle={
          <Group gap="xs">
            {TEST_KIND_LABELS[test.kind]} · {formatDate(test.heldOn)} <TestStatusBadge status={test.status} />
          </Group>
        }
        actions={<Actions test={test} />}
      />
      <SectionTabs section="dik" />
      <Stack gap="md">
        <Problems test={test} />
        <StillPublicPanel agencyId={test.agencyId} entries={test.stillPublic} />
        <Entries test={test} />
        <Documents test={test} />
        <RecordHistoryPanel entity="consequenceTest" id={test.id} />
      </Stack>
    </>
  )
}

function Problems({ test }: { readonly test: TestDetail }) {
  if (test.problems.length === 0) return null
  const grave = test.problems.some(({ severity }) => severity === 'error')
  const about = (item: number) => (item < 0 ? '' : `${test.items[item]?.information ?? ''}: `)
  return (
    <Alert
      color={grave ? 'red' : 'orange'}
      variant="light"
      title={grave ? 'Belum dapat disetujui' : 'Perlu diperhatikan sebelum disetujui'}
    >
      <List size="sm" spacing={2}>
        {test.problems.map(({ item, path, code }) => (
          <List.Item key={`${item}-${path}-${code}`}>
            {about(item)}
            {code === 'text.required' ? `${FIELD_NAMES[path] ?? path} belum diisi.` : fieldSentence(code)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  legalBasis: 'Dasar hukum',
  consequenceOpen: 'Konsekuensi bila dibuka',
  consequenceClosed: 'Konsekuensi bila ditutup',
  periodText: 'Jangka waktu',
}

function Entries({ test }: { readonly test: TestDetail }) {
  return (
    <Group gap="md">
      {test.items.map((item) => (
        <Anchor key={item.excludedInformationId} component={Link} href={`/dik/${item.excludedInformationId}`} size="sm">
          {item.information}
        </Anchor>
      ))}
    </Group>
  )
}

function Documents({ test }: { readonly test: TestDetail }) {
  const [document, setDocument] = useState<TestDocument>(test.status === 'decided' ? 'decree' : 'sheet')
  const title = TEST_DOCUMENT_TITLES[test.kind][document]
  const number = document === 'decree' ? (test.decree?.number ?? 'konsep') : test.number
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <SegmentedControl
          aria-label="Dokumen"
          data={[
            { value: 'sheet', label: 'Lembar uji' },
            { value: 'decree', label: 'Penetapan' },
          ]}
          value={document}
          onChange={(value) => setDocument(value === 'decree' ? 'decree' : 'sheet')}
        />
        <LetterActions
          title={title}
          number={number}
          start={(token, format, paper) => invoke('consequenceTests.write', { id: test.id, document, token, format, paper })}
        />
      </Group>
      <LawNote>{TEST_DOCUMENT_LAWS[test.kind][document]}</LawNote>
      <LetterSheet letter={test.documents[document]} />
    </Stack>
  )
}

function Actions({ test }: { readonly test: TestDetail }) {
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState<'approve' | 'decide'>()
  const reopen = useAppCommand('consequenceTests.reopen')
  const remove = useAppCommand('consequenceTests.remove')
  const ref = { id: test.id, version: test.version }
  const ask = async () => {
    const message = `Konsep lembar uji ${test.number} akan dihapus. Informasi di dalamnya tetap ada pada daftar.`
    if (!(await confirmAction({ title: 'Hapus konsep?', message, confirmLabel: 'Hapus' }))) return
    remove.mutate(ref, {
      onSuccess: () => {
        notifyUndoable(test.agencyId, 'Konsep dihapus.')
        navigate('/dik/uji')
      },
      onError: notifyError,
    })
  }
  if (test.status === 'decided') return null
  const blocked = test.problems.some(({ severity }) => severity === 'error')
  return (
    <>
      {test.status === 'draft' ? (
        <>
          <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => void ask()}>
            Hapus
          </Button>
          <Button component={Link} href={`/dik/uji/${test.id}/ubah`} variant="default" leftSection={<IconPencil size={16} />}>
            Ubah
          </Button>
          <Button leftSection={<IconCheck size={16} />} disabled={blocked} onClick={() => setAsking('approve')}>
            Disetujui pimpinan
          </Button>
        </>
      ) : (
        <>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            loading={reopen.isPending}
            onClick={() => reopen.mutate(ref, { onError: notifyError })}
          >
            Kembalikan ke konsep
          </Button>
          <Button leftSection={<IconGavel size={16} />} onClick={() => setAsking('decide')}>
            Tetapkan
          </Button>
        </>
      )}
      {asking === 'approve' && <ApproveModal test={test} onClose={() => setAsking(undefined)} />}
      {asking === 'decide' && <DecideModal test={test} onClose={() => setAsking(undefined)} />}
    </>
  )
}
