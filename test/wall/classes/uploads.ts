import { asked, type BadClass, headers } from './case.ts'

const tooLarge = [413]
const calm = [303, 404, 409, 413, 422]

const multipart = (name: string, type: string, content: string) =>
  asked(
    `${name}`,
    ({ headers: has }) => ({
      headers: { ...has, 'content-type': 'multipart/form-data; boundary=grense' },
      body: `--grense\r\ncontent-disposition: form-data; name="words"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n${content}\r\n--grense--\r\n`,
      payload: content.slice(0, 200),
    }),
    calm,
  )

export const uploadType: BadClass = {
  letter: 'J',
  name: 'kinds of file',
  each: 'form',
  cases: [
    multipart('billede.svg', 'image/svg+xml', '<svg xmlns="x"><script>taken()</script></svg>'),
    multipart('side.html', 'text/html', '<script>taken()</script>'),
    multipart('brev.pdf.exe', 'application/pdf', 'MZ\u0090 This program'),
    multipart('brev.pdf', 'application/pdf', 'PK\u0003\u0004 not a letter'),
    multipart('shell.php', 'image/png', '<?php system($_GET["x"]); ?>'),
    multipart('.htaccess', 'text/plain', 'AddType application/x-httpd-php .png'),
    multipart('CON', 'text/plain', 'a device of old'),
    multipart('..\\..\\web.config', 'text/xml', '<configuration/>'),
    multipart('', 'application/octet-stream', 'without a name at all'),
    multipart('billede.png\u0000.html', 'image/png', '\u0089PNG <script>taken()</script>'),
    multipart('ark.csv', 'text/csv', "=cmd|' /C calc'!A0"),
    headers('a kind that is none', { 'content-type': 'multipart/form-data' }, calm),
  ],
}

const body = (
  name: string,
  type: string,
  content: string | Uint8Array,
  more: Record<string, string> = {},
) =>
  asked(
    name,
    ({ headers: has }) => ({ headers: { ...has, 'content-type': type, ...more }, body: content }),
    calm,
  )
const form = 'application/x-www-form-urlencoded'

export const uploadSize: BadClass = {
  letter: 'K',
  name: 'sizes, archives and what files tell',
  each: 'form',
  cases: [
    body('an empty archive', 'application/zip', 'PK\u0005\u0006'.padEnd(22, '\u0000')),
    body('an archive with a way out', 'application/zip', 'PK\u0003\u0004../../../../etc/cron.d/x'),
    body(
      'an archive that would fill the disk',
      'application/zip',
      `PK\u0003\u0004${'\u0000'.repeat(60_000)}`,
    ),
    body('a form packed together', form, new Uint8Array([31, 139, 8, 0, 0, 0, 0, 0, 0, 3]), {
      'content-encoding': 'gzip',
    }),
    body(
      'a picture of 50,000 by 50,000',
      'image/png',
      '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u00c3P\u0000\u0000\u00c3P',
    ),
    body(
      'a picture that tells where',
      'image/jpeg',
      '\u00ff\u00d8\u00ff\u00e1\u0000\u0016Exif\u0000\u0000GPSLatitude 56.1',
    ),
    body(
      'five hundred parts',
      'multipart/form-data; boundary=g',
      '--g\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(500),
    ),
    body(
      'cut off in the middle',
      'multipart/form-data; boundary=g',
      '--g\r\ncontent-disposition: form-da',
    ),
    body(
      'a parcel in a parcel',
      'multipart/mixed; boundary=g',
      '--g\r\ncontent-type: multipart/mixed; boundary=h\r\n\r\n--h\r\n\r\nx\r\n--h--\r\n--g--',
    ),
    body('a boundary of nothing', 'multipart/form-data; boundary=', '--\r\n\r\n----'),
    body(
      'a document of the office',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'PK\u0003\u0004word/document.xml',
    ),
    body('a larger claim than body', form, 'words=x', { 'content-length': '5000000000' }),
  ].map((one) =>
    one.name === 'a larger claim than body'
      ? {
          ...one,
          make: (...given: Parameters<typeof one.make>) => ({
            ...one.make(...given),
            wanted: tooLarge,
          }),
        }
      : one,
  ),
}
