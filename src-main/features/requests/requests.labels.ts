// Indonesian words for the vocabulary of the request register; screens and reports use the same.
import { EXCLUSION_GROUND_LABELS } from '../excluded-information/excluded-information.labels.ts'
import { EXCLUSION_GROUNDS } from '../excluded-information/excluded-information.rules.ts'
import type {
  AccessMethod,
  ApplicantKind,
  Channel,
  DeliveryMethod,
  ExtensionReason,
  ItemOutcome,
  PurposeKind,
  RefusalReason,
  RequestOutcome,
} from './requests.rules.ts'
import type { RequestStage } from './requests.life-cycle.ts'

export const CHANNEL_LABELS: Readonly<Record<Channel, string>> = {
  inPerson: 'Datang langsung',
  email: 'Surat elektronik (e-mail)',
  post: 'Surat/pos',
  website: 'Situs web',
  app: 'Aplikasi',
  phone: 'Telepon/lisan',
  socialMedia: 'Media sosial',
  fax: 'Faksimili',
  other: 'Lainnya',
}

export const APPLICANT_KIND_LABELS: Readonly<Record<ApplicantKind, string>> = {
  individual: 'Perorangan',
  group: 'Kelompok orang',
  legalEntity: 'Badan hukum',
}

export const ACCESS_METHOD_LABELS: Readonly<Record<AccessMethod, string>> = {
  view: 'Melihat/mengetahui',
  copy: 'Meminta salinan',
}

export const DELIVERY_METHOD_LABELS: Readonly<Record<DeliveryMethod, string>> = {
  pickUp: 'Mengambil langsung',
  courier: 'Kurir',
  post: 'Pos',
  fax: 'Faksimili',
  email: 'E-mail',
}

/** Groups of purposes; `legal` is a case at court or at the commission, `oversight` the watching of government by citizens. */
export const PURPOSE_KIND_LABELS: Readonly<Record<PurposeKind, string>> = {
  research: 'Penelitian atau pendidikan',
  oversight: 'Pengawasan penyelenggaraan pemerintahan',
  journalism: 'Peliputan atau pemberitaan',
  legal: 'Keperluan hukum',
  business: 'Keperluan usaha',
  personal: 'Keperluan pribadi',
  other: 'Tujuan lain',
}

export const REQUEST_OUTCOME_LABELS: Readonly<Record<RequestOutcome, string>> = {
  grantedFully: 'Dikabulkan seluruhnya',
  grantedPartly: 'Dikabulkan sebagian',
  refused: 'Ditolak',
  notHeld: 'Tidak dikuasai',
  notDocumented: 'Belum didokumentasikan',
  lapsed: 'Gugur (tidak dilengkapi)',
  withdrawn: 'Dicabut pemohon',
}

export const ITEM_OUTCOME_LABELS: Readonly<Record<ItemOutcome, string>> = {
  grantedFully: 'Diberikan seluruhnya',
  grantedPartly: 'Diberikan sebagian',
  refused: 'Ditolak',
  notHeld: 'Tidak dikuasai',
  notDocumented: 'Belum didokumentasikan',
}

export const REQUEST_STAGE_LABELS: Readonly<Record<RequestStage, string>> = {
  checking: 'Periksa kelengkapan',
  incomplete: 'Menunggu kelengkapan',
  processing: 'Diproses',
  extended: 'Diperpanjang',
  decided: 'Sudah diputus',
  noticed: 'Sudah diberitahukan',
  provided: 'Informasi diberikan',
  finished: 'Selesai',
}

export const EXTENSION_REASON_LABELS: Readonly<Record<ExtensionReason, string>> = {
  notYetHeld: 'Informasi belum dikuasai atau belum didokumentasikan',
  statusUndecided: 'Belum dapat memutuskan status informasi yang diminta',
}

export const REFUSAL_REASON_LABELS: Readonly<Record<RefusalReason, string>> = {
  ...(Object.fromEntries(
    EXCLUSION_GROUNDS.map((letter) => [
      `article17${letter}`,
      `Pasal 17 huruf ${letter} UU KIP: ${EXCLUSION_GROUND_LABELS[letter]}`,
    ]),
  ) as Record<Exclude<RefusalReason, 'againstLaw'>, string>),
  againstLaw: 'Tidak sesuai dengan ketentuan peraturan perundang-undangan (Pasal 6 ayat (2) UU KIP)',
}
