// The pages that serve one piece of work, and the operation it ends in: for whom it is not, the page is not either.
import type { OperationName } from '../../src-main/contract/index.ts'

/** Links to these addresses are taken off the screen of a reader by `app/reading.css`, which lists them once more. */
export const WORK_PLACES: readonly (readonly [address: RegExp, operation: OperationName])[] = [
  [/^\/permohonan\/baru$/, 'requests.register'],
  [/^\/permohonan\/\d+\/ubah$/, 'requests.update'],
  [/^\/permohonan\/\d+\/keputusan$/, 'requests.decide'],
  [/^\/keberatan\/baru(\/|$)/, 'objections.register'],
  [/^\/keberatan\/\d+\/ubah$/, 'objections.update'],
  [/^\/keberatan\/\d+\/tanggapan$/, 'objections.answer'],
  [/^\/sengketa\/baru(\/|$)/, 'disputes.add'],
  [/^\/sengketa\/\d+\/ubah$/, 'disputes.update'],
  [/^\/dip\/baru$/, 'publicInformation.add'],
  [/^\/dip\/\d+\/ubah$/, 'publicInformation.update'],
  [/^\/dip\/edisi\/usul$/, 'dipEditions.propose'],
  [/^\/dip\/edisi\/catat$/, 'dipEditions.recordDecided'],
  [/^\/dik\/baru$/, 'excludedInformation.add'],
  [/^\/dik\/\d+\/ubah$/, 'excludedInformation.update'],
  [/^\/dik\/uji\/baru(\/|$)/, 'consequenceTests.add'],
  [/^\/dik\/uji\/\d+\/ubah$/, 'consequenceTests.update'],
  [/^\/impor(\/|$)/, 'imports.commit'],
  [/^\/surat\/baru\//, 'letters.issue'],
  [/^\/surat\/formulir$/, 'letters.writeBlank'],
  [/^\/surat\/redaksi$/, 'letters.setWording'],
  [/^\/pengaturan\/opd$/, 'office.createAgency'],
  [/^\/keamanan\/cadangkan$/, 'backups.make'],
]

/** The operation a page is for; undefined for a page that is read. */
export function operationAt(address: string): OperationName | undefined {
  return WORK_PLACES.find(([pattern]) => pattern.test(address))?.[1]
}
