import { words } from '../../platform/words/words.ts'

/** What somebody did in everyday life: on a board at home, with money, in training, about a letter. */
export const everydayActWords = words({
  da: {
    resident_added: 'skrev, at du bor et sted, så du kan se tavlen',
    resident_moved: 'skrev, at du ikke bor der mere',
    name_plate_up: 'hængte et navneskilt op',
    name_plate_down: 'tog et navneskilt ned',
    board_notice_up: 'hængte et opslag op på tavlen',
    board_notice_down: 'tog et opslag ned fra tavlen',
    house_rules_written: 'skrev husregler',
    meal_added: 'skrev et måltid på tavlen',
    meal_called_off: 'aflyste et måltid',
    meal_answered: 'svarede på, om de spiser med',
    programme_changed: 'ændrede programmet et sted',
    budget_changed: 'ændrede sit budget',
    training_begun: 'begyndte at øve noget',
    training_practised: 'skrev om det, der øves',
  },
  en: {
    resident_added: 'wrote that you live at a place, so that you can see the board',
    resident_moved: 'wrote that you no longer live there',
    name_plate_up: 'put up a name plate',
    name_plate_down: 'took a name plate down',
    board_notice_up: 'put up a notice on the board',
    board_notice_down: 'took a notice down from the board',
    house_rules_written: 'wrote house rules',
    meal_added: 'wrote a meal on the board',
    meal_called_off: 'called off a meal',
    meal_answered: 'answered whether they eat along',
    programme_changed: 'changed the programme of a place',
    budget_changed: 'changed the own budget',
    training_begun: 'began to practise something',
    training_practised: 'wrote about what is practised',
  },
})
