// The twenty points of Electron's security checklist, each tried on the real app, and that nothing reaches the network.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ROOT } from '../electron-runtime/places.ts'
import { PROFILE } from '../support/office.ts'
import { type LaunchedApp, launchApp, temporaryFolder } from './app.ts'
import { type Listener, listen, outsideAddresses, processTree } from './listener.ts'
import { runShipped, shipApp, wantedFuses } from './shipped.ts'

type Bridge = { readonly invoke: (operation: string, input: unknown) => Promise<{ ok: boolean; value: never }> }
type Inside = { readonly app: Bridge & { readonly subscribe: (listener: (event: unknown) => void) => () => void } }

const HERE = 'app://register/index.html'
let app: LaunchedApp
let network: Listener

beforeAll(async () => {
  network = await listen()
  app = await launchApp()
  await app.page.waitForSelector('#root > *', { state: 'attached' })
  await app.electron.evaluate(({ session }) => {
    const asked: { url: string; error: string }[] = []
    Object.assign(globalThis, { askedAddresses: asked })
    session.defaultSession.webRequest.onCompleted(({ url }) => void asked.push({ url, error: '' }))
    session.defaultSession.webRequest.onErrorOccurred(({ url, error }) => void asked.push({ url, error }))
  })
})
afterAll(async () => {
  await app.close()
  await network.close()
})

const asked = () =>
  app.electron.evaluate(() => (globalThis as unknown as { askedAddresses: { url: string; error: string }[] }).askedAddresses)
const preferences = () =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
const contentsCount = () => app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)
const address = async () => (await app.page.evaluate(() => location.href)).split('#')[0]

describe('Electron security checklist', () => {
  test('1 only the app’s own files are loaded; 18 from an address of its own, never from file://', async () => {
    expect(await address()).toBe(HERE)
    const reached = (await asked()).filter(({ error }) => error === '').map(({ url }) => url)
    expect(reached.filter((url) => !/^(app:\/\/register\/|data:)/.test(url))).toEqual([])
    const answers = await app.electron.evaluate(
      async ({ net }, urls) => {
        const status = async (url: string) => (await net.fetch(url).catch(() => undefined))?.status ?? 0
        return Promise.all(urls.map(status))
      },
      [
        HERE,
        'app://register/package.json',
        'app://register/../../package.json',
        'app://register/..%2f..%2fpackage.json',
        'app://register/%2e%2e/main/index.js',
        'app://other/index.html',
      ],
    )
    expect(answers).toEqual([200, 404, 404, 404, 404, 404])
    const local = await app.page.evaluate(async () => {
      const image = (src: string) =>
        new Promise<string>((resolve) => {
          const element = new Image()
          element.addEventListener('load', () => resolve('loaded'))
          element.addEventListener('error', () => resolve('refused'))
          element.src = src
        })
      const text = fetch('file:///etc/hostname').then(
        () => 'loaded',
        () => 'refused',
      )
      return [await text, await image('file:///usr/share/pixmaps/debian-logo.png')]
    })
    expect(local).toEqual(['refused', 'refused'])
  })

  test('2, 3, 4, 6, 8, 9, 10 the window keeps every protection of the platform', async () => {
    expect(await preferences()).toMatchObject({
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
    })
    // What is off by itself is named only when somebody switches it on.
    const loosened = [
      'nodeIntegrationInWorker',
      'navigateOnDragDrop',
      'spellcheck',
      'experimentalFeatures',
      'enableBlinkFeatures',
    ]
    const given = await preferences()
    expect(loosened.filter((name) => (given[name] ?? false) !== false && given[name] !== '')).toEqual([])
    const found = await app.page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    )
    expect(found).toEqual([])
  })

  test('5 every permission is refused, asked or checked', async () => {
    const answers = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage']
      const states = await Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      )
      const place = await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        ),
      )
      const refused = (promise: Promise<unknown>) =>
        promise.then(
          () => 'given',
          () => 'refused',
        )
      return {
        states: [...new Set(states)],
        place,
        notice: await Notification.requestPermission(),
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await refused(navigator.clipboard.readText()),
      }
    })
    expect(answers).toEqual({
      states: ['denied'],
      place: 'refused',
      notice: 'denied',
      camera: 'refused',
      screen: 'refused',
      clipboard: 'refused',
    })
  })

  test('7 the content policy stands in the page and in its header, and no text becomes program', async () => {
    const policy = await app.page.evaluate(() => document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '')
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe-eval')
    expect(/script-src[^;]*unsafe/.test(policy)).toBe(false)
    const headers = await app.electron.evaluate(
      async ({ net }, url) => Object.fromEntries((await net.fetch(url)).headers.entries()),
      HERE,
    )
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    const ran = await app.page.evaluate(async () => {
      const seen: string[] = []
      Object.assign(globalThis, { noteRun: (how: string) => seen.push(how) })
      // What a debugger runs may use eval; a moment later the page is by itself again.
      await new Promise((resolve) => setTimeout(resolve, 50))
      const attempt = (how: string, run: () => unknown) => {
        try {
          run()
          if (how.startsWith('eval')) seen.push(how)
        } catch {
          // Refused, as it should be.
        }
      }
      // What must not work is tried on purpose.
      attempt('eval', () => Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, ['1']))
      attempt('eval function', () => Reflect.construct(Function, ['return 1']))
      attempt('timer', () => Reflect.apply(setTimeout, undefined, ['noteRun("timer")', 0]))
      attempt('script', () => {
        const script = document.createElement('script')
        script.textContent = 'noteRun("script")'
        document.head.append(script)
      })
      attempt('handler', () => {
        const element = document.createElement('div')
        element.innerHTML = '<img src="x" onerror="noteRun(\'handler\')"><svg onload="noteRun(\'svg\')"></svg>'
        document.body.append(element)
      })
      attempt('address', () => {
        const link = document.createElement('a')
        link.href = 'javascript:noteRun("address")'
        document.body.append(link)
        link.click()
      })
      attempt('data', () => {
        const script = document.createElement('script')
        script.src = 'data:text/javascript,noteRun("data")'
        document.head.append(script)
      })
      await new Promise((resolve) => setTimeout(resolve, 300))
      return seen
    })
    expect(ran).toEqual([])
  })

  test('11, 12 a webview is only an unknown word, and is refused where one would be made', async () => {
    const before = await contentsCount()
    const kind = await app.page.evaluate(async () => {
      const view = document.createElement('webview')
      view.setAttribute('src', 'https://example.org/')
      view.setAttribute('allowpopups', '')
      document.body.append(view)
      await new Promise((resolve) => setTimeout(resolve, 200))
      view.remove()
      return view.shadowRoot === null && !('loadURL' in view)
    })
    expect(kind).toBe(true)
    expect(await contentsCount()).toBe(before)
  })

  test('13 the page goes nowhere: no link, script, form, frame or dropped file leads away', async () => {
    await app.page.evaluate(async () => {
      const wait = () => new Promise((resolve) => setTimeout(resolve, 60))
      for (const target of [
        'https://example.org/',
        'file:///etc/hostname',
        'data:text/html,x',
        'app://other/',
        'mailto:a@b.example',
      ]) {
        location.href = target
        await wait()
        location.replace(target)
        await wait()
        const link = Object.assign(document.createElement('a'), { href: target })
        document.body.append(link)
        link.click()
        link.remove()
        const form = Object.assign(document.createElement('form'), { action: target, method: 'post' })
        document.body.append(form)
        form.submit()
        form.remove()
        await wait()
      }
      const refresh = Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: '0;url=https://example.org/',
      })
      document.head.append(refresh)
      await wait()
      refresh.remove()
    })
    const dropped = join(temporaryFolder('drop'), 'halaman.html')
    writeFileSync(dropped, '<title>away</title>')
    const chrome = await app.page.context().newCDPSession(app.page)
    const data = { items: [], files: [dropped], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await chrome.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
    await app.page.waitForTimeout(200)
    expect(await address()).toBe(HERE)
  })

  test('14 no window opens and nothing is downloaded', async () => {
    const before = await contentsCount()
    const opened = await app.page.evaluate(async () => {
      const windows = ['https://example.org/', 'about:blank', 'app://register/index.html'].map((url) => window.open(url))
      for (const link of [
        { href: 'https://example.org/', target: '_blank' },
        { href: URL.createObjectURL(new Blob(['x'])), download: 'x.exe' },
      ]) {
        const element: HTMLElement = Object.assign(document.createElement('a'), link)
        document.body.append(element)
        element.click()
        element.remove()
      }
      await new Promise((resolve) => setTimeout(resolve, 300))
      return windows.filter((one) => one !== null).length
    })
    expect(opened).toBe(0)
    expect(await contentsCount()).toBe(before)
    expect(await address()).toBe(HERE)
  })

  test('15 no address is ever handed to the system, and only files of known kinds are', () => {
    const folder = join(ROOT, 'src-main')
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const using = (word: string) => sources.filter((name) => readFileSync(join(folder, name), 'utf8').includes(word))
    expect(sources.length).toBeGreaterThan(300)
    expect(using('openExternal')).toEqual([])
    expect(using('shell.openPath')).toEqual([join('shell', 'electron-host.ts')])
  })

  test('16 the app is built with one exact, current Electron', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>
    }
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Number.parseInt(devDependencies['electron'] ?? '', 10)).toBeGreaterThanOrEqual(45)
  })

  test('17 only the window’s own page is heard and spoken to: no other window, frame or page', async () => {
    const preload = join('preload', 'index.cjs')
    const other = await app.electron.evaluate(
      async ({ app: program, BrowserWindow, Menu }, given) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload: `${program.getAppPath()}/out/${given.preload}`, sandbox: true, contextIsolation: true },
        })
        await window.loadURL(given.page)
        const listen = 'globalThis.heard = []; app.subscribe((event) => heard.push(event)); true'
        await window.webContents.executeJavaScript(listen)
        Menu.getApplicationMenu()?.items[0]?.submenu?.items[0]?.click()
        const answer: unknown = await window.webContents.executeJavaScript(
          "app.invoke('office.listAgencies', {}).then((result) => JSON.stringify(result), () => 'refused')",
        )
        const heard: unknown = await window.webContents.executeJavaScript('heard.length')
        window.destroy()
        return { answer, heard }
      },
      { preload, page: HERE },
    )
    expect(other).toEqual({ answer: 'refused', heard: 0 })
    const inFrame = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      await new Promise((resolve) => setTimeout(resolve, 200))
      const has = frame.contentWindow !== null && 'app' in frame.contentWindow
      frame.remove()
      return has
    })
    expect(inFrame).toBe(false)
  })

  test('20 the page holds two functions and nothing of Electron', async () => {
    const bridge = await app.page.evaluate(() => {
      const { app: given } = globalThis as unknown as { app: Record<string, unknown> }
      return { names: Object.keys(given).toSorted(), fixed: Object.isFrozen(given) || !Reflect.set(globalThis, 'app', 1) }
    })
    expect(bridge).toEqual({ names: ['invoke', 'subscribe'], fixed: true })
    const answers = await app.page
      .evaluate(async () => {
        const { app: given } = globalThis as unknown as { app: Bridge }
        const strange = [
          ['__proto__', {}],
          ['constructor', {}],
          [{ toString: () => 'office.listAgencies' }, {}],
          [null, null],
        ]
        return Promise.all(
          strange.map(async ([operation, input]) => {
            const result = (await given.invoke(operation as never, input)) as unknown as { error?: { code: string } }
            return result.error?.code
          }),
        )
      })
      .catch(() => [])
    expect(answers.every((code) => code === 'operation.unknown')).toBe(true)
  })
})

describe('offline', () => {
  test('every way a page has to reach the network fails, by name and by number', async () => {
    const tried = await app.page.evaluate(async (port) => {
      const bases = [`//127.0.0.1:${port}`, `//localhost:${port}`, `//register-ppid.example:${port}`]
      const quietly = (run: () => unknown) => {
        try {
          return run()
        } catch {
          return undefined
        }
      }
      let count = 0
      const element = (tag: string, attributes: Record<string, string>) => {
        const made = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
        document.body.append(made)
        count++
        return made
      }
      const reached: string[] = []
      for (const base of bases) {
        const url = `http:${base}/x`
        for (const rel of [
          'preconnect',
          'dns-prefetch',
          'prefetch',
          'preload',
          'modulepreload',
          'stylesheet',
          'icon',
          'manifest',
          'prerender',
        ])
          element('link', { rel, href: url, as: 'fetch' })
        for (const tag of ['img', 'script', 'iframe', 'video', 'audio', 'embed', 'track', 'source']) element(tag, { src: url })
        element('object', { data: url })
        element('div', { style: `background: url(${url})` })
        element('style', {}).textContent =
          `@import "${url}"; @font-face { font-family: away; src: url(${url}) } body { font-family: away }`
        const link = element('a', { href: '#', ping: url })
        link.click()
        await fetch(url, { mode: 'no-cors', keepalive: true })
          .then(() => reached.push(`fetch ${url}`))
          .catch(() => {})
        quietly(() => navigator.sendBeacon(url, 'x'))
        quietly(() => {
          const request = new XMLHttpRequest()
          request.open('GET', url)
          request.send()
        })
        quietly(() => new WebSocket(`ws:${base}/x`))
        quietly(() => new EventSource(url))
        quietly(() => new Worker(url))
        quietly(() => void navigator.serviceWorker.register(url).catch(() => {}))
        quietly(() => void import(url).catch(() => {}))
        quietly(() => {
          const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${base.slice(2)}` }] })
          peer.createDataChannel('x')
          peer.onicecandidate = ({ candidate }) => {
            if (candidate !== null && candidate.candidate !== '') reached.push(candidate.candidate)
          }
          void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
        })
        count += 9
      }
      await new Promise((resolve) => setTimeout(resolve, 1500))
      return { count, reached }
    }, network.port)
    expect(tried.count).toBeGreaterThan(80)
    expect(tried.reached).toEqual([])
    expect(network.heard).toEqual([])
    // The listener does hear: otherwise the silence would prove nothing.
    await fetch(`http://127.0.0.1:${network.port}/x`)
    expect(network.heard).toEqual(['tcp'])
  })

  test('a walk through the screens asks for the app’s own files only, and no process holds a socket to the outside', async () => {
    await app.page.reload()
    await app.page.waitForSelector('#root > *', { state: 'attached' })
    await app.page.evaluate(
      (profile) => (globalThis as unknown as Inside).app.invoke('office.createAgency', { profile, officials: [] }),
      PROFILE,
    )
    const pid = app.electron.process().pid ?? 0
    const outside = new Set<string>()
    for (const hash of [
      '/',
      '/permohonan',
      '/keberatan',
      '/sengketa',
      '/dip',
      '/dik',
      '/kalender',
      '/impor',
      '/laporan',
      '/keamanan',
      '/pengaturan',
    ]) {
      await app.page.evaluate((to) => {
        location.hash = `#${to}`
      }, hash)
      await app.page.waitForTimeout(250)
      for (const found of outsideAddresses(processTree(pid))) outside.add(found)
    }
    if (process.platform === 'linux') expect(processTree(pid).length).toBeGreaterThan(2)
    expect([...outside]).toEqual([])
    const reached = (await asked()).filter(({ error }) => error === '').map(({ url }) => url)
    expect(reached.length).toBeGreaterThan(0)
    expect(reached.filter((url) => !/^(app:\/\/register\/|data:)/.test(url))).toEqual([])
  })

  test('shown another page, the window is neither answered nor spoken to', async () => {
    const answer = await app.electron.evaluate(async ({ BrowserWindow, Menu }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) return undefined
      await window.loadURL('data:text/html,<title>other</title>')
      await window.webContents.executeJavaScript('globalThis.heard = []; app.subscribe((event) => heard.push(event)); true')
      Menu.getApplicationMenu()?.items[0]?.submenu?.items[0]?.click()
      return (await window.webContents.executeJavaScript(
        "app.invoke('office.listAgencies', {}).then((result) => ({ code: result.error?.code, heard: heard.length }))",
      )) as { code: string; heard: number }
    })
    expect(answer).toEqual({ code: 'operation.unknown', heard: 0 })
  })
})

describe('printing', () => {
  /** What the page says when it is told to print: Chromium refuses a sandboxed page without `allow-modals` in a line of its own. */
  async function saidOnPrinting(): Promise<string> {
    const own = await launchApp()
    try {
      const said = new Promise<string>((resolve) => {
        own.page.on('console', (message) => resolve(message.text()))
        setTimeout(() => resolve('nothing'), 10_000)
      })
      await own.page.evaluate(() => {
        window.addEventListener('beforeprint', () => console.log('laid out for the printer'))
        setTimeout(() => window.print())
      })
      return await said
    } finally {
      // The system's own dialog now holds the page, and nobody is there to close it.
      own.electron.process().kill('SIGKILL')
    }
  }

  test('passes the policy of the page, so that a recovery key reaches paper', async () => {
    expect(await saidOnPrinting()).toBe('laid out for the printer')
  })
})

describe('19 the shipped program', () => {
  const isLaidOut = () => existsSync(join(dirname(inject('runtime').executable), 'resources', 'app'))

  test('has its fuses set, takes no debugger, no Node, no options and no other program', async () => {
    const { executable } = inject('runtime')
    expect(wantedFuses()).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    })
    if (!isLaidOut()) return
    const folder = temporaryFolder('shipped')
    const program = await shipApp(executable, folder)
    const wire = await getCurrentFuseWire(program)
    for (const [name, on] of Object.entries(wantedFuses()))
      expect([name, wire[FuseV1Options[name as keyof typeof FuseV1Options]]]).toEqual([
        name,
        on ? FuseState.ENABLE : FuseState.DISABLE,
      ])

    const marker = join(folder, 'marker')
    const stranger = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`
    mkdirSync(join(folder, 'resources', 'app'))
    writeFileSync(join(folder, 'resources', 'app', 'package.json'), '{"main":"index.js"}')
    writeFileSync(join(folder, 'resources', 'app', 'index.js'), stranger)
    writeFileSync(join(folder, 'stranger.cjs'), stranger)
    const plain = await runShipped(program, temporaryFolder(), [], {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${join(folder, 'stranger.cjs')}`,
    })
    expect([plain.openedRegister, existsSync(marker), /listening/i.test(plain.output)]).toEqual([true, false, false])
    for (const argument of ['--remote-debugging-port=0', '--inspect=0']) {
      const refused = await runShipped(program, temporaryFolder(), [argument])
      expect([argument, refused.code, refused.openedRegister, /listening/i.test(refused.output)]).toEqual([
        argument,
        1,
        false,
        false,
      ])
    }
  })
})
