/** When it is open, as a notice on a door: the days, and the times beside them. */
export function Hours({ lines }: { lines: readonly { days: string; times: string }[] }) {
  return (
    <dl class="hours">
      {lines.map(({ days, times }) => (
        <div key={days}>
          <dt>{days}</dt>
          <dd>{times}</dd>
        </div>
      ))}
    </dl>
  )
}
