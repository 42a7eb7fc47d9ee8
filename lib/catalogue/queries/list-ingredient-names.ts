import { sql } from "drizzle-orm";
import type { AllergenCode, Unit } from "@/db/enums";
import { db } from "@/lib/server/db";

export type KnownIngredient = {
  name: string;
  unit: Unit;
  category: string;
  allergens: AllergenCode[];
};

/** What every ingredient is called in the reader's language, counted in and brings, by its code. */
export async function listIngredientNames(locale: string): Promise<Map<string, KnownIngredient>> {
  const name = locale === "en" ? sql`name_en` : sql`name_fr`;
  const rows = await db.execute<KnownIngredient & { code: string }>(
    sql`select code, ${name} as name, unit, category, allergens from ingredients order by code`,
  );
  return new Map(rows.map(({ code, ...known }) => [code, known]));
}
