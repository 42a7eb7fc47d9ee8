import "server-only";
import { nameOf } from "@/lib/catalogue/catalogue";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { plain } from "@/lib/plain";

const most = 5;

/** Ingredients of an outlet's card by a part of their name. */
export async function findIngredients(
  outletId: string,
  typed: string,
  locale: string,
): Promise<{ code: string; name: string }[]> {
  const { ingredients } = await getCatalogue(outletId);
  const wanted = plain(typed).trim();
  return [...ingredients.values()]
    .map((one) => ({ code: one.code, name: nameOf(one, locale) }))
    .filter(({ name }) => plain(name).includes(wanted))
    .slice(0, most);
}
