import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { listOpenAccounts } from "@/lib/companies/queries/list-accounts";
import { getTenderRules } from "@/lib/payments/queries/get-tender-rules";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getDrawerState } from "@/lib/till/queries/list-drawers";
import { findVoucher } from "@/lib/vouchers/queries/find-voucher";
import type { OpenBill } from "../bill";
import { dueCents } from "./due";

type Asked = { orderId: string; outletIds: readonly string[]; atDoor?: boolean; voucher?: string };
type Row = Omit<OpenBill, "rules" | "drawer" | "voucher" | "accounts"> & { outletId: string };

/** An order's bill as it stands, with what its outlet takes today. @throws Refusal not_found, voucher_unknown, voucher_over */
export async function getBill(
  { orderId, outletIds, atDoor = false, voucher: code }: Asked,
  locale: Locale,
  at = now(),
): Promise<OpenBill> {
  const name = (of: string) => sql.raw(locale === "en" ? `${of}.name_en` : `${of}.name_fr`);
  const [order] = await db.execute<{ bill: Row }>(sql`
    select json_build_object('outletId', o.outlet_id, 'dueCents', ${dueCents}, 'lines', (
      select coalesce(json_agg(json_build_object('id', l.id, 'cents', l.line_cents,
        'label', l.quantity || ' × ' || coalesce(${name("u")}, ${name("p")}) || case i.size when 'ONE' then '' else ' ' || i.size end)
        order by l.seq), '[]')
      from order_lines l join items i on i.id = l.item_id join products p on p.id = i.product_id
      left join menus u on u.id = l.menu_id where l.revision_id = r.id)) as bill
    from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
    where o.id = ${orderId} and o.outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  if (!order) throw new Refusal("not_found");
  const { outletId, ...bill } = order.bill;
  const [rules, drawer, voucher, accounts] = await Promise.all([
    getTenderRules(outletId, at),
    atDoor ? null : getDrawerState(outletId),
    code ? findVoucher({ outletId, code }, at) : null,
    atDoor ? [] : listOpenAccounts(outletId),
  ]);
  return {
    ...bill,
    ...{
      dueCents: Math.max(0, bill.dueCents),
      rules: { ...rules, vouchers: !atDoor, accounts: accounts.length > 0 },
      drawer,
    },
    ...{ voucher, accounts },
  };
}
