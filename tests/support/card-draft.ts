import { sql } from "drizzle-orm";
import { addToDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";

export const dearCola = { kind: "price" as const, item: "coca33", outlet: null, priceCents: 310 };

/** A file of one row that changes one price. */
export const dearerCard =
  "article;nom_fr;nom_en;description_fr;description_en;etat;prix\nreine-m;Reine;Reine;Jambon;Ham;en vente;77,70\n";

/** A draft with a change in it, prepared by somebody of head office. */
export async function cardDraft(): Promise<string> {
  const id = newId();
  const [boss] = await db.execute<{ id: string }>(
    sql`select id from users where email = 'direction@ocpizza.example'`,
  );
  const who = { kind: "staff" as const, userId: boss?.id ?? "", terminal: "administration" as const };
  await saveDraft({ id, name: "Carte", everywhere: true, outlets: [] }, who);
  await addToDraft(id, [dearCola], who);
  return id;
}
