import "server-only";
import type { Locale } from "@/db/enums";
import { withoutPeople } from "@/lib/dispatch/handover";
import { getHeldBack } from "@/lib/dispatch/queries/get-held-back";
import { listCouriers } from "@/lib/dispatch/queries/list-couriers";
import { listHandovers } from "@/lib/dispatch/queries/list-handovers";
import { now } from "@/lib/server/clock";
import type { Staff, StaffOutlet } from "@/lib/staff/staff";

/** The board as this person may see it: a courier reads no customer's name, telephone or door before the delivery is his. */
export async function readBoard(staff: Staff, outlet: StaffOutlet, locale: Locale) {
  const at = now();
  const maySeePeople = staff.outletIds("orders.view").includes(outlet.id);
  const mayAssign = staff.outletIds("dispatch.assign").includes(outlet.id);
  const [orders, couriers, held] = await Promise.all([
    listHandovers(outlet.id, locale, at),
    mayAssign ? listCouriers(outlet.id) : [],
    getHeldBack(outlet.id, at),
  ]);
  return { at: at.toISOString(), orders: maySeePeople ? orders : withoutPeople(orders), couriers, held };
}
