import { choose, getChoice } from "@/components/basket/choice";

/** Ordering somewhere chooses that outlet; what delivering from another one costs no longer holds. */
export function takeOutlet({ slug, name }: { slug: string; name: string }): void {
  if (getChoice().outlet?.slug !== slug)
    choose({ outlet: { slug, name }, feeCents: null, minimumCents: null, rideMinutes: null });
}
