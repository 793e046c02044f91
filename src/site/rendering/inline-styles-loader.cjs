const path = require('node:path')
const { transform } = require('lightningcss')
const { compile } = require('sass')

/** The oldest browsers that Next.js builds for, too: newer ways of writing colours are rewritten for them. */
const version = (major, minor = 0) => (major << 16) | (minor << 8)
const targets = { chrome: version(111), edge: version(111), firefox: version(111), safari: version(16, 4) }

/** Gives whoever imports a stylesheet its text, since it is sent as a part of each page. */
module.exports = function inlineStyles() {
  const { css, loadedUrls } = compile(this.resourcePath, {
    loadPaths: [path.join(this.rootContext, 'node_modules')],
    quietDeps: true,
  })
  for (const { pathname } of loadedUrls) this.addDependency(decodeURIComponent(pathname))
  const { code } = transform({ filename: this.resourcePath, code: Buffer.from(css), minify: true, targets })
  return `export default ${JSON.stringify(code.toString())}`
}
