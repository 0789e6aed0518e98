import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFile, FILE_MAX } from './files.rules.ts'
import { disposition, safeName } from './names.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))))

const chunk = (name: string, data: string) => [[0, 0, 0, data.length], name, data, [1, 2, 3, 4]]
const png = bytes([0x89], 'PNG\r\n', [0x1a], '\n', ...chunk('IHDR', 'size'), ...chunk('IEND', ''))
const thumbnail = [0xff, 0xd8, 0xff, 0xd9]
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 6, ...thumbnail, 0xff, 0xda, 0, 3, 1],
  'the picture',
  [0xff, 0xd9],
  'what a phone adds',
)
const webp = bytes('RIFF', [12, 0, 0, 0], 'WEBP', 'VP8 data')
const pdf = bytes('%PDF-1.7\n', 'pages\n'.repeat(300), 'startxref\n1\n%%EOF\n')
const text = new Uint8Array(Buffer.from('Kære Maja\nTak for i går. Hilsen Anna – åh ja.\n'))

describe('what a file is', () => {
  test.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['image/webp', webp],
    ['application/pdf', pdf],
    ['text/plain', text],
  ])('%s', (type, file) => expect(checkFile(file)).toEqual({ type }))

  test('a file that is cut off is not taken', () => {
    for (const [file, most] of [
      [png, png.length - 5],
      [jpeg, jpeg.length - 18],
      [webp, webp.length - 1],
      [pdf, pdf.length - 8],
    ] as const) {
      for (let length = 12; length < most; length += 1) {
        expect(checkFile(file.subarray(0, length))).toEqual({ problem: 'cutOff' })
      }
    }
  })

  test('what can carry a script or is something else is not taken [ASVS 1.3.4] [ASVS 5.2.2]', () => {
    const refused = [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
      '\uFEFF <?xml version="1.0"?><svg/>',
      '\n<!doctype html><p>Hej',
      'MZ\u0090\u0000\u0003',
      'PK\u0003\u0004 a document',
      'GIF89a\u0001\u0000',
      'text with \u001b[2J in it',
    ]
    for (const one of refused) {
      expect(checkFile(new Uint8Array(Buffer.from(one)))).toEqual({ problem: 'unknown' })
    }
    expect(checkFile(text.subarray(0, 2))).toEqual({ problem: 'unknown' })
  })

  test('nothing, and too much [ASVS 5.2.1]', () => {
    expect(checkFile(new Uint8Array(0))).toEqual({ problem: 'empty' })
    expect(checkFile(new Uint8Array(FILE_MAX + 1))).toEqual({ problem: 'tooLarge' })
  })

  test('any bytes get an answer', () => {
    const heads = fc.constantFrom(png, jpeg, webp, pdf, new Uint8Array(0))
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 60 }), fc.nat(40), (head, rest, cut) => {
        checkFile(bytes([...head.subarray(0, cut)], [...rest]))
      }),
    )
  })
})

describe('what it is called', () => {
  test.each([
    ['Sommer på Fyn.jpg', 'image/jpeg', 'Sommer på Fyn.jpg'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['D:\\mine ting\\evil.exe', 'application/pdf', 'evil.exe.pdf'],
    ['evil\u202Efdp.exe', 'application/pdf', 'evilfdp.exe.pdf'],
    ['a"; filename="b.html\r\nset-cookie: x', 'text/plain', 'a; filename=b.htmlset-cookie x.txt'],
    ['...', 'image/png', 'fil.png'],
    ['', 'image/png', 'fil.png'],
    ['\ud800.PNG', 'image/png', '\ufffd.png'],
  ] as const)('%j as %s', (raw, type, name) => expect(safeName(raw, type)).toBe(name))

  test('both forms of the name', () => {
    expect(disposition("Årets 'plan' (1).pdf", 'application/pdf')).toBe(
      `attachment; filename="Aarets _plan_ (1).pdf"; filename*=UTF-8''%C3%85rets%20%27plan%27%20%281%29.pdf`,
    )
  })

  test('no name breaks out of its header [ASVS 5.4.2]', () => {
    const whole = /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.!~%-]+$/
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(disposition(raw, 'text/plain')).toMatch(whole)
      }),
    )
  })
})
