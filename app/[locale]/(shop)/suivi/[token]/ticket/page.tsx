import { FileDown } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MyInvoice } from "@/components/invoice/invoice-panel";
import { MyReceipt } from "@/components/receipt/my-receipt";
import { PrintButton } from "@/components/receipt/print-button";
import { ReceiptPaper } from "@/components/receipt/receipt-paper";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { getBilling, listInvoices } from "@/lib/fiscal/queries/get-invoices";
import { getReceipts } from "@/lib/fiscal/queries/get-receipts";
import { isLocale } from "@/lib/i18n";
import { env } from "@/lib/server/env";
import { askInvoiceAction, mailReceiptAction } from "../actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string; token: string }> };

/** Who holds the order's link holds its receipts; both stay out of search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "fiscal.receipt" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function ReceiptPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale) || !/^[\w-]{22}$/.test(token)) notFound();
  setRequestLocale(locale);
  const [t, p, i, receipts, invoices, billing] = await Promise.all([
    getTranslations("fiscal.receipt"),
    getTranslations("paper.receipt"),
    getTranslations("paper.invoice"),
    getReceipts({ token }),
    listInvoices({ token }),
    getBilling(token),
  ]);
  const home = locale === "fr" ? "" : `/${locale}`;
  return (
    <Texts of={["fiscal.receipt", "paper.receipt", "paper.invoice"]}>
      <div className="mx-auto grid max-w-xl gap-5 px-4 py-6 sm:px-6">
        <Link
          href={`${home}/suivi/${token}`}
          className="w-fit font-semibold underline underline-offset-4 print:hidden"
        >
          {t("back")}
        </Link>
        <h1 className="text-4xl print:hidden">{t("title")}</h1>
        {receipts.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
        {receipts.map((receipt) => (
          <ReceiptPaper
            key={receipt.hash}
            receipt={receipt}
            proofUrl={`${env.PUBLIC_URL}${home}/verifier/${receipt.hash}`}
          />
        ))}
        <section
          className="rounded-card border-2 border-line bg-card p-5 print:hidden"
          aria-labelledby="invoice"
        >
          <h2 id="invoice" className="mb-3 text-2xl">
            {i("title")}
          </h2>
          <MyInvoice
            token={token}
            billing={billing}
            invoices={invoices.map((invoice) => ({
              ...invoice,
              href: `${home}/suivi/${token}/facture/${invoice.number}`,
            }))}
            ask={askInvoiceAction}
          />
        </section>
        {receipts.length > 0 && (
          <>
            <div className="flex flex-wrap gap-3 print:hidden">
              <PrintButton>{t("print")}</PrintButton>
              <a href={`${home}/suivi/${token}/ticket/pdf`} className={buttonLook({ tone: "quiet" })}>
                <FileDown aria-hidden className="size-5" />
                {p("pdf")}
              </a>
            </div>
            <section
              className="rounded-card border-2 border-line bg-card p-5 print:hidden"
              aria-labelledby="by-mail"
            >
              <h2 id="by-mail" className="mb-3 text-2xl">
                {p("mail")}
              </h2>
              <MyReceipt token={token} send={mailReceiptAction} />
            </section>
          </>
        )}
      </div>
    </Texts>
  );
}
