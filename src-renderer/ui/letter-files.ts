// Making the file of a letter: into the print folder to be printed at once, or to a place of one's choice.
import type { OutputOf } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'
import { jobDone } from '../api/job-done.ts'

export type Format = 'pdf' | 'docx'
export type Paper = 'A4' | 'F4'
export type StartWriting = (token: string, format: Format) => Promise<{ readonly jobId: string }>

/** File name of a letter: kind and number, never a person. */
export function letterFileName(title: string, number: string, format: Format): string {
  return `${title} ${number}`.trim().replace(/[^\p{L}\p{N}]+/gu, '-') + `.${format}`
}

/** Writes a PDF beside the register and hands it to the system's viewer, which prints it. */
export async function printLetter(name: string, start: StartWriting): Promise<void> {
  const { token } = await invoke('files.printTarget', { name })
  const { jobId } = await start(token, 'pdf')
  await jobDone(jobId)
  await invoke('files.open', { token })
}

/** Asks for a place and writes the file there; null when the person cancelled. */
export async function saveLetter(name: string, format: Format, start: StartWriting): Promise<OutputOf<'files.chooseSavePath'>> {
  const chosen = await invoke('files.chooseSavePath', { suggestedName: name })
  if (chosen === null) return null
  const { jobId } = await start(chosen.token, format)
  await jobDone(jobId)
  return chosen
}
