// What is recorded of a dispute, part by part, for reading.
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import {
  COMMISSION_LEVEL_LABELS,
  COURT_KIND_LABELS,
  type DisputeDetail,
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
} from '../../../src-main/contract/index.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { type DisputePart, hasPart } from './dispute-form.model.ts'

const day = (value: string | null) => (value === null ? '' : formatDate(value))
const word = <K extends string>(labels: Readonly<Record<K, string>>, key: K | null) => (key === null ? '' : labels[key])

const TITLES: Readonly<Record<DisputePart, string>> = {
  mediation: 'Mediasi',
  ruling: 'Putusan dan pelaksanaannya',
  court: 'Gugatan ke pengadilan',
  cassation: 'Kasasi ke Mahkamah Agung',
}

const FACTS: Readonly<Record<DisputePart, (dispute: DisputeDetail) => readonly Fact[]>> = {
  mediation: (dispute) => [
    ['Mediator', dispute.mediator],
    ['Pertemuan pertama', day(dispute.mediationStartedOn)],
    ['Diperpanjang', day(dispute.mediationExtendedOn)],
    ['Selesai', day(dispute.mediationEndedOn)],
    ['Hasil', word(MEDIATION_RESULT_LABELS, dispute.mediationResult)],
  ],
  ruling: (dispute) => [
    ['Jenis', word(RULING_TYPE_LABELS, dispute.rulingType)],
    ['Nomor', dispute.rulingNumber],
    ['Tanggal', day(dispute.rulingOn)],
    ['Salinan diterima', day(dispute.rulingReceivedOn)],
    ['Amar', word(RULING_ORDER_LABELS, dispute.rulingOrder)],
    ['Batas pelaksanaan', day(dispute.executionDueOn)],
    ['Dilaksanakan', day(dispute.executedOn)],
    ['Keterangan', dispute.executionNote],
  ],
  court: (dispute) => [
    ['Lingkungan peradilan', word(COURT_KIND_LABELS, dispute.courtKind)],
    ['Pengadilan', dispute.courtName],
    ['Nomor perkara', dispute.courtNumber],
    ['Didaftarkan', day(dispute.courtFiledOn)],
    ['Diputus', day(dispute.courtRuledOn)],
    ['Putusan diterima', day(dispute.courtRulingReceivedOn)],
    ['Hasil', dispute.courtResult],
  ],
  cassation: (dispute) => [
    ['Nomor kasasi', dispute.cassationNumber],
    ['Diajukan', day(dispute.cassationFiledOn)],
    ['Diputus', day(dispute.cassationRuledOn)],
    ['Hasil', dispute.cassationResult],
  ],
}

/** Registration and every part in which something is recorded. */
export function DisputeFacts({ dispute }: { readonly dispute: DisputeDetail }) {
  const parts = (Object.keys(TITLES) as DisputePart[]).filter((part) => hasPart(part, dispute))
  return (
    <>
      <FormSection title="Pendaftaran">
        <FactList
          facts={[
            ['Komisi Informasi', `${dispute.commissionName} (${COMMISSION_LEVEL_LABELS[dispute.commissionLevel].toLowerCase()})`],
            [
              'Keberatan',
              <Anchor key="objection" component={Link} href={`/keberatan/${dispute.objectionId}`} size="sm">
                {dispute.objectionNumber}
              </Anchor>,
            ],
            ['Permohonan', dispute.requestNumber],
            ['Alasan keberatan', dispute.grounds.map((ground) => `huruf ${ground}`).join(', ')],
            ['Batas pengajuan', formatDate(dispute.filingDueOn)],
            ['Wakil termohon', dispute.respondentRepresentative],
            ['Berkekuatan hukum tetap', day(dispute.finalOn)],
            ['Catatan', dispute.notes],
          ]}
        />
      </FormSection>
      {parts.map((part) => (
        <FormSection key={part} title={TITLES[part]}>
          <FactList facts={FACTS[part](dispute)} />
        </FormSection>
      ))}
    </>
  )
}
