// Entry of the command line: checks the Node version before anything native is loaded, then runs the command.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 22) {
  process.stderr.write(
    `Node.js ${process.versions.node} terlalu lama; jalankan lewat "npm run" agar Node 24 dari npm dipakai.\n` +
      `Node.js ${process.versions.node} is too old; run through "npm run" so that Node 24 from npm is used.\n`,
  )
  process.exit(1)
}
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv)
