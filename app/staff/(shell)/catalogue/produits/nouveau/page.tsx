import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { NewProduct } from "@/components/staff/card/new-product";
import { Texts } from "@/components/texts";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { knownRates } from "@/lib/catalogue/typed-rate";
import { requireStaff } from "@/lib/server/session";
import { addProductAction } from "../../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.newProduct"))("title") };
}

/** Something new for the card: what it is called, costs and is taxed at. Its recipe and outlets come on its own page. */
export default async function NewProductPage({ searchParams }: Props) {
  await requireStaff("catalogue.manage");
  const [t, common, sections, card] = await Promise.all([
    getTranslations("catalogue.newProduct"),
    getTranslations("catalogue"),
    listSections(),
    listCard(),
  ]);
  const draft = await openDraftOf((await searchParams).brouillon);
  const query = draft ? `?brouillon=${draft.id}` : "";
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/catalogue${query}`}>{common("back")}</BackLink>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      {draft && <DraftBanner draft={draft} here="/staff/catalogue/produits/nouveau" />}
      <Texts of={["catalogue", "staff.orders.size", "purchasing.notSaved"]}>
        <NewProduct sections={sections} known={knownRates(card)} add={addProductAction} query={query} />
      </Texts>
    </div>
  );
}
