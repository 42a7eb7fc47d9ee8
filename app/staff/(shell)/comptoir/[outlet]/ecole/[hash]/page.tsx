import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PrintCopy } from "@/components/receipt/print-copy";
import { ReceiptPaper } from "@/components/receipt/receipt-paper";
import { BackLink } from "@/components/staff/back-link";
import { Texts } from "@/components/texts";
import { getTrainingReceipt } from "@/lib/fiscal/queries/get-training-receipt";
import { env } from "@/lib/server/env";
import { requireStaff } from "@/lib/server/session";
import { printReceiptAction } from "../../../../commandes/actions";

type Props = { params: Promise<{ outlet: string; hash: string }> };

/** What practising comes to: a receipt that says of itself that it is worth nothing. */
export default async function TrainingReceiptPage({ params }: Props) {
  const { outlet: slug, hash } = await params;
  const { outlet } = await requireStaff("orders.place", slug);
  const receipt = await getTrainingReceipt(hash, [outlet.id]);
  if (!receipt) notFound();
  const t = await getTranslations("fiscal.training");
  return (
    <div className="mx-auto grid w-full max-w-xl content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/comptoir/${outlet.slug}/ecole`}>{t("again")}</BackLink>
      <Texts of={["fiscal.print"]}>
        <ReceiptPaper receipt={receipt} proofUrl={`${env.PUBLIC_URL}/verifier/${receipt.hash}`}>
          <PrintCopy hash={receipt.hash} printed={receipt.printed} print={printReceiptAction} />
        </ReceiptPaper>
      </Texts>
    </div>
  );
}
