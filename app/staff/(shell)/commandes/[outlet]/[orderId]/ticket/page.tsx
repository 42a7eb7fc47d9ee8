import { getTranslations } from "next-intl/server";
import { PrintCopy } from "@/components/receipt/print-copy";
import { ReceiptPaper } from "@/components/receipt/receipt-paper";
import { RollReceipt } from "@/components/receipt/roll-receipt";
import { BackLink } from "@/components/staff/back-link";
import { Texts } from "@/components/texts";
import { EmptyState } from "@/components/ui/empty-state";
import { getReceipts } from "@/lib/fiscal/queries/get-receipts";
import { listPrinters } from "@/lib/printing/queries/list-printers";
import { env } from "@/lib/server/env";
import { requireStaff } from "@/lib/server/session";
import { printReceiptAction, rollReceiptAction } from "../../../actions";

type Props = { params: Promise<{ outlet: string; orderId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("fiscal.receipt"))("title") };
}

/** An order's receipts, to be printed for who asks. */
export default async function StaffReceiptPage({ params }: Props) {
  const { outlet: slug, orderId } = await params;
  const { outlet } = await requireStaff("orders.view", slug);
  const known = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(orderId);
  const [t, printers, receipts] = await Promise.all([
    getTranslations("fiscal.receipt"),
    listPrinters(outlet.id),
    known ? getReceipts({ orderId, outletIds: [outlet.id] }) : [],
  ]);
  const rolls = printers.some(({ prints }) => prints.includes("receipt"));
  return (
    <div className="mx-auto grid w-full max-w-xl content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/commandes/${outlet.slug}/${orderId}`}>{t("back")}</BackLink>
      <h1 className="text-3xl print:hidden">{t("title")}</h1>
      {receipts.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
      <Texts of={["fiscal.print", "paper.roll"]}>
        {receipts.map((receipt) => (
          <ReceiptPaper
            key={receipt.hash}
            receipt={receipt}
            proofUrl={`${env.PUBLIC_URL}/verifier/${receipt.hash}`}
          >
            <PrintCopy hash={receipt.hash} printed={receipt.printed} print={printReceiptAction} />
            {rolls && <RollReceipt hash={receipt.hash} print={rollReceiptAction} />}
          </ReceiptPaper>
        ))}
      </Texts>
    </div>
  );
}
