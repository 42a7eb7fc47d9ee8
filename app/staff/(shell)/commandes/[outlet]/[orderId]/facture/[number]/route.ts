import { getInvoice } from "@/lib/fiscal/queries/get-invoices";
import { invoiceFile } from "@/lib/server/papers/invoice-file";
import { fileResponse } from "@/lib/server/papers/receipt-file";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";

type Props = { params: Promise<{ outlet: string; orderId: string; number: string }> };

/** An invoice or credit note as Factur-X, for the outlet's staff. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { outlet: slug, orderId, number } = await params;
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "orders.view", slug);
  const known = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(orderId);
  const invoice = outlet && known ? await getInvoice({ orderId, outletIds: [outlet.id] }, number) : null;
  return invoice ? fileResponse(await invoiceFile(invoice)) : new Response(null, { status: 404 });
}
