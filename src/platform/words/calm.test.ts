import { describe, expect, test } from 'vitest'
import { calm } from './calm.ts'

const rules = (text: string, page: 'citizen' | 'staff' = 'citizen') =>
  calm(text, { page, abbreviations: new Set(['kl.', 'FFB']) }).map((problem) => problem.rule)

describe('the sentences of the written standard are calm', () => {
  test.each([
    'Vi kan ikke læse datoen. Skriv den for eksempel sådan: 3. december. Dine ord er gemt.',
    'Det er en uge siden. Vil du fortsætte, lave det om eller lægge det på hylden?',
    'Mødet blev ikke til noget.',
    'Peter sagde nej til at gå ned i køkkenet i dag.',
    'Du og Maja har sagt farvel for denne gang. Døren står åben: ring, hvis du får brug for os.',
    'Vi kan ikke vise siden. Måske findes den ikke, eller måske er den ikke delt med dig.',
    'Du er ved at fjerne Ida fra din kreds. Så kan hun ikke længere se dine aftaler.',
    'Maja kommer tirsdag den 9. oktober kl. 15.04.',
    'Hvem skal se det?',
    'Du skal vise dit kort, fordi døren er låst. Ring til os, hvis du vil have hjælp.',
    'Du har haft en depressiv periode.',
    'I kan se hinandens ord i FFB.',
    'Døren er åben mandag til torsdag kl. 10-20.',
    'Anna skrev: ”Jeg vil synge igen.”',
  ])('%s', (text) => expect(rules(text)).toEqual([]))
})

describe('what is not calm is found', () => {
  test.each([
    ['Velkommen!', 'exclamation'],
    ['Du skal skrive en dato.', 'skal'],
    ['Du skal skrive en dato, fordi loven siger det.', 'skal'],
    ['Skal udfyldes', 'skal'],
    ['Feltet er ugyldigt.', 'blame'],
    ['Forkerte oplysninger.', 'blame'],
    ['Din ansøgning afvises.', 'blame'],
    ['Manglende fremmøde', 'blame'],
    ['Anna udeblev i går.', 'blame'],
    ['Dato er påkrævet.', 'blame'],
    ['Du har begået en lille fejl.', 'blame'],
    ['Fejl begået.', 'blame'],
    ['Der er sket en fejl.', 'blame'],
    ['Borgeren er umotiveret.', 'blame'],
    ['Adgang nægtet', 'blame'],
    ['Du har ikke gennemført dit mål.', 'blame'],
    ['Advarsel', 'alarm'],
    ['Ring straks.', 'alarm'],
    ['Det er din sidste chance.', 'alarm'],
    ['Er du sikker?', 'alarm'],
    ['Hun er skizofreniker.', 'diagnosis'],
    ['Et sted for de psykisk syge.', 'diagnosis'],
    ['De sindslidende har brug for ro.', 'diagnosis'],
    ['Han er alkoholmisbruger.', 'diagnosis'],
    ['Kom f.eks. i morgen.', 'abbreviation'],
    ['Te, kaffe osv.', 'abbreviation'],
    ['Ring på tlf. 49 28 00 00.', 'abbreviation'],
    ['Læs om VUM her på siden.', 'abbreviation'],
    ['Hun sagde "ja".', 'quotation'],
    ['Hun sagde “ja”.', 'quotation'],
    ['Hun sagde ”ja.', 'quotation'],
    ['Klik her for at læse mere.', 'click here'],
    ['Læs mere', 'click here'],
    ['Vi ses kl. 15:04.', 'time'],
    ['Vi ses kl 15.', 'time'],
    ['Vi ses klokken 15.04.', 'time'],
    ['Vi ses 2026-10-09.', 'date'],
    ['Vi ses 9/10.', 'date'],
    ['Vi ses 9-10-2026.', 'date'],
    [`Vi går ${'og går '.repeat(10)}.`, 'sentence length'],
  ])('%s', (text, rule) => expect(rules(text)).toContain(rule))

  test('exactly 20 words are allowed', () => {
    expect(rules(`${'ord '.repeat(20)}.`)).toEqual([])
    expect(rules(`${'ord '.repeat(21)}.`)).toEqual(['sentence length'])
  })

  test('running text is measured, and staff read a little more than citizens', () => {
    // 16 words a sentence, 3 of them long: 16 + 18.75 is a LIX of 34.75.
    const text =
      'Vi taler sammen om hvad der skete og skriver bagefter enkelte korte linjer om vores dag. '
    expect(rules(text.repeat(5))).toEqual([])
    expect(rules(text.repeat(8))).toEqual(['lix'])
    expect(rules(text.repeat(8), 'staff')).toEqual([])
    expect(rules('Medarbejderen orienteres skriftligt. '.repeat(40), 'staff')).toEqual(['lix'])
  })

  test('each problem says what was found and what to write', () => {
    expect(calm('Feltet er ugyldigt.', { page: 'staff' })).toEqual([
      { rule: 'blame', found: 'ugyldigt', say: '”Vi kan ikke læse …”, med et eksempel' },
    ])
  })
})
