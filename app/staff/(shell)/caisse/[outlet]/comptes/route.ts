import { createTranslator } from "next-intl";
import { eReportingOf, fecOf } from "@/lib/reports/accounting";
import { type Accounts, getAccounts } from "@/lib/reports/queries/get-accounts";
import { workbookOf } from "@/lib/reports/workbook";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { outletFor } from "@/lib/staff/outlet-for";
import type { StaffOutlet } from "@/lib/staff/staff";

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
// Excel takes a file for UTF-8 only if it begins so.
const mark = "\uFEFF";

/** A month's books as a file: `?mois=2026-11&format=xlsx`, fec (for the accountant's program) or e-reporting. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "accounts.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const accounts = await getAccounts(outlet.id, asked.get("mois"));
  const { name, type, body } = await fileOf(asked.get("format"), outlet, accounts);
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${outlet.slug}-${accounts.month ?? "comptes"}-${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

async function fileOf(format: string | null, outlet: StaffOutlet, accounts: Accounts) {
  const days = accounts.closings.filter(({ kind }) => kind === "closing_day").toReversed();
  const csv = "text/csv; charset=utf-8";
  if (format === "fec")
    return { name: "fec.csv", type: csv, body: mark + fecOf(days, accounts.drawers.toReversed()) };
  if (format === "e-reporting")
    return { name: "e-reporting.csv", type: csv, body: mark + eReportingOf(outlet.name, days) };
  const locale = await getStaffLocale();
  const { default: messages } = await import(`../../../../../../messages/${locale}/fiscal.json`);
  const t = createTranslator({ locale, messages, namespace: "workbook" });
  const workbook = await workbookOf(accounts, (key, values) => t(key, values));
  return { name: "comptes.xlsx", type: excel, body: new Uint8Array(workbook) };
}
