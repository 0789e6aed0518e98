import { ButtonForm } from '../button/button-form.tsx'

/** Something out of the ordinary that is so on every page, until it is ended. */
export interface BannerProps {
  text: string
  link: { href: string; label: string }
  action: { address: string; label: string }
  once: string
}

/** Stands above the page, in words: it is not in the way, and not to be overlooked. */
export function Banner({ text, link, action, once }: BannerProps) {
  return (
    <section class="banner" aria-label={text}>
      <p>
        {text} <a href={link.href}>{link.label}</a>
      </p>
      <ButtonForm kind="secondary" action={action.address} once={once}>
        {action.label}
      </ButtonForm>
    </section>
  )
}
