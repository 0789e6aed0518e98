import { sayNear, spokenTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { HeadingRow } from '../../../ui/heading/heading.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import type { Meal } from './meals.queries.ts'
import type { Place } from './place.queries.ts'
import { placeWords } from './place.words.ts'

interface MealsProps {
  visit: Visit
  place: Place
  meals: readonly Meal[]
}

/** What is eaten together, with one press to eat along. Only those who said yes are named. */
export function Meals({ visit, place, meals }: MealsProps) {
  const w = placeWords[visit.lang]
  return (
    <section>
      <HeadingRow
        title={w.meals}
        link={{ href: everydayAt.mealWrite({ home: place.id }), label: w.mealWrite }}
      />
      {meals.length === 0 && (
        <Card>
          <p>{w.mealsNone}</p>
        </Card>
      )}
      {meals.map((meal) => (
        <MealCard visit={visit} place={place} meal={meal} key={meal.id} />
      ))}
    </section>
  )
}

function MealCard({ visit, place, meal }: { visit: Visit; place: Place; meal: Meal }) {
  const w = placeWords[visit.lang]
  const when = w.mealLine(
    sayNear(meal.day, visit.today, visit.lang),
    spokenTime(meal.time, visit.lang),
  )
  const press = (action: string, label: string, kind: 'secondary' | 'quiet') => (
    <ButtonForm kind={kind} action={action} once={visit.onceKey()} about={meal.words}>
      {label}
    </ButtonForm>
  )
  const at = { meal: meal.id }
  if (meal.offBy)
    return (
      <Card title={meal.words} level={3} note={when}>
        <p>{w.mealOffNow}</p>
        {meal.offBy === visit.person?.id && press(everydayAt.mealBack(at), w.mealBack, 'quiet')}
      </Card>
    )
  return (
    <Card title={meal.words} level={3} note={when}>
      <p>{meal.eaters.length > 0 ? w.mealEaters(meal.eaters.join(', ')) : w.mealNobody}</p>
      <p class="by">{w.mealBy(meal.name ?? w.somebody)}</p>
      <Row>
        {meal.mine
          ? press(everydayAt.mealWithout(at), w.mealWithout, 'quiet')
          : press(everydayAt.mealWith(at), w.mealWith, 'secondary')}
        {(place.works || meal.person === visit.person?.id) &&
          press(everydayAt.mealOff(at), w.mealOff, 'quiet')}
      </Row>
    </Card>
  )
}
