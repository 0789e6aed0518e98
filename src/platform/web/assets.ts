import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { projectRoot } from '../data/root.ts'
import { securityHeaders } from './headers.ts'

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
}

export interface Assets {
  /** The address of a built file, with the hash of its content in it. */
  address(name: string): string
  /**
   * The file itself, or undefined: only what the build made is ever served.
   * @param accepts what the browser can unpack, as it says in Accept-Encoding
   */
  file(path: string, accepts?: string): Response | undefined
}

/** The built files in memory: a few hundred kilobytes, and no way to ask for anything else. */
export async function loadAssets(): Promise<Assets> {
  const folder = join(projectRoot(), 'dist/assets')
  if (!existsSync(folder))
    throw new Error('The browser files are not built yet. Run npm run build.')
  const names = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    string
  >
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map') || entry.name.endsWith('.json')) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path))
  }
  return assetsOf(names, files)
}

export function assetsOf(
  names: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, Uint8Array>,
): Assets {
  const packed = new Map<string, Uint8Array>()
  return {
    address: (name) => `/assets/${names[name] ?? name}`,
    file(path, accepts = '') {
      const body = files.get(path)
      const end = path.split('.').at(-1) ?? ''
      const type = types[end]
      if (!body || !type) return undefined
      // The name changes with the content; only the service worker's stays.
      const keep =
        path === '/service-worker.js' ? 'no-cache' : 'public, max-age=31536000, immutable'
      const headers = { 'content-type': type, 'cache-control': keep, ...securityHeaders }
      if (!texts.has(end)) return new Response(new Uint8Array(body), { headers })
      const small = /\bbr\b/.test(accepts)
      const sent = small ? packedOf(path, body, packed) : body
      return new Response(new Uint8Array(sent), {
        headers: {
          ...headers,
          vary: 'accept-encoding',
          ...(small ? { 'content-encoding': 'br' } : {}),
        },
      })
    },
  }
}

/**
 * Text travels packed, and is packed once. Only these files: a page holds a once-key beside what somebody typed,
 * and its packed length would tell of both (BREACH, CVE-2013-3587).
 */
const texts = new Set(['js', 'css', 'svg'])

function packedOf(path: string, body: Uint8Array, packed: Map<string, Uint8Array>): Uint8Array {
  const known = packed.get(path)
  if (known) return known
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  packed.set(path, small)
  return small
}

/** For tests of pages, which look at HTML and not at files. */
export const plainAssets: Assets = { address: (name) => `/assets/${name}`, file: () => undefined }
