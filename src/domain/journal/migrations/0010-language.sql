-- Words that label a person, and a way to write what happened instead. The list is the municipality's own, and it
-- is edited together with citizens: a word comes on it, or leaves it, when a citizen and the municipality both
-- agree. Nothing here is about a person; who wants their name beside a proposal writes it there.

create table journal.language_word (
  id uuid primary key,
  word text not null check (length(word) between 2 and 60),
  -- Forms that a stemmer does not find by itself, with commas between: 'psykotiker, psykotikere'.
  forms text not null default '' check (length(forms) <= 300),
  -- Only these forms, and no others of the same stem: 'en svær', but not 'det er svært'.
  whole boolean not null default false,
  instead text not null check (length(instead) between 2 and 300),
  proposal_id uuid,
  added_at timestamptz not null,
  ended_at timestamptz,
  ended_by_proposal uuid
);
create unique index on journal.language_word (lower(word)) where ended_at is null;
create index on journal.language_word (proposal_id);
create index on journal.language_word (ended_by_proposal);

create table journal.language_proposal (
  id uuid primary key,
  kind text not null check (kind in ('add', 'remove')),
  -- What is to leave the list; null where something is to come on it.
  word_id uuid references journal.language_word,
  word text not null check (length(word) between 2 and 60),
  forms text not null default '' check (length(forms) <= 300),
  instead text not null check (length(instead) <= 300),
  proposed_by uuid not null references person.person,
  -- In which capacity, and the name as that person wants it to stand; empty for none.
  voice text not null check (voice in ('citizen', 'staff', 'municipality')),
  signed text not null default '' check (length(signed) <= 80),
  proposed_at timestamptz not null,
  ended_at timestamptz,
  check ((kind = 'remove') = (word_id is not null))
);
create index on journal.language_proposal (word_id);
create index on journal.language_proposal (proposed_by);
alter table journal.language_word add foreign key (proposal_id) references journal.language_proposal;
alter table journal.language_word add foreign key (ended_by_proposal) references journal.language_proposal;

create table journal.language_agreement (
  id uuid primary key,
  proposal_id uuid not null references journal.language_proposal,
  person_id uuid not null references person.person,
  voice text not null check (voice in ('citizen', 'staff', 'municipality')),
  at timestamptz not null,
  unique (proposal_id, person_id)
);
create index on journal.language_agreement (person_id);

-- One who does not want to be helped with words, for as long as they want.
create table journal.language_mute (
  id uuid primary key,
  person_id uuid not null references person.person,
  muted_at timestamptz not null,
  ended_at timestamptz
);
create unique index on journal.language_mute (person_id) where ended_at is null;
create index on journal.language_mute (person_id);

-- To begin with. Written for Roret; each municipality makes it its own.
insert into journal.language_word (id, word, forms, whole, instead, added_at)
select gen_random_uuid(), w.word, w.forms, w.whole, w.instead, timestamptz '2026-01-01 00:00:00+00' from (values
  ('umotiveret', '', false, 'Skriv, hvad personen sagde nej til, og hvad der betød noget i dag.'),
  ('ressourcesvag', '', false, 'Skriv, hvad personen mangler lige nu, og hvad der går godt.'),
  ('ressourcestærk', '', false, 'Skriv, hvad personen kan og gør.'),
  ('manipulerende', 'manipulerer, manipulere, manipulation', false, 'Skriv, hvad der blev sagt, og hvad du tror, personen havde brug for.'),
  ('en svær borger', 'svær borger, svære borgere, de svære', true, 'Skriv, hvad der er svært for personen, og hvad der er svært for dig.'),
  ('behandlingsresistent', '', false, 'Skriv, hvad der er prøvet, og hvad det gav.'),
  ('compliance', 'non-compliance, kompliance', false, 'Skriv, hvad I har aftalt, og hvad personen selv siger om det.'),
  ('non-compliant', 'noncompliant, kompliant', true, 'Skriv, hvad personen valgte, og hvorfor, hvis du ved det.'),
  ('nægter', 'nægtede, nægtet', true, 'Skriv: sagde nej til, og hvad personen hellere ville.'),
  ('uvillig', '', false, 'Skriv, hvad personen sagde nej til i dag.'),
  ('samarbejder ikke', 'samarbejdede ikke, ikke samarbejdsvillig', true, 'Skriv, hvad I var uenige om, og hvad hver af jer sagde.'),
  ('usamarbejdsvillig', '', false, 'Skriv, hvad I var uenige om, og hvad hver af jer sagde.'),
  ('udadreagerende', 'udadreagerer', false, 'Skriv, hvad der skete: hvad personen gjorde, og hvad der gik forud.'),
  ('aggressiv', 'aggressive, aggressivt', true, 'Skriv, hvad personen gjorde og sagde, og hvad der gik forud.'),
  ('truende', '', true, 'Skriv ordene eller bevægelsen, og hvordan det var for dig.'),
  ('opmærksomhedssøgende', '', false, 'Skriv, hvad personen søgte hjælp til, og hvem der svarede.'),
  ('kontaktsøgende', '', false, 'Skriv, hvem personen gerne ville tale med, og om hvad.'),
  ('krævende', 'kræver opmærksomhed', true, 'Skriv, hvad personen bad om, og hvad I svarede.'),
  ('selvforskyldt', '', false, 'Skriv, hvad der skete, uden at dele skyld ud.'),
  ('manglende indsigt', 'mangler indsigt, mangler sygdomsindsigt, ingen indsigt', true, 'Skriv, hvordan personen selv ser det, og hvordan du ser det.'),
  ('sygdomsindsigt', '', false, 'Skriv, hvordan personen selv forstår det, der sker.'),
  ('i benægtelse', 'benægter, benægtede', true, 'Skriv, hvad personen siger, og hvad du har set.'),
  ('påstår', 'påstod, påstået', true, 'Skriv: fortæller.'),
  ('indrømmer', 'indrømmede, indrømmet', true, 'Skriv: fortæller.'),
  ('angiveligt', 'angivelig, angivelige', true, 'Skriv, hvem der har fortalt det, og hvornår.'),
  ('brokker sig', 'brokkede sig, brokke sig', true, 'Skriv, hvad personen var utilfreds med.'),
  ('surmuler', 'surmulede, surmulende', true, 'Skriv, hvad du så og hørte.'),
  ('doven', 'dovne, dovent', true, 'Skriv, hvad der ikke blev til noget, og hvad der stod i vejen.'),
  ('ugidelig', 'ugidelige, ugideligt', true, 'Skriv, hvad der ikke blev til noget, og hvad der stod i vejen.'),
  ('passiv', 'passive, passivt', true, 'Skriv, hvad personen gjorde, også når det var at sidde stille.'),
  ('inaktiv', 'inaktive, inaktivt', true, 'Skriv, hvad dagen gik med.'),
  ('beskidt', '', false, 'Skriv, hvad der kan hjælpe med bad, tøj eller hjem, hvis personen vil.'),
  ('uhumsk', '', false, 'Skriv, hvad du så, og hvad personen selv sagde om sit hjem.'),
  ('uplejet', 'uplejede', true, 'Skriv kun det, der betyder noget for hjælpen.'),
  ('dårligt fungerende', 'lavt fungerende, lavtfungerende, dårligtfungerende', true, 'Skriv, hvad personen kan alene, og hvad der kræver en hånd.'),
  ('velfungerende', 'højtfungerende', false, 'Skriv, hvad der lykkes, og hvad der skal til.'),
  ('velbehandlet', '', false, 'Skriv, hvordan personen selv synes, det går.'),
  ('kronisk', 'kroniker, kronikere, kronikeren', false, 'Skriv, hvor længe det har været svært. Alle kan komme sig.'),
  ('skizofren', 'skizofrene', true, 'Skriv: har fået diagnosen, med hvem der gav den og hvornår, og kun når det betyder noget.'),
  ('borderliner', 'borderlinere, borderlineren', true, 'Et menneske har en diagnose og er den aldrig. Skriv, hvad der skete.'),
  ('psykotiker', 'psykotikere, psykotikeren', true, 'Skriv, hvad personen oplevede, med personens egne ord.'),
  ('misbruger', 'misbrugere, misbrugeren', true, 'Skriv: bruger alkohol eller stoffer, og hvad personen selv siger om det.'),
  ('alkoholiker', 'alkoholikere, alkoholikeren', true, 'Skriv: drikker, og hvad personen selv siger om det.'),
  ('narkoman', 'narkomaner, narkomanen', true, 'Skriv: bruger stoffer, og hvad personen selv siger om det.'),
  ('psykisk syg', 'psykisk syge, den syge, de syge', true, 'Skriv personens navn.'),
  ('sindslidende', '', false, 'Skriv personens navn, eller: mennesker med psykiske vanskeligheder.'),
  ('patienten', 'patient, patienter', true, 'Skriv personens navn.'),
  ('klienten', 'klient, klienter', true, 'Skriv personens navn.'),
  ('brugeren', 'brugerne', true, 'Skriv personens navn.'),
  ('dårlig mor', 'dårlig far, dårlig forælder, dårlige forældre', true, 'Skriv, hvad barnet har brug for, og hvad forælderen gør for det.'),
  ('udeblev', 'udebliver, udeblevet, udeblivelse', false, 'Skriv: mødet blev ikke til noget, og hvad I gør nu.'),
  ('mødte ikke op', 'dukkede ikke op', true, 'Skriv: mødet blev ikke til noget, og hvad I gør nu.'),
  ('afviser hjælp', 'afviste hjælp, afviser al hjælp', true, 'Skriv, hvilken hjælp personen sagde nej til, og hvad personen hellere vil.'),
  ('afvisende', '', true, 'Skriv, hvad personen ikke ville tale om i dag.'),
  ('forstyrret', '', true, 'Skriv, hvad personen sagde og gjorde.'),
  ('barnlig', 'barnlige, barnligt', true, 'Skriv, hvad personen gjorde eller sagde.'),
  ('hysterisk', '', false, 'Skriv, hvad personen sagde, og hvordan du så, at det gjorde ondt.'),
  ('overdriver', 'overdrev, overdrevet', true, 'Skriv, hvad personen fortæller. Det er sådan, det opleves.'),
  ('hjemløs', 'hjemløse', true, 'Skriv: har ikke noget sted at bo lige nu.'),
  ('skal lære', 'må lære, har ikke lært', true, 'Skriv, hvad personen gerne vil kunne, og hvem der øver det med.'),
  ('realitetssans', '', false, 'Skriv, hvad personen drømmer om, og hvad det første skridt kunne være.'),
  ('tung borger', 'tunge borgere, tung sag, tunge sager', true, 'Skriv, hvad der kræver tid og hvorfor.')
) as w (word, forms, whole, instead);
