import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { PaperSheet } from "@/components/printing/paper-sheet";
import { PrintAgain } from "@/components/printing/print-again";
import { Texts } from "@/components/texts";
import { EmptyState } from "@/components/ui/empty-state";
import { listPrinters } from "@/lib/printing/queries/list-printers";
import { orderPapers } from "@/lib/server/papers/order-papers";
import { requireStaff } from "@/lib/server/session";
import { printAgainAction } from "../actions";

type Props = { params: Promise<{ outlet: string; orderId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("paper.again"))("title") };
}

/** An order's ticket and labels: to be read here, sent to a printer, or printed from this very screen. */
export default async function OrderPapersPage({ params }: Props) {
  const { outlet: slug, orderId } = await params;
  const staff = await requireStaff("kitchen.view", slug);
  const { outlet } = staff;
  const [t, papers, printers] = await Promise.all([
    getTranslations("paper.again"),
    orderPapers(outlet.id, orderId, (await getLocale()) === "en" ? "en" : "fr"),
    listPrinters(outlet.id),
  ]);
  const works = staff.outletIds("kitchen.work").includes(outlet.id);
  const made = (["ticket", "label"] as const).filter(
    (kind) => works && printers.some(({ prints }) => prints.includes(kind)),
  );
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-3xl content-start gap-5 p-4 md:p-6">
      <Link
        href={`/staff/cuisine/${outlet.slug}`}
        className="inline-flex min-h-11 w-fit items-center gap-2 font-semibold underline underline-offset-4 print:hidden"
      >
        <ArrowLeft aria-hidden className="size-5" />
        {t("back")}
      </Link>
      <h1 className="text-3xl print:hidden">{t("title")}</h1>
      {papers ? (
        <>
          <Texts of={["paper.again"]}>
            <PrintAgain orderId={orderId} printers={made} print={printAgainAction} />
          </Texts>
          <div className="flex flex-wrap items-start gap-4">
            <PaperSheet paper={papers.ticket} codeLabel="" />
            <PaperSheet paper={papers.labels} codeLabel="" />
          </div>
        </>
      ) : (
        <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>
      )}
    </main>
  );
}
