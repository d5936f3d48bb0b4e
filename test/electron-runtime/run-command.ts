// Runs a program to its end, with a time limit that also ends the programs it started.
import { spawn, type StdioOptions } from 'node:child_process'
import { ROOT } from './places.ts'

export type CommandOptions = {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds; afterwards the whole process group is ended. */
  readonly limit?: number
  /** True: the output goes to the caller's terminal and is not kept. */
  readonly show?: boolean
}
export type CommandResult = { readonly code: number; readonly output: string; readonly timedOut: boolean }

/** Never throws: a program that cannot be started answers with code 127 and the reason as output. */
export async function runCommand(program: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const grouped = process.platform !== 'win32'
  const stdio: StdioOptions = options.show === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
  const child = spawn(program, args, { cwd: options.cwd ?? ROOT, env: options.env ?? process.env, stdio, detached: grouped })
  const end = (signal: NodeJS.Signals) => endGroup(child.pid, grouped, signal)
  const onInterrupt = () => {
    end('SIGTERM')
    process.exit(130)
  }
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onInterrupt)
  const pieces: string[] = []
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece.toString()))
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece.toString()))
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    end('SIGKILL')
  }, options.limit ?? 600_000)
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      pieces.push(error.message)
      resolve(127)
    })
    child.on('exit', (status) => resolve(status ?? 1))
  })
  clearTimeout(timer)
  process.removeListener('SIGINT', onInterrupt)
  process.removeListener('SIGTERM', onInterrupt)
  return { code, output: pieces.join(''), timedOut }
}

function endGroup(pid: number | undefined, grouped: boolean, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(grouped ? -pid : pid, signal)
  } catch {
    // It has ended by itself meanwhile.
  }
}
