import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NewPurchase } from "@/components/staff/purchasing/new-purchase";
import { SupplierChoice } from "@/components/staff/purchasing/supplier-choice";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { getProposals } from "@/lib/purchasing/queries/get-proposals";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { draftPurchaseAction, orderGoodsAction } from "../actions";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.new"))("title") };
}

/** An order of ingredients is drafted: of whom, then how much, as what will be used proposes. */
export default async function NewPurchasePage({ params, searchParams }: Props) {
  const staff = await requireStaff("purchasing.draft", (await params).outlet);
  const outlet = await getOutlet(staff.outlet.slug);
  if (!outlet) notFound();
  const [locale, t, { fournisseur }, proposals] = await Promise.all([
    getLocale(),
    getTranslations("purchasing.new"),
    searchParams,
    getProposals(outlet, now()),
  ]);
  const chosen = proposals.find(({ supplier }) => supplier.code === fournisseur);
  const decides = staff.outletIds("purchasing.validate").includes(outlet.id);
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t(chosen ? "leadLines" : "lead")}</p>
      </div>
      <SupplierChoice
        outlet={outlet.slug}
        chosen={chosen?.supplier.code ?? null}
        suppliers={proposals.map(({ supplier, days, lines }) => ({
          ...{ code: supplier.code, name: supplier.name, day: days[0] ?? null },
          wanted: lines.filter(({ packs }) => packs > 0).length,
        }))}
      />
      {chosen && (
        <Texts of={["purchasing"]}>
          <NewPurchase
            key={chosen.supplier.code}
            outlet={outlet.slug}
            supplier={{
              ...{ code: chosen.supplier.code, name: chosen.supplier.name },
              minimumCents: chosen.supplier.minimumCents,
            }}
            days={chosen.days}
            lines={chosen.lines.map((line) => ({ ...line, name: nameOf(line, locale) }))}
            draft={draftPurchaseAction}
            order={decides ? orderGoodsAction : null}
          />
        </Texts>
      )}
    </div>
  );
}
