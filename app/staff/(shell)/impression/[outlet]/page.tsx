import { getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { getSellingCompany } from "@/lib/outlets/queries/get-selling-company";
import { listPrinters } from "@/lib/printing/queries/list-printers";
import { requireStaff } from "@/lib/server/session";
import {
  keepPrinterAction,
  keepSellingCompanyAction,
  printTestAction,
  removePrinterAction,
} from "../actions";
import { PrinterBoard } from "./printer-board";
import { SellerForm } from "./seller-form";

type Props = { params: Promise<{ outlet: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("impression") };
}

const actions = { keep: keepPrinterAction, remove: removePrinterAction, test: printTestAction };

/** An outlet's printers: where they stand, what they print. None set up is no fault: papers then come from the screen. */
export default async function PrintersPage({ params }: Props) {
  const staff = await requireStaff("printers.manage", (await params).outlet);
  const { outlet } = staff;
  const opens = staff.outletIds("outlets.manage").includes(outlet.id);
  const [t, s, printers, company] = await Promise.all([
    getTranslations("paper.printers"),
    getTranslations("paper.seller"),
    listPrinters(outlet.id),
    getSellingCompany(outlet.id),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <Texts of={["paper.printers", "paper.seller", "common.live"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="max-w-prose text-ink-soft">{t("lead")}</p>
        <PrinterBoard outlet={outlet} printers={printers} actions={actions} />
        {opens && (
          <section className="mt-4 grid gap-3">
            <h2 className="text-2xl">{s("title")}</h2>
            <p className="max-w-prose text-ink-soft">{s("lead")}</p>
            <SellerForm outlet={outlet.slug} company={company} keep={keepSellingCompanyAction} />
          </section>
        )}
      </Texts>
    </div>
  );
}
