import { sql } from "drizzle-orm";
import type { Size } from "@/db/enums";
import { addProduct } from "@/lib/catalogue/writes/add-product";
import { addToDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";

export const dearCola = { kind: "price" as const, item: "coca33", outlet: null, priceCents: 310 };

/** A pizza in one size, as head office begins it; a name of its own each time. */
export function winterPizza() {
  const id = newId();
  return {
    ...{ id, section: "cream", nameFr: `Pizza ${id.slice(-8)}`, nameEn: "Winter pizza" },
    ...{ descriptionFr: "Reblochon et lardons.", descriptionEn: "Reblochon and bacon.", folded: false },
    ...{ alcoholic: false, rates: { delivery: 1000, takeaway: 1000, on_site: 1000 } },
    sizes: [{ size: "M" as Size, priceCents: 1390 }],
  };
}

/** One that is made, by its code. */
export const newProduct = async (): Promise<string> => (await addProduct(winterPizza(), await boss())).code;

/** A draft with a change in it, prepared by somebody of head office. */
export async function cardDraft(): Promise<string> {
  const id = newId();
  const who = await boss();
  await saveDraft({ id, name: "Carte", everywhere: true, outlets: [] }, who);
  await addToDraft(id, [dearCola], who);
  return id;
}

async function boss() {
  const [row] = await db.execute<{ id: string }>(
    sql`select id from users where email = 'direction@ocpizza.example'`,
  );
  return { kind: "staff" as const, userId: row?.id ?? "", terminal: "administration" as const };
}
