import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { ReceiveForm } from "@/components/staff/purchasing/receive-form";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { purchaseName } from "@/lib/purchasing/purchase";
import { getPurchase } from "@/lib/purchasing/queries/get-purchase";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { businessDayOf, dayName } from "@/lib/time";
import { receivePurchaseAction } from "../actions";

type Props = { params: Promise<{ outlet: string; purchase: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.receive"))("title") };
}

/** A delivery is checked against its order: filled in as ordered, only what differs is typed. */
export default async function ReceivePage({ params }: Props) {
  const { outlet: slug, purchase: id } = await params;
  const { outlet } = await requireStaff("stock.work", slug);
  const known = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  const purchase = known ? await getPurchase(id, [outlet.id]) : null;
  if (!purchase || purchase.number === null) notFound();
  if (purchase.state !== "ordered") redirect(`/staff/stock/${slug}/commandes/${id}`);
  const [locale, t] = await Promise.all([getLocale(), getTranslations("purchasing.receive")]);
  const back = `/staff/stock/${slug}/receptions`;
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <BackLink href={back}>{t("back")}</BackLink>
      <header>
        <h1 className="text-3xl">{t("of", { name: purchase.supplier.name })}</h1>
        <p className="text-ink-soft">
          {purchaseName(purchase.outlet.code, purchase.number)} ·{" "}
          {t("due", { day: dayName(purchase.dueOn, locale) })}
        </p>
        <p>{t("lead")}</p>
      </header>
      <Texts of={["purchasing", "stock.move"]}>
        <ReceiveForm
          key={purchase.receipts.length}
          id={purchase.id}
          seen={purchase.receipts.length}
          today={businessDayOf(now(), outlet.timezone)}
          lines={purchase.lines
            .filter(({ packs }) => packs > 0)
            .map((line) => ({ ...line, name: nameOf(line, locale) }))}
          back={back}
          receive={receivePurchaseAction}
        />
      </Texts>
    </div>
  );
}
