import { words } from '../../../platform/words/words.ts'

/** What the person reads about it. */
export const emergencyWords = words({
  da: {
    title: 'Din side har været åbnet i nødadgang',
    opened: (name: string, day: string, from: string, until: string) =>
      `${name} åbnede din side ${day} fra ${from} til ${until}.`,
    why: (reason: string) => `Grunden var: ${reason}`,
    after: 'En anden ser bagefter på, om det var i orden.',
    log: 'Se, hvad der blev kigget på',
    ask: (phone: string) => `Du kan spørge os om det på ${phone}.`,
    seen: 'Jeg har læst det',
    seenDone: 'Beskeden er lagt væk. Opslaget står stadig i din log.',
    reasons: {
      life: 'Vi var bange for, at dit liv eller helbred var i fare.',
      unwell: 'Du havde det svært og kunne ikke selv fortælle det, vi havde brug for at vide.',
      missing: 'Vi kunne ikke finde dig og var bekymrede.',
      children: 'Det handlede om et barns tryghed.',
      unreachable: 'Din egen kontakt kunne ikke nås, og det kunne ikke vente.',
    },
  },
  en: {
    title: 'Your page has been opened in an emergency',
    opened: (name, day, from, until) => `${name} opened your page ${day} from ${from} to ${until}.`,
    why: (reason) => `The reason was: ${reason}`,
    after: 'Somebody else looks afterwards at whether it was in order.',
    log: 'See what was looked at',
    ask: (phone) => `You can ask us about it on ${phone}.`,
    seen: 'I have read it',
    seenDone: 'The message is put away. The look is still in your log.',
    reasons: {
      life: 'We were afraid that your life or health was in danger.',
      unwell: 'You had a hard time and could not tell us what we needed to know.',
      missing: 'We could not find you and were worried.',
      children: 'It was about the safety of a child.',
      unreachable: 'Your own contact could not be reached, and it could not wait.',
    },
  },
})
