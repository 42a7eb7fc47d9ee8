import { personKey } from "@/lib/customers/person";
import { searchPeople } from "@/lib/customers/queries/search-people";
import { leastTyped } from "@/lib/orders/found";
import { findOrders } from "@/lib/orders/queries/find-orders";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";
import { isHeadOffice } from "@/lib/staff/ranks";
import { findIngredients } from "@/lib/stock/queries/find-ingredients";

const mostPeople = 5;

/** What somebody may find by what he typed (`q`), at the outlet he is at (`pizzeria`) where it is of one: each asks for its own permission. */
export async function GET(request: Request) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const asked = new URL(request.url).searchParams;
  const typed = (asked.get("q") ?? "").trim().slice(0, 60);
  if (typed.length < leastTyped && !/^\d+$/.test(typed))
    return Response.json({ orders: [], people: [], ingredients: [] });
  const shelf = outletFor(staff, "stock.view", asked.get("pizzeria") ?? "");
  const knows = staff.outletIds("customers.view");
  const [orders, people, ingredients] = await Promise.all([
    findOrders(staff.outletIds("orders.view"), typed, now()),
    knows.length > 0 ? searchPeople(typed, knows, isHeadOffice(staff.memberships)) : [],
    shelf ? findIngredients(shelf.id, typed, await getStaffLocale()) : [],
  ]);
  const found = people.slice(0, mostPeople).map(({ name, phone, email, customerId }) => ({
    ...{ key: personKey({ phone, customerId }), name, phone, email },
  }));
  return Response.json({ orders, people: found, ingredients }, { headers: { "Cache-Control": "no-store" } });
}
