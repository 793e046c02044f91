import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/*
 * What the site is measured beside, on the same machine in the same run: Next's own fastest, which is
 * a page made when it was built, and nginx with the same bytes in a file.
 */

export type Peer = { url: string; stop: () => Promise<void> }

const untilAnswers = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} does not answer.`)
}

const start = async (url: string, program: string, words: string[], directory: string): Promise<Peer> => {
  const running = spawn(program, words, {
    cwd: directory,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  await untilAnswers(url)
  const stop = () =>
    new Promise<void>((resolve) => {
      running.once('exit', () => resolve())
      running.kill('SIGTERM')
    })
  return { url, stop }
}

/** A Next.js site of one page, `force-static`, that shows the same article. */
export const startNextStatic = async (html: string): Promise<Peer> => {
  const folder = path.resolve('node_modules/.cache/bench-next-static')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? []
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write('package.json', '{ "name": "bench-next-static", "private": true }')
  write('next.config.mjs', `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } }\n`)
  write('app/site.css', style)
  write(
    'app/layout.js',
    `import { createElement } from 'react'
import './site.css'
export const metadata = { title: ${JSON.stringify(title)} }
export default function Layout({ children }) {
  return createElement('html', { lang: 'en-GB' }, createElement('body', null, children))
}
`,
  )
  write(
    'app/page.js',
    `import { createElement } from 'react'
export const dynamic = 'force-static'
export default function Page() {
  return createElement('div', { dangerouslySetInnerHTML: { __html: ${JSON.stringify(body)} } })
}
`,
  )
  const next = path.resolve('node_modules/next/dist/bin/next')
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: folder, encoding: 'utf8' })
  if (built.status !== 0)
    throw new Error(`The page to compare with could not be built:\n${`${built.stdout}${built.stderr}`.slice(0, 2000)}`)
  const port = '3291'
  return start(`http://127.0.0.1:${port}/`, process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', port], folder)
}

/** nginx with one worker, which sends the same bytes from files, compressed beforehand. */
export const startNginx = async (folder: string, html: string): Promise<Peer> => {
  const root = path.join(folder, 'nginx')
  mkdirSync(root, { recursive: true })
  writeFileSync(path.join(root, 'article.html'), html)
  writeFileSync(path.join(root, 'article.html.gz'), gzipSync(html))
  // Its worker would else be somebody who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const settings = `daemon off; ${user} worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; gzip_static on; keepalive_requests 1000000000;
  open_file_cache max=100; types { text/html html; }
  client_body_temp_path ${root}/a; proxy_temp_path ${root}/b; fastcgi_temp_path ${root}/c; uwsgi_temp_path ${root}/d; scgi_temp_path ${root}/e;
  server { listen 127.0.0.1:3292; root ${root}; }
}
`
  writeFileSync(path.join(root, 'nginx.conf'), settings)
  return start('http://127.0.0.1:3292/article.html', 'nginx', ['-c', path.join(root, 'nginx.conf')], root)
}
