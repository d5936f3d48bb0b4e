// Somebody on the network who would notice if the app ever called: TCP and UDP on this computer, and the sockets a program has.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'

export type Listener = {
  /** The same port for TCP and UDP, on 127.0.0.1. */
  readonly port: number
  /** What has come in, as `tcp` or `udp`. */
  readonly heard: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens both doors and notes whoever knocks; connections are answered as an open web server would. */
export async function listen(): Promise<Listener> {
  const heard: string[] = []
  const server = createServer((socket) => {
    heard.push('tcp')
    socket.on('error', () => {}).resume()
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\nok')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const socket = createSocket('udp4', () => heard.push('udp')).bind(port, '127.0.0.1')
  await once(socket, 'listening')
  return {
    port,
    heard,
    async close() {
      socket.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The process and all it has started (Linux). */
export function processTree(pid: number): number[] {
  const tasks = `/proc/${pid}/task`
  const children = existsSync(tasks)
    ? readdirSync(tasks).flatMap((task) => read(`${tasks}/${task}/children`).split(' ').filter(Boolean).map(Number))
    : []
  return [pid, ...children.flatMap(processTree)]
}

/** Addresses outside this computer that these processes hold an internet socket to, as `tcp 0100007F:1F90` (Linux). */
export function outsideAddresses(pids: readonly number[]): string[] {
  const own = new Set(pids.flatMap(socketsOf))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    read(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => own.has(fields[9] ?? '') && !isHere(fields[1] ?? '', fields[2] ?? ''))
      .map((fields) => `${kind} ${fields[1]} ${fields[2]}`),
  )
}

/** A socket of this computer with itself: both ends on the loopback, or one end there and waiting for the other. */
function isHere(local: string, remote: string): boolean {
  const loopback = (address: string) => /^(?:0100007F|0{24}0100007F|0{24}01000000|0{16}FFFF00000100007F):/.test(address)
  const nobody = /^0+:0000$/.test(remote)
  return loopback(local) && (nobody || loopback(remote))
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? []
    } catch {
      return []
    }
  })
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
