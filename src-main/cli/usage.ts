// Help and wrong arguments in Indonesian; commander's own sentences are English.
import type { Command, CommanderError } from 'commander'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Berkas:',
  'Options:': 'Opsi:',
  'Commands:': 'Perintah:',
}

const SENTENCES: Readonly<Record<string, (what: string) => string>> = {
  'commander.missingMandatoryOptionValue': (what) => `Opsi wajib belum diisi: ${what}.`,
  'commander.optionMissingArgument': (what) => `Opsi ${what} memerlukan nilai.`,
  'commander.missingArgument': (what) => `Berkas belum disebut: ${what}.`,
  'commander.unknownOption': (what) => `Opsi tidak dikenal: ${what}.`,
  'commander.unknownCommand': (what) => `Perintah tidak dikenal: ${what}.`,
  'commander.excessArguments': () => 'Terlalu banyak isian pada perintah; nama yang memuat spasi ditulis dalam tanda kutip.',
}

/** Gives the program Indonesian help and silences commander's own errors; call before commands are added. */
export function speakIndonesian(program: Command): Command {
  return program
    .helpOption('-h, --help', 'menampilkan bantuan')
    .helpCommand('help [perintah]', 'menampilkan bantuan sebuah perintah')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ writeErr: (text) => process.stderr.write(text), outputError: () => {} })
}

/** The sentence for arguments that commander refused; undefined when it only showed its help. */
export function usageSentence(error: CommanderError): string | undefined {
  if (error.code === 'commander.help' || error.code === 'commander.helpDisplayed') return undefined
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const sentence = SENTENCES[error.code]?.(what) ?? 'Perintah tidak dapat dibaca.'
  return `${sentence} Lihat bantuan dengan --help.`
}
