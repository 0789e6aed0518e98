import { words } from '../../../platform/words/words.ts'

/** What many find good to have done in a home, with money and with letters: to choose from, and never to be done by. */
export const checklistWords = words({
  da: {
    new_home: {
      title: 'Ny bolig',
      lead: 'Fra den dag, du får nøglen.',
      items: {
        lease: 'Læse lejekontrakten sammen med nogen',
        photos: 'Tage billeder af det, der er slidt, før jeg flytter ind',
        address: 'Melde flytning på borger.dk',
        power: 'Bestille strøm og varme',
        name: 'Sætte mit navn på døren og postkassen',
        insurance: 'Finde en indboforsikring',
        support: 'Spørge kommunen om boligstøtte',
        bed: 'Gøre sengen klar til den første nat',
        neighbour: 'Sige goddag til en nabo',
      },
    },
    money: {
      title: 'Mine penge',
      lead: 'Et overblik er nok. Resten kan komme bagefter.',
      items: {
        overview: 'Skrive ned, hvad der kommer ind og går ud',
        rent: 'Få husleje og el trukket automatisk',
        letters: 'Åbne de breve, der handler om penge, sammen med nogen',
        food: 'Lægge penge til side til mad hver uge',
        subscriptions: 'Sige noget op, jeg ikke bruger',
        plan: 'Ringe og aftale at betale lidt ad gangen',
        advice: 'Tale med en, der ved noget om gæld',
        savings: 'Lægge lidt til side til noget, jeg glæder mig til',
      },
    },
    post: {
      title: 'Post og aftaler',
      lead: 'Så breve og tider ikke hober sig op.',
      items: {
        day: 'Vælge en fast dag til at åbne post',
        digital: 'Få hjælp til at læse min digitale post',
        exempt: 'Høre, om jeg kan blive fri for digital post',
        calendar: 'Skrive aftaler ét sted',
        remind: 'Bede om at blive mindet om en aftale',
        company: 'Spørge en, om de vil gå med',
        folder: 'Lægge vigtige papirer i én mappe',
      },
    },
    home_life: {
      title: 'Min hverdag hjemme',
      lead: 'Små ting, der gør et hjem til et hjem.',
      items: {
        morning: 'Finde min egen måde at begynde dagen på',
        shop: 'Købe ind til tre dage',
        cook: 'Lave en ret, jeg kan lide',
        wash: 'Vaske tøj på en fast dag',
        dishes: 'Tage opvasken, før jeg går i seng',
        air: 'Lufte ud og rede sengen',
        corner: 'Gøre ét hjørne rart',
        guest: 'Bede en på kaffe',
      },
    },
  },
  en: {
    new_home: {
      title: 'A new home',
      lead: 'From the day you get the key.',
      items: {
        lease: 'Read the lease together with somebody',
        photos: 'Take pictures of what is worn before I move in',
        address: 'Register the move at borger.dk',
        power: 'Order power and heat',
        name: 'Put my name on the door and the letter box',
        insurance: 'Find insurance for my things',
        support: 'Ask the municipality about housing support',
        bed: 'Make the bed ready for the first night',
        neighbour: 'Say hello to a neighbour',
      },
    },
    money: {
      title: 'My money',
      lead: 'An overview is enough. The rest can come later.',
      items: {
        overview: 'Write down what comes in and goes out',
        rent: 'Have rent and power paid automatically',
        letters: 'Open the letters about money together with somebody',
        food: 'Put money aside for food each week',
        subscriptions: 'End something I do not use',
        plan: 'Call and agree to pay a little at a time',
        advice: 'Talk with one who knows about debt',
        savings: 'Put a little aside for something I look forward to',
      },
    },
    post: {
      title: 'Post and appointments',
      lead: 'So that letters and times do not pile up.',
      items: {
        day: 'Choose a fixed day to open post',
        digital: 'Get help to read my digital post',
        exempt: 'Hear whether I can be exempt from digital post',
        calendar: 'Write appointments in one place',
        remind: 'Ask to be reminded of an appointment',
        company: 'Ask somebody to come along',
        folder: 'Put important papers in one folder',
      },
    },
    home_life: {
      title: 'My everyday life at home',
      lead: 'Small things that make a home a home.',
      items: {
        morning: 'Find my own way to begin the day',
        shop: 'Shop for three days',
        cook: 'Cook a dish I like',
        wash: 'Wash clothes on a fixed day',
        dishes: 'Do the dishes before I go to bed',
        air: 'Air the rooms and make the bed',
        corner: 'Make one corner nice',
        guest: 'Ask somebody for coffee',
      },
    },
  },
})

export const lists = ['new_home', 'money', 'post', 'home_life'] as const
export type ListName = (typeof lists)[number]

/** Which part of a life the goal stands in. */
export const areaOf: Record<ListName, string> = {
  new_home: 'home',
  money: 'money',
  post: 'everyday',
  home_life: 'everyday',
}

/** The codes of all points, in all lists. */
export const itemCodes = [
  ...new Set(lists.flatMap((list) => Object.keys(checklistWords.da[list].items))),
]
