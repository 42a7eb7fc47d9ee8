import { getReceipts } from "@/lib/fiscal/queries/get-receipts";
import { isLocale } from "@/lib/i18n";
import { fileResponse, receiptFile } from "@/lib/server/papers/receipt-file";

type Props = { params: Promise<{ locale: string; token: string }> };

/** An order's receipts as a PDF, for who holds its link. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale, token } = await params;
  if (!isLocale(locale) || !/^[\w-]{22}$/.test(token)) return new Response(null, { status: 404 });
  const file = await receiptFile(await getReceipts({ token }), locale);
  return file ? fileResponse(file) : new Response(null, { status: 404 });
}
