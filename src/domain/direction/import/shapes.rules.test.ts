import { describe, expect, it } from 'vitest'
import { importPlan } from './propose.ts'

const areas = (text: string) =>
  importPlan(text).focusAreas.map(({ title, goals, actions }) => [title, goals, actions])

describe('Where the areas of a plan are seen', () => {
  it('headings that say what they are, with or without the name on the same line', () => {
    const text =
      '## Indsatsområde 1: Ro\n\n### Mål\n- Mere søvn\n\n## Indsatsområde 2\n## Mod\n\nVi øver os.'
    expect(areas(text)).toEqual([
      ['Indsatsområde 1: Ro', ['Mere søvn'], []],
      ['Indsatsområde 2: Mod', [], []],
    ])
  })

  it('headings that each have goals and actions below', () => {
    const text =
      '# Plan\n\n## Ro\n\n**Mål**\n\n* Mere søvn\n\n**Handlinger**\n\n* Kortere vagter\n\n' +
      '## Mod\n\n**Mål**\n\n* Flere ture\n\n## Kilder\n\nSamtaler.'
    expect(areas(text)).toEqual([
      ['Ro', ['Mere søvn'], ['Kortere vagter']],
      ['Mod', ['Flere ture'], []],
    ])
  })

  it('a list that nothing comes back to', () => {
    const text = 'Planen har to temaer:\n\n- **Ro**: om søvn og vaner\n- **Mod**: om at gå ud'
    const plan = importPlan(text)
    expect(plan.focusAreas.map(({ title, text: about }) => [title, about])).toEqual([
      ['Ro', 'om søvn og vaner'],
      ['Mod', 'om at gå ud'],
    ])
  })

  it('plain lines that a list has named, even with the text right below', () => {
    const text =
      'Vi har valgt to temaer:\n1. Ro i hverdagen\n2. Mod til mere\n\n' +
      'Ro i hverdagen\nVi begynder med søvnen, for uden søvn er alt andet svært at få til.\n' +
      'Derfor vil vi:\n- Sove\n\nMod til mere\nDet kommer bagefter, når man er klar til det.'
    expect(areas(text)).toEqual([
      ['Ro i hverdagen', [], ['Sove']],
      ['Mod til mere', [], []],
    ])
  })

  it('plain lines that say what they are, in a text without empty lines', () => {
    const text =
      'Indsatsområde 1 – Ro\nSøvn er svært.\nMål: Mere søvn.\nMål: Færre piller.\n' +
      'Handling: Vi køber puder.\n\nIndsatsområde 2 – Mod\nMod kommer.\nVi vil:\n- gå ture'
    expect(areas(text)).toEqual([
      [
        'Indsatsområde 1 – Ro',
        ['Mål: Mere søvn.', 'Mål: Færre piller.'],
        ['Handling: Vi køber puder.'],
      ],
      ['Indsatsområde 2 – Mod', [], ['gå ture']],
    ])
  })

  it('numbered lines, but not the only item of a list', () => {
    const text =
      'Vores pejlemærker\n\n1. Ro\n\nOm søvn.\n\nHandlinger\n\n1. Puder\n\nDe er bløde.\n\n' +
      '2. Mod\n\nOm ture.'
    expect(areas(text)).toEqual([
      ['Ro', [], ['Puder']],
      ['Mod', [], []],
    ])
  })

  it('a list with details set in below its names', () => {
    const text =
      'De to fokusområder\n\n • Ro i hverdagen\n  • søvn\n  • mad\n • Mod til mere\n\n' +
      'Ro i hverdagen\n\nTekst om ro.\n\nMod til mere\n\nTekst om mod.'
    expect(areas(text).map(([title]) => title)).toEqual(['Ro i hverdagen', 'Mod til mere'])
  })

  it('nowhere, in a text that only mentions them', () => {
    const text = 'Nyt tema i byen\n\n- Vi er glade, siger hun.\n\nDer er mange temaer i luften.'
    expect(importPlan(text)).toMatchObject({ vision: '', focusAreas: [] })
  })
})

const inside = (text: string) =>
  importPlan(`## Tema 1: Ro\n\n${text}\n\n## Tema 2: Mod\n\nTekst.`).focusAreas[0]

describe('What stands inside an area', () => {
  it('names of groups stand in the list, before their group', () => {
    const text = 'Mål for ro\n\nVi sikrer:\n\nHjemme:\n\n- Egen seng\n\nUde:\n\n- En bænk'
    expect(inside(text)?.goals).toEqual(['Hjemme:', 'Egen seng', 'Ude:', 'En bænk'])
    expect(inside(text)?.text).toBe('Mål for ro\n\nVi sikrer:')
  })

  it('goals as paragraphs below their heading', () => {
    expect(inside('### Mål\n\nAlle sover.\n\nIngen vågner.')?.goals).toEqual([
      'Alle sover.',
      'Ingen vågner.',
    ])
  })

  it('a goal on its own line', () => {
    expect(inside('**Mål 1:** Alle sover')?.goals).toEqual(['Mål 1: Alle sover'])
    expect(inside('### Mål 1: Alle sover\n\nFordi.')).toMatchObject({
      goals: ['Mål 1: Alle sover'],
      text: 'Fordi.',
    })
  })

  it('things to do by their verbs, when nothing announces them', () => {
    expect(inside('- Skabe ro\n- At tilbyde te\n- Puder')?.actions).toHaveLength(3)
    expect(inside('- Puder\n- Te')).toMatchObject({ actions: [], text: '• Puder\n• Te' })
  })

  it('a list ends what a heading announced', () => {
    expect(inside('### Mål\n\n- Søvn\n\nSådan er det.\n\n- Puder\n- Te')?.goals).toEqual(['Søvn'])
  })

  it.each([
    ['”Jeg sover nu.”', null],
    ['‘ ‘Jeg sover nu.’', '(Borger i et tilbud)'],
    ['»Jeg sover nu«', 'Borger, 40 år'],
    ['“Jeg sover nu', '(Borger i et tilbud)'],
    ['Jeg sover nu', 'Bruger på et værksted'],
    ['Man sover bedre nu', 'Bruger på et værksted'],
    ['> Vi sover nu', null],
  ])('%s is a quote', (words, speaker) => {
    const area = inside(`En tekst.\n\n${words}\n\n${speaker ?? ''}\n\nMere tekst.`)
    const own = words.replace('> ', '')
    expect(area?.quotes).toEqual([speaker ? `${own}\n${speaker}` : own])
    expect(area?.text).toBe('En tekst.\n\nMere tekst.')
  })

  it('a page break in the middle of a word does not break the sentence', () => {
    expect(inside('De skaber broer, som borg-\n\n12\n\nerne kan bruge.')?.text).toBe(
      'De skaber broer, som borgerne kan bruge.',
    )
  })
})
