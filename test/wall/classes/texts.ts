import { asked, type BadClass, values } from './case.ts'

const bytes = (name: string, written: string) =>
  asked(name, (_, { field }) => ({
    body: `version=1&${encodeURIComponent(field.name)}=${written}`,
    payload: written,
  }))

export const textAndUnicode: BadClass = {
  letter: 'A',
  name: 'text and unicode',
  each: 'field',
  cases: [
    ...values({
      'right to left': '\u202egnij reteh geJ\u2066',
      'no width': 'Sa\u200bng\u200d i\u2060 kor\ufeff',
      NUL: 'Sang\u0000 i kor',
      'control characters': 'Sang\u0007\u001b[2J\u009b31m',
      'many marks': `S${'\u0323\u0301'.repeat(300)}ang`,
      'a family in one letter': '👩‍👩‍👧‍👦'.repeat(40),
      'letters in parts': 'A\u030arhus, Ko\u0308ge, e\u0301',
      'only spaces': ' \t\u00a0\u2003\u3000\u200b ',
      'look-alikes': 'Ѕаng і kоr',
      'lines of many kinds': 'en\r\nto\rtre\u2028fire\u2029fem\u0085',
      'no letters at all': '\uffff\ufffe\ufdd0',
      'hidden tags': `kor\u{e0001}\u{e0041}\u{e007f}`,
      'letters of private use': '\ue000\uf8ff\u{10ffff}',
      'a Turkish i and a German s': 'İıſßﬁ'.repeat(20),
    }),
    bytes('half a character', 'Sang%ED%A0%80'),
    bytes('too long a letter', 'Sang%C0%AF%E0%80%AF'),
    bytes('cut in the middle', 'Sang%F0%9F%98'),
    bytes('Latin-1', 'S%E6ng%20i%20kor%F8'),
    bytes('UTF-16', '%FE%FF%00S%00a'),
  ],
}

export const namesAndContact: BadClass = {
  letter: 'B',
  name: 'names and contact',
  each: 'field',
  cases: values({
    apostrophe: "Søren O'Malley-d'Or",
    'one letter': 'Ø',
    'a very long name': 'Anna-Sofie '.repeat(60),
    'a word for nothing': 'null',
    'name and address in one': 'Anna <anna@nordby.example>, Bo <bo@nordby.example>',
    'no place after the sign': 'anna@',
    'no name before the sign': '@nordby.example',
    'two signs': 'anna@@nordby..example',
    'quoted and spaced': '"anna sofie"@nordby.example',
    'an address in other letters': 'åse@nørreå.example',
    'a host of numbers': 'anna@[127.0.0.1]',
    'too few digits': '12 34 5',
    'letters for digits': '12 EE 56 7O',
    'every kind of dialling': '0045 (0) +45-12.34/56*78#p,w',
    'a link to call': 'tel:12345678;phone-context=evil.example',
    'a street with a line': 'Kajen 7\n\n\n8900 Nordby',
  }),
}

export const likeCpr: BadClass = {
  letter: 'C',
  name: 'like a CPR number',
  each: 'field',
  cases: values({
    'a day that is none': '320199-0001',
    'month zero': '010085-0000',
    'all zero': '000000-0000',
    'without the line': '0000850012',
    'with spaces': '00 00 85 00 12',
    'in wide digits': '００００８５－００１２',
    'in Arabic digits': '٠٠٠٠٨٥-٠٠١٢',
    'one digit more': '000085-00121',
    'one digit less': '000085-001',
    masked: '000085-XXXX',
    'in a sentence': 'Jeg hedder Anna, 000085-0012, og vil synge.',
    'with a line break': '000085-\n0012',
    'a long line': '000085–0012',
    'of a company': '00000012',
  }),
}

export const datesAndTimes: BadClass = {
  letter: 'D',
  name: 'dates and times',
  each: 'field',
  cases: values({
    'the thirtieth of February': '2026-02-30',
    'a leap day that is not': '29/2 2027',
    'all nines': '9999-99-99',
    'year zero': '0000-00-00',
    'before our time': '-0044-03-15',
    'far ahead': '275760-09-13',
    'a moment': '2026-11-30T10:00:00+25:00',
    'a number of seconds': '1e12',
    'a week': '2026-W53-7',
    'a word': 'i overmorgen-agtigt',
    'Arabic digits': '٢٠٢٦-١١-٣٠',
    'twenty-five o’clock': '25:00',
    'the leap second': '23:59:60',
    'less than midnight': '-1:00',
    'the hour that is skipped': '2027-03-28 02:30',
    'American order': '13/31/2026',
  }),
}

export const numbersAndIds: BadClass = {
  letter: 'E',
  name: 'numbers and ids',
  each: 'field',
  cases: values({
    'less than nothing': '-1',
    'not a number': 'NaN',
    endless: '1e309',
    'one too many': '2147483648',
    'very many digits': '9'.repeat(40),
    'a part': '1.0000000001',
    hexadecimal: '0x1F',
    'wide digits': '１２',
    'leading zeros': '000001',
    'a plus': '+1',
    'an id of nothing': '00000000-0000-0000-0000-000000000000',
    'an id in braces': '{019aaaaa-0000-7000-8000-000000000001}',
    'an id in capitals': '019AAAAA-0000-7000-8000-000000000001',
    'half an id': '019aaaaa-0000-7000',
    'an id and more': "019aaaaa-0000-7000-8000-000000000001' --",
    'a path for an id': '../019aaaaa-0000-7000-8000-000000000001',
    'a list of ids': '["019aaaaa-0000-7000-8000-000000000001"]',
  }),
}
