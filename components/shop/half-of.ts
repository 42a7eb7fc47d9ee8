import type { KeptLine } from "@/components/basket/store";
import type { OtherHalf } from "@/lib/catalogue/made";
import type { MenuProduct } from "@/lib/catalogue/menu";

type Card = { products?: readonly MenuProduct[] };

/** The second half of a line that was made before; null when it had none, or none the card still has. */
export function halfOf(
  { products = [] }: Card,
  before?: Pick<KeptLine, "others" | "menu">,
): OtherHalf | null {
  const [other] = before?.menu ? [] : (before?.others ?? []);
  const product = products.find(({ items }) => items.some(({ code }) => code === other?.item));
  return other && product ? { product, removed: other.removed, added: other.added } : null;
}
