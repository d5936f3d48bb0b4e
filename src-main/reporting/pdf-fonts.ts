// The fonts of every PDF: only the bundled files are ever read, and nothing from a network.
import { join } from 'node:path'
import pdfmake from 'pdfmake'

/** Prepares pdfmake; `fontsFolder` is the folder `fonts` of the app's resources. */
export function preparePdfmake(fontsFolder: string): void {
  const face = (family: string) => ({
    normal: join(fontsFolder, `${family}_400Regular.ttf`),
    italics: join(fontsFolder, `${family}_400Regular_Italic.ttf`),
    bold: join(fontsFolder, `${family}_700Bold.ttf`),
    bolditalics: join(fontsFolder, `${family}_700Bold_Italic.ttf`),
  })
  const fonts = { Arimo: face('Arimo'), Tinos: face('Tinos') }
  const allowed = new Set<string>(Object.values(fonts).flatMap((family) => Object.values(family)))
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path))
}
