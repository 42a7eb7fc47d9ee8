import { journalFile } from "@/lib/audit/journal-file";
import { journalFilterOf } from "@/lib/audit/journal-filter";
import { listJournal } from "@/lib/audit/queries/list-journal";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";
import { isHeadOffice } from "@/lib/staff/ranks";

/** More than a spreadsheet is read with; narrow the days for the rest. */
const mostLines = 20_000;

/** The journal as its page is filtered, in one file: `?q=…&objet=order&du=2026-11-01&au=2026-11-30`. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "journal.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const everywhere = asked.partout !== undefined && isHeadOffice(staff.memberships);
  const { lines } = await listJournal(everywhere ? null : [outlet.id], journalFilterOf(asked), mostLines);
  return new Response(journalFile(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="journal-${everywhere ? "groupe" : outlet.slug}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
