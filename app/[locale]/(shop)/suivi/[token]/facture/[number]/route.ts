import { getInvoice } from "@/lib/fiscal/queries/get-invoices";
import { invoiceFile } from "@/lib/server/papers/invoice-file";
import { fileResponse } from "@/lib/server/papers/receipt-file";

type Props = { params: Promise<{ token: string; number: string }> };

/** An invoice or credit note as Factur-X, for who holds the order's link. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { token, number } = await params;
  const invoice = /^[\w-]{22}$/.test(token) ? await getInvoice({ token }, number) : null;
  return invoice ? fileResponse(await invoiceFile(invoice)) : new Response(null, { status: 404 });
}
