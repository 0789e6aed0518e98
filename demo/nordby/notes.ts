import { ago, weeksAgo } from './calendar.ts'
import { begins, comments, corrects, notes, pictured } from './notes.acts.ts'
import { others } from './notes.others.ts'
import { type Life, on } from './telling.ts'

const anna: Life = {
  citizen: 'anna',
  works: [],
  moments: [
    on(
      weeksAgo(2, 'mon'),
      '14:20',
      'maja',
      notes(
        'visit',
        'Vi drak kaffe og så på ugen. Anna havde skrevet en seddel til Grethe om koret.',
        {
          saw: 'Anna lo to gange, mens hun læste sedlen højt.',
          agreed: 'Maja kommer kl. 13 i stedet for kl. 11, fordi morgenerne er tunge.',
        },
      ),
    ),
    on(
      weeksAgo(2, 'thu'),
      '16:05',
      'maja',
      notes(
        'call',
        'Anna ringede. Hun havde sovet tre timer og ville aflyse. Vi talte i ti minutter.',
        {
          as: 'nat',
          agreed: 'Vi ses på mandag. Anna skriver, hvis det bliver før.',
        },
      ),
    ),
    on(
      weeksAgo(2, 'fri'),
      '09:10',
      'anna',
      comments('nat', 'Jeg ville ikke aflyse. Jeg spurgte, om vi kunne tale i telefon i stedet.'),
    ),
    on(
      weeksAgo(2, 'fri'),
      '12:30',
      'maja',
      corrects('nat', 'Anna ville ikke aflyse. Hun spurgte, om vi kunne tale i telefon i stedet.'),
      comments('nat', 'Tak, fordi du skrev. Jeg havde misforstået det, og nu står det der.'),
    ),
    on(
      weeksAgo(1, 'mon'),
      '14:15',
      'maja',
      notes(
        'visit',
        'Vi gik ned til øvelokalet og hjem igen. Døren var låst, og det var godt nok.',
        {
          told: 'Anna har ringet til mig to aftener og været glad.',
          secret: 'Ida går selv til samtaler for tiden. Hun vil ikke have, at Anna ved det.',
          agreed: 'Jonas går med til den første prøve.',
        },
      ),
    ),
    on(
      weeksAgo(1, 'tue'),
      '12:10',
      'maja',
      pictured(
        'visit',
        'Vi gik forbi haven ved biblioteket. Anna tog et billede.',
        'Et træ med to æbler',
      ),
    ),
    on(
      weeksAgo(1, 'wed'),
      '11:40',
      'karen',
      notes('meeting', 'Anna, Maja og jeg så på planen. Anna læste selv sine håb op.', {
        agreed: 'Karen spørger hospitalet, hvem Anna kan ringe til om natten.',
      }),
    ),
    on(
      ago(1),
      '15:10',
      'maja',
      notes('visit', 'Vi skrev indkøbsseddel til middagen med Ida. Anna valgte tomatsuppe.', {
        as: 'suppe',
        saw: 'Anna så på uret flere gange hen mod slutningen.',
      }),
    ),
    on(ago(1), '17:45', 'anna', comments('suppe', 'Jeg så på uret, fordi Ida skulle ringe.')),
  ],
}

const peter: Life = {
  citizen: 'peter',
  works: [],
  moments: [
    on(
      weeksAgo(2, 'tue'),
      '13:30',
      'maja',
      notes('visit', 'Peter sagde nej til at gå ned i køkkenet. Vi blev oppe og lavede te.'),
    ),
    on(
      weeksAgo(1, 'thu'),
      '15:20',
      'maja',
      notes('observation', 'Peter lavede mad til ni i caféen. Der blev spist op.', {
        saw: 'Han nynnede, mens han skar løg.',
      }),
    ),
    on(
      weeksAgo(1, 'fri'),
      '10:15',
      'hassan',
      notes('meeting', 'Vi talte om opfølgningen. Peter vil gerne have den ved sit eget bord.', {
        agreed: 'Hassan kommer hjem til Peter på fredag.',
      }),
    ),
  ],
}

const fyrhuset: Life = {
  citizen: 'birgit',
  works: [],
  moments: [
    on(
      weeksAgo(2, 'mon'),
      '11:30',
      'tine',
      pictured('visit', 'Vi gik ud i haven. Birgit pegede på æbletræet og nikkede.', 'Et æbletræ'),
    ),
    on(
      weeksAgo(2, 'wed'),
      '07:10',
      'ulla',
      notes(
        'observation',
        'Birgit var vågen fra kl. 3. Hun pegede på billedet af haven. Vi sad ved vinduet.',
      ),
    ),
    on(
      weeksAgo(1, 'tue'),
      '10:40',
      'tine',
      notes('visit', 'Birgit valgte selv sin morgen: bad først, så brød.', {
        told: 'Birgit har altid haft køkkenhave.',
        agreed: 'Tine finder en kasse til krydderurter.',
      }),
    ),
    on(
      ago(1),
      '06:50',
      'ulla',
      notes('observation', 'Rolig nat. Birgit sov fra kl. 23 til kl. 6.'),
    ),
  ],
}

const erik: Life = {
  citizen: 'erik',
  works: [],
  moments: [
    on(
      weeksAgo(2, 'wed'),
      '10:50',
      'maja',
      notes('visit', 'Vi åbnede post sammen. Erik vandt i skak.', {
        agreed: 'Maja tager brevet fra hospitalet med til Karen.',
      }),
    ),
    on(
      weeksAgo(1, 'tue'),
      '12:10',
      'karen',
      notes('call', 'Afdelingen ringede om næste udskrivning.', {
        told: 'Erik kan blive, til hjemmehjælpen er klar. Det er noteret hos os.',
        by: 'doctor',
        agreed: 'Ingen udskrivning på en fredag uden et opkald til Karen først.',
      }),
    ),
    on(ago(1), '15:40', 'maja', begins('Erik fortalte om turneringen. Han vil gerne')),
  ],
}

/** What staff of Nordby wrote in two weeks: what happened, and in nobody’s words but their own. */
export const noteLives: Life[] = [anna, peter, fyrhuset, erik, ...others]
