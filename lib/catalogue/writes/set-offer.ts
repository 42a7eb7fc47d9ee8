import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { scopesOf } from "../queries/scopes-of";
import type { Applied, Of } from "./apply-changes";
import { writeHours } from "./set-sale-hours";

type Offer = { id: string; nameFr: string; nameEn: string; priceCents: number; active: boolean };

/** A menu as it is from now on, its choices anew; one of that code that is none yet is made. @throws Refusal */
export async function setOffer(tx: Transaction, { kind: _, ...offer }: Of<"offer">): Promise<Applied[]> {
  const { offer: code, nameFr, nameEn, priceCents, active } = offer;
  const items = [...new Set(offer.slots.flatMap(({ choices }) => choices.map(({ item }) => item)))];
  await checkChoices(tx, items);
  const [old] = await tx.execute<Offer>(sql`
    select id, name_fr as "nameFr", name_en as "nameEn", price_cents as "priceCents", active from menus
    where code = ${code} for update`);
  const id = old?.id ?? newId();
  await tx.execute(sql`
    insert into menus (id, code, name_fr, name_en, price_cents, active, position)
    select ${id}::uuid, ${code}, ${nameFr}, ${nameEn}, ${priceCents}, ${active}, (select coalesce(max(position), 0) + 1 from menus)
    on conflict (code) do update set name_fr = excluded.name_fr, name_en = excluded.name_en,
      price_cents = excluded.price_cents, active = excluded.active`);
  await writeSlots(tx, id, offer.slots);
  const before = old && { ...old, id: undefined };
  return [{ subject: "offer", subjectId: code, outletId: null, before, after: offer }];
}

/** What a menu offers are items. @throws Refusal card_menu_circular for a menu among them, not_found for what is nothing */
async function checkChoices(tx: Transaction, items: readonly string[]): Promise<void> {
  const codes = sql.param([...items]);
  const known = await tx.execute<{ code: string }>(
    sql`select code from items where code = any(${codes}::text[])`,
  );
  const missing = items.filter((item) => !known.some(({ code }) => code === item));
  if (missing.length === 0) return;
  const menus = await tx.execute(sql`select 1 from menus where code = any(${sql.param(missing)}::text[])`);
  throw menus.length > 0
    ? new Refusal("card_menu_circular", {}, "slots")
    : new Refusal("not_found", {}, "item");
}

async function writeSlots(tx: Transaction, menuId: string, slots: Of<"offer">["slots"]): Promise<void> {
  await tx.execute(sql`
    delete from menu_slot_choices where slot_id in (select id from menu_slots where menu_id = ${menuId})`);
  await tx.execute(sql`delete from menu_slots where menu_id = ${menuId}`);
  const rows = JSON.stringify(slots.map((slot, at) => ({ id: newId(), position: at + 1, ...slot })));
  await tx.execute(sql`
    insert into menu_slots (id, menu_id, position, name_fr, name_en)
    select n.id, ${menuId}, n.position, n."nameFr", n."nameEn"
    from jsonb_to_recordset(${rows}::jsonb) as n(id uuid, position int, "nameFr" text, "nameEn" text)`);
  await tx.execute(sql`
    insert into menu_slot_choices (slot_id, item_id, surcharge_cents)
    select n.id, i.id, c."surchargeCents" from jsonb_to_recordset(${rows}::jsonb) as n(id uuid, choices jsonb),
      jsonb_to_recordset(n.choices) as c(item text, "surchargeCents" int) join items i on i.code = c.item
    on conflict do nothing`);
}

/** A menu at an outlet: its own price, whether it is on the card, and when. @throws Refusal not_found */
export async function setOfferAt(
  tx: Transaction,
  { offer, outlet, priceCents, onMenu, hours }: Of<"offer_at">,
  scope: readonly string[] | null,
): Promise<Applied[]> {
  const [menu] = await tx.execute<{ id: string }>(sql`select id from menus where code = ${offer} for update`);
  if (!menu) throw new Refusal("not_found", {}, "offer");
  const at = (await scopesOf(tx, scope))(outlet);
  return Promise.all(
    at.map(async ({ id }) => {
      const [own] = await tx.execute<{ priceCents: number | null; onMenu: boolean }>(sql`
        select price_cents as "priceCents", on_menu as "onMenu" from menu_offers
        where outlet_id = ${id} and menu_id = ${menu.id}`);
      await tx.execute(sql`
        insert into menu_offers (outlet_id, menu_id, price_cents, on_menu)
        values (${id}, ${menu.id}, ${priceCents}::int, ${onMenu})
        on conflict (outlet_id, menu_id) do update set price_cents = excluded.price_cents, on_menu = excluded.on_menu`);
      const former = await writeHours(tx, id, { menu: menu.id }, hours);
      return {
        ...{ subject: "offer" as const, subjectId: offer, outletId: id },
        before: { priceCents: own?.priceCents ?? null, onMenu: own?.onMenu ?? true, hours: former },
        after: { priceCents, onMenu, hours },
      };
    }),
  );
}
