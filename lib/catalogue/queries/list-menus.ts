import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { SaleHour } from "../within-hours";

export type CardMenu = {
  code: string;
  nameFr: string;
  nameEn: string;
  priceCents: number;
  active: boolean;
  slots: { nameFr: string; nameEn: string; choices: { item: string; surchargeCents: number }[] }[];
  /** Of outlets that have it otherwise than the group: elsewhere it is sold, at the group's price. */
  at: { outlet: string; priceCents: number | null; onMenu: boolean }[];
  hours: (SaleHour & { outlet: string })[];
};

/** The group's menus with what may be chosen in them, those that are off sale included, in the card's order. */
export const listMenus = (): Promise<CardMenu[]> =>
  db.execute<CardMenu>(sql`
    select m.code, m.name_fr as "nameFr", m.name_en as "nameEn", m.price_cents as "priceCents", m.active,
      (select coalesce(json_agg(json_build_object('nameFr', s.name_fr, 'nameEn', s.name_en,
          'choices', (select coalesce(json_agg(json_build_object('item', i.code, 'surchargeCents', c.surcharge_cents)
              order by p.position, i.code), '[]')
            from menu_slot_choices c join items i on i.id = c.item_id join products p on p.id = i.product_id
            where c.slot_id = s.id)) order by s.position), '[]')
        from menu_slots s where s.menu_id = m.id) as slots,
      (select coalesce(json_agg(json_build_object('outlet', o.slug, 'priceCents', x.price_cents, 'onMenu', x.on_menu)
          order by o.code), '[]') from menu_offers x join outlets o on o.id = x.outlet_id where x.menu_id = m.id) as at,
      (select coalesce(json_agg(json_build_object('outlet', o.slug, 'weekday', h.weekday,
          'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens), '[]')
        from sale_hours h join outlets o on o.id = h.outlet_id where h.menu_id = m.id) as hours
    from menus m order by m.position`);
