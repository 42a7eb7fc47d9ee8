import { unstable_cache } from "next/cache";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import { menuOf } from "@/lib/catalogue/menu";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { isShown } from "@/lib/outlets/opening";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import type { ShopOutlet } from "@/lib/outlets/shop-outlet";
import { getRating } from "@/lib/reviews/queries/get-rating";
import type { Rating } from "@/lib/reviews/review";
import { getDrawings } from "./drawings";

/** Dropped when anything of the card or the outlets changes: every page that shows them falls with it. */
const catalogueTag = "catalogue";

const menuTag = (slug: string): string => `menu:${slug}`;

/** The outlets customers know of, kept until the catalogue changes. */
export const getShopOutlets = unstable_cache(
  async (): Promise<ShopOutlet[]> =>
    (await getOutlets())
      .filter(isShown)
      .map(({ id, slug, name, status, opensOn, street, postcode, city, phone, timezone, hours }) => ({
        ...{ id, slug, name, status, opensOn, street, postcode, city, phone, timezone, hours },
      })),
  ["shop-outlets"],
  { tags: [catalogueTag] },
);

export const getShopOutlet = async (slug: string): Promise<ShopOutlet | null> =>
  (await getShopOutlets()).find((outlet) => outlet.slug === slug) ?? null;

/**
 * The menu of an outlet in one language as JSON, kept until it changes. Kept as text: taking so large a value apart and
 * putting it together again would cost more than the rest of an answer.
 */
export const getShopMenuText = (
  { id, slug }: Pick<ShopOutlet, "id" | "slug">,
  locale: string,
): Promise<string> =>
  unstable_cache(
    async () => {
      const [catalogue, drawings] = await Promise.all([getCatalogue(id), getDrawings()]);
      const menu = menuOf(catalogue, locale);
      const art = menu.products.flatMap(({ code }) => {
        const drawing = drawings.get(code);
        return drawing ? [[code, drawing.file] as const] : [];
      });
      return JSON.stringify({ ...menu, art: Object.fromEntries(art) } satisfies DrawnMenu);
    },
    ["shop-menu-text", slug, locale],
    { tags: [catalogueTag, menuTag(slug)] },
  )();

export const getShopMenu = async (
  outlet: Pick<ShopOutlet, "id" | "slug">,
  locale: string,
): Promise<DrawnMenu> => JSON.parse(await getShopMenuText(outlet, locale));

/** What is said of an outlet, kept until somebody says something else. */
export const getShopRating = (outletId: string): Promise<Rating> =>
  unstable_cache(() => getRating(outletId), ["shop-rating", outletId], {
    tags: [catalogueTag, `reviews:${outletId}`],
  })();
