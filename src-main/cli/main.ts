// The commands of the same backend without a window.
import { Command, CommanderError } from 'commander'
import { backUpCommand } from './commands/cadangkan.ts'
import { exampleCommand } from './commands/contoh.ts'
import { figuresCommand } from './commands/angka.ts'
import { importCommand } from './commands/impor.ts'
import { reportCommand } from './commands/laporan.ts'
import { restoreCommand } from './commands/pulihkan.ts'
import { deadlineCommand } from './commands/tenggat.ts'
import { verifyCommand } from './commands/verifikasi.ts'
import { ExitCode, type Outcome } from './outcome.ts'
import { speakIndonesian, usageSentence } from './usage.ts'
import { sentenceOf } from './words.ts'

/** Runs one command line and returns the exit code: 0 done, 1 failed, 2 done with findings. */
export async function main(argv: readonly string[]): Promise<number> {
  let outcome: Outcome = { exitCode: ExitCode.done }
  const program = speakIndonesian(new Command('ppid'))
    .description('Register PPID tanpa jendela: impor, angka, laporan, tenggat, pemeriksaan, cadangan.')
    .exitOverride()
  const commands = [
    exampleCommand,
    importCommand,
    figuresCommand,
    reportCommand,
    deadlineCommand,
    verifyCommand,
    backUpCommand,
    restoreCommand,
  ]
  for (const add of commands)
    add(program, (result) => {
      outcome = result
    })
  try {
    await program.parseAsync(argv)
    if (outcome.json !== undefined) process.stdout.write(`${JSON.stringify(outcome.json, null, 2)}\n`)
    return outcome.exitCode
  } catch (error) {
    const sentence = error instanceof CommanderError ? usageSentence(error) : sentenceOf(error)
    if (sentence !== undefined) process.stderr.write(`${sentence}\n`)
    return error instanceof CommanderError && error.exitCode === 0 ? ExitCode.done : ExitCode.failed
  }
}
