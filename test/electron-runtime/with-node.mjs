// Lets a script written for Node 24 begin on any Node: fetches the packages if they are absent, then goes on under
// the Node that npm installed beside them. Plain JavaScript, since Node 20 cannot read TypeScript.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const NEEDED_MAJOR = 24

/**
 * True when this process may simply go on (Node 24, packages installed, their commands first on PATH). Otherwise it
 * prepares what is missing, runs the same script again under Node 24 and ends with that run's exit code.
 * @param {string} scriptUrl the calling script's `import.meta.url`
 * @returns {boolean}
 */
export function onNode24(scriptUrl) {
  if (!existsSync(join(root, 'node_modules', 'electron', 'package.json'))) installPackages()
  putFirstOnPath(bin)
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return true
  const node = packagedNode()
  if (node === undefined) stop(wrongNode(process.version))
  const run = spawnSync(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(run.status ?? 1)
  return false
}

/**
 * What a person reads when no Node 24 can be had.
 * @param {string} found the version of the running Node
 * @returns {string}
 */
export function wrongNode(found) {
  return [
    `Node.js ${NEEDED_MAJOR} diperlukan; yang berjalan sekarang adalah ${found}.`,
    'Jalankan "npm ci" tanpa "--omit=optional" (Node 24 untuk Linux dan Windows x64 ikut terpasang), atau pasang Node.js 24, lalu ulangi perintah ini.',
    `Node.js ${NEEDED_MAJOR} is needed; this is ${found}. Run "npm ci" without "--omit=optional", or install Node.js 24, then try again.`,
  ].join('\n')
}

function packagedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file)
  return existsSync(path) ? realpathSync(path) : undefined
}

function installPackages() {
  console.error('Paket aplikasi belum terpasang; menjalankan "npm ci" (sekali saja, beberapa menit) …')
  const run = spawnSync('npm', ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (run.status !== 0)
    stop(
      'Paket aplikasi tidak dapat dipasang. Periksa sambungan ke registri npm, lalu jalankan "npm ci".\nThe packages could not be installed: check the connection to the npm registry, then run "npm ci".',
    )
}

/** @param {string} folder */
function putFirstOnPath(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = process.env[name] ?? ''
  if (path.split(delimiter)[0] !== folder) process.env[name] = `${folder}${delimiter}${path}`
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
