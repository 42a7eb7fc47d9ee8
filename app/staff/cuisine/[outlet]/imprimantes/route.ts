import { listDoubts, listPrinters } from "@/lib/printing/queries/list-printers";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";

/** How the outlet's printers are, for the badge of the kitchen's screen. */
export async function GET(_: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "kitchen.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const [printers, doubts] = await Promise.all([listPrinters(outlet.id), listDoubts(outlet.id)]);
  const away = printers.filter(({ awaySince }) => awaySince !== null);
  const waiting = away.reduce((sum, printer) => sum + printer.waiting, 0);
  return Response.json(
    { away: away.length, waiting, doubts: doubts.length },
    { headers: { "Cache-Control": "no-store" } },
  );
}
