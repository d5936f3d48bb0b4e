// One entry of the register of excluded information (DIK): where it stands, why, its tests, and what rests on it.
import { Alert, Anchor, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconLockOpen, IconPencil, IconScale, IconSend, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  CLOSED_STATES,
  EXCLUSION_GROUND_LABELS,
  EXCLUSION_PERIOD_KIND_LABELS,
  EXCLUSION_STATE_LABELS,
  EXCLUSION_STATE_NOTES,
  type ExcludedInformationDetail,
  INFORMATION_STATUS_LABELS,
  OPENED_HOW_LABELS,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { ConsequenceTestsPanel } from '../consequence-tests/consequence-tests-panel.tsx'
import { RecordHistoryPanel } from '../history/record-history-panel.tsx'
import { OpenModal, ProposeModal } from './opening-modals.tsx'
import { STATE_COLORS } from './state-badge.tsx'
import { StillPublicPanel } from './still-public-panel.tsx'

/** `#/dik/:id`. */
export function ExcludedInformationDetailPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('excludedInformation.get', { id })} name="Informasi" list="/dik">
      {(entry) => <View entry={entry} />}
    </RecordLoader>
  )
}

type Props = { readonly entry: ExcludedInformationDetail }

function View({ entry }: Props) {
  const extent = entry.scope === 'whole' ? 'seluruhnya' : 'sebagian'
  const isOpen = entry.state === 'expired' || entry.state === 'opened'
  const scope = isOpen ? `Semula dikecualikan ${extent}` : `Dikecualikan ${extent}`
  return (
    <>
      <PageHeader title={entry.title} subtitle={scope} actions={<Actions entry={entry} />} />
      <SectionTabs section="dik" />
      <Stack gap="md">
        <Standing entry={entry} />
        <StillPublicPanel agencyId={entry.agencyId} entries={entry.stillPublic} />
        <Findings entry={entry} />
        <FormSection title="Dasar pengecualian">
          <FactList
            facts={[
              ['Uraian', entry.content],
              [
                'Alasan',
                entry.grounds.map((ground) => `Pasal 17 huruf ${ground}: ${EXCLUSION_GROUND_LABELS[ground]}`).join('\n'),
              ],
              ['Dasar hukum', entry.legalBasis],
              ['Peraturan lain', entry.otherLaw],
              ['Konsekuensi bila dibuka', entry.consequenceOpen],
              ['Manfaat bila ditutup', entry.consequenceClosed],
            ]}
          />
        </FormSection>
        <FormSection title="Jangka waktu dan penetapan">
          <FactList
            facts={[
              ['Cara menentukan', EXCLUSION_PERIOD_KIND_LABELS[entry.periodKind]],
              ['Jangka waktu', entry.periodText],
              ['Mulai berlaku', dayOrNothing(entry.startsOn ?? entry.decreeOn)],
              ['Berakhir pada', dayOrNothing(entry.endsOn)],
              ['Ditinjau kembali', dayOrNothing(entry.reviewOn)],
              ['Nomor penetapan', entry.decreeNumber],
              ['Tanggal penetapan', dayOrNothing(entry.decreeOn)],
              ['Unit yang menguasai', entry.holderUnit],
            ]}
          />
        </FormSection>
        <ConsequenceTestsPanel entry={entry} />
        <Linked entry={entry} />
        <RecordHistoryPanel entity="excludedInformation" id={entry.id} />
      </Stack>
    </>
  )
}

const dayOrNothing = (day: string | null) => (day === null ? '' : formatDate(day))

function Standing({ entry }: Props) {
  const opened =
    entry.openedOn === null || entry.openedHow === null
      ? ''
      : `Dibuka ${formatDate(entry.openedOn)}: ${OPENED_HOW_LABELS[entry.openedHow]}. ${entry.openedNote}`
  const review = entry.reviewDue && entry.reviewOn !== null ? `Perlu ditinjau kembali sejak ${formatDate(entry.reviewOn)}.` : ''
  return (
    <Alert color={STATE_COLORS[entry.state]} variant="light" title={EXCLUSION_STATE_LABELS[entry.state]}>
      {EXCLUSION_STATE_NOTES[entry.state]}
      {[opened, review]
        .filter((text) => text !== '')
        .map((text) => (
          <Text key={text} size="sm" mt={4}>
            {text}
          </Text>
        ))}
    </Alert>
  )
}

function Findings({ entry }: Props) {
  const untested = CLOSED_STATES.includes(entry.state) && !entry.tested
  if (entry.findings.length === 0 && !untested) return null
  const grave = entry.findings.some(({ severity }) => severity === 'error')
  return (
    <Alert color={grave ? 'red' : 'orange'} variant="light" title="Catatan pemeriksaan">
      <List size="sm" spacing={2}>
        {entry.findings.map(({ code }) => (
          <List.Item key={code}>{fieldSentence(code)}</List.Item>
        ))}
        {untested && (
          <List.Item>
            Penetapan ini belum disertai lembar uji konsekuensi di dalam register (Pasal 19 UU KIP; Pasal 49 Perki KI 1/2021).
          </List.Item>
        )}
      </List>
    </Alert>
  )
}

function Linked({ entry }: Props) {
  if (entry.linked.length === 0 && entry.refusals === 0) return null
  return (
    <FormSection title="Yang terhubung">
      {entry.refusals > 0 && <Text size="sm">Menjadi dasar {entry.refusals} keputusan permohonan.</Text>}
      {entry.linked.map(({ id, title, status }) => (
        <Group key={id} gap="xs">
          <Anchor component={Link} href={`/dip/${id}`} size="sm">
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            Daftar Informasi Publik, {INFORMATION_STATUS_LABELS[status].toLowerCase()}
          </Text>
        </Group>
      ))}
    </FormSection>
  )
}

function Actions({ entry }: Props) {
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState<'open' | 'propose'>()
  const remove = useAppCommand('excludedInformation.remove')
  const ask = async () => {
    const message = `"${entry.title}" akan dihapus dari daftar.`
    if (!(await confirmAction({ title: 'Hapus dari daftar?', message, confirmLabel: 'Hapus' }))) return
    remove.mutate(
      { id: entry.id, version: entry.version },
      {
        onSuccess: () => {
          notifyUndoable(entry.agencyId, 'Informasi dihapus dari daftar.')
          navigate('/dik')
        },
        onError: notifyError,
      },
    )
  }
  const closed = CLOSED_STATES.includes(entry.state)
  const proposable =
    entry.state === 'expired' || (entry.state === 'opened' && !entry.linked.some(({ status }) => status !== 'withdrawn'))
  return (
    <>
      {entry.removable && (
        <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => void ask()}>
          Hapus
        </Button>
      )}
      {closed && (
        <Button variant="default" leftSection={<IconLockOpen size={16} />} onClick={() => setAsking('open')}>
          Catat pembukaan
        </Button>
      )}
      {(closed || entry.state === 'draft') && (
        <Button
          component={Link}
          href={`/dik/uji/baru/${closed ? 'pengubahan' : 'pengecualian'}/${entry.id}`}
          variant={closed ? 'default' : 'filled'}
          leftSection={<IconScale size={16} />}
        >
          {closed ? 'Uji pengubahan' : 'Uji konsekuensi'}
        </Button>
      )}
      {proposable && (
        <Button leftSection={<IconSend size={16} />} onClick={() => setAsking('propose')}>
          Usulkan ke DIP
        </Button>
      )}
      {entry.state !== 'opened' && (
        <Button component={Link} href={`/dik/${entry.id}/ubah`} variant="default" leftSection={<IconPencil size={16} />}>
          Ubah
        </Button>
      )}
      {asking === 'open' && <OpenModal entry={entry} onClose={() => setAsking(undefined)} />}
      {asking === 'propose' && <ProposeModal entry={entry} onClose={() => setAsking(undefined)} />}
    </>
  )
}
