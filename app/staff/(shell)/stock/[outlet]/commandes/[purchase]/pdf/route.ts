import { createTranslator } from "next-intl";
import { getPurchase } from "@/lib/purchasing/queries/get-purchase";
import { fileResponse } from "@/lib/server/papers/receipt-file";
import { getStaff } from "@/lib/server/session";
import { purchasePdf } from "@/lib/server/worker/write-to-supplier";
import { outletFor } from "@/lib/staff/outlet-for";

type Props = { params: Promise<{ outlet: string; purchase: string }> };

/** A purchase order as its supplier gets it. */
export async function GET(_request: Request, { params }: Props) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const { outlet: slug, purchase: id } = await params;
  const outlet = outletFor(staff, "purchasing.draft", slug);
  const known = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  const purchase = outlet && known ? await getPurchase(id, [outlet.id]) : null;
  if (!purchase || purchase.number === null) return new Response(null, { status: 404 });
  const { default: messages } = await import("../../../../../../../../messages/fr/purchasing.json");
  const say = createTranslator({ locale: "fr", messages }) as (
    key: string,
    values?: Record<string, string | number>,
  ) => string;
  return fileResponse(await purchasePdf(purchase, "fr", say));
}
