import { listCard } from "@/lib/catalogue/queries/list-card";
import { cardCells, cardColumns } from "@/lib/inventory/card-file";
import { writeCsv } from "@/lib/purchasing/csv";
import { now } from "@/lib/server/clock";
import { getStaff } from "@/lib/server/session";
import { may } from "@/lib/staff/staff";
import { businessDayOf } from "@/lib/time";

/** The group's card as a file, in the shape in which it may come back. */
export async function GET() {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  if (!may(staff, "catalogue.manage")) return new Response(null, { status: 404 });
  return new Response(writeCsv(cardColumns, cardCells(await listCard())), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="carte-${businessDayOf(now(), "Europe/Paris")}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
