import { words } from '../../platform/words/words.ts'

export const togetherWords = words({
  da: {
    title: 'Fælles liste',
    lead: 'Her står de borgere, som flere af os arbejder sammen med: hvem vi er, og hvad vi har lovet.',
    none: 'Der er ingen lige nu.',
    noneText: 'Når flere dele af kommunen arbejder sammen med en af dine borgere, står de her.',
    many: 'Her er plads til de første. Resten finder du under Mine borgere.',
    open: (name: string) => `Gå til ${name}`,
    noHolder: 'Ingen er tovholder endnu. Tal med borgeren om, hvem det kunne være.',
    roles: { support: 'støtte', coordinator: 'tovholder', authority: 'myndighed', night: 'nat' },
    noPromises: 'Der er ingen åbne løfter.',
    nobody: 'Ingen endnu',
    waiting: 'venter på et ja',
    late: (day: string) => `lovet ${day}, og ikke holdt endnu`,
    by: (day: string) => day,
  },
  en: {
    title: 'Shared list',
    lead: 'Here are the citizens with whom several of us work: who we are, and what we have promised.',
    none: 'There is nobody right now.',
    noneText:
      'When several parts of the municipality work with one of your citizens, they are here.',
    many: 'There is room for the first here. You find the rest under My citizens.',
    open: (name) => `Go to ${name}`,
    noHolder: 'Nobody coordinates yet. Talk with the citizen about who it could be.',
    roles: {
      support: 'support',
      coordinator: 'coordinator',
      authority: 'authority',
      night: 'night',
    },
    noPromises: 'There are no open promises.',
    nobody: 'Nobody yet',
    waiting: 'waits for a yes',
    late: (day) => `promised ${day}, and not kept yet`,
    by: (day) => day,
  },
})
