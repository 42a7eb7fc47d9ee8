import { GraduationCap } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Counter } from "@/components/staff/counter/counter";
import { counterTexts } from "@/components/staff/counter/counter-texts";
import { Texts } from "@/components/texts";
import { requireStaff } from "@/lib/server/session";
import { getShopMenu } from "@/lib/server/shop-cache";
import { getAllLeft } from "@/lib/stock/queries/get-availability";
import {
  findCallerAction,
  practiseTicketAction,
  quoteTicketAction,
  suggestAddressesAction,
} from "../../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("fiscal.training"))("title") };
}

const actions = {
  findCaller: findCallerAction,
  quote: quoteTicketAction,
  place: practiseTicketAction,
  suggest: suggestAddressesAction,
};

/** The counter to practise on: everything as on the real one, and nothing is sold. */
export default async function TrainingPage({ params }: { params: Promise<{ outlet: string }> }) {
  const { outlet } = await requireStaff("orders.place", (await params).outlet);
  const [menu, availability, t] = await Promise.all([
    getShopMenu(outlet, await getLocale()),
    getAllLeft(outlet.id),
    getTranslations("fiscal.training"),
  ]);
  return (
    <Texts of={counterTexts}>
      <div className="flex flex-1 flex-col md:h-[calc(100dvh-3.5rem)] md:flex-none">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-ember border-b-4 border-dashed bg-ember-wash px-4 py-2">
          <h1 className="flex items-center gap-2 font-bold text-lg">
            <GraduationCap aria-hidden className="size-6" />
            {t("title")}
          </h1>
          <p>{t("text")}</p>
          <Link
            href={`/staff/comptoir/${outlet.slug}`}
            className="ml-auto inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
          >
            {t("leave")}
          </Link>
        </div>
        <Counter
          key={outlet.id}
          outlet={outlet}
          menu={menu}
          availability={availability}
          actions={actions}
          keptAs={`${outlet.slug}.training`}
        />
      </div>
    </Texts>
  );
}
