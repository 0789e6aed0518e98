/** A place that says nothing about who left from where: the weather, as anybody would look it up. */
const elsewhere = 'https://www.dmi.dk/'

/**
 * Leaves at once, for one whose screen is suddenly seen by somebody else. With script the page is also
 * taken out of the back button; three presses on Shift do the same without finding the link.
 */
export function QuickExit({ label }: { label: string }) {
  return (
    <p class="quick-exit no-print">
      <a href={elsewhere} rel="noreferrer nofollow" data-quick-exit>
        {label}
      </a>
    </p>
  )
}
