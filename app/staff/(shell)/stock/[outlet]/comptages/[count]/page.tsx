import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackToStock } from "@/components/staff/inventory/back-to-stock";
import { CountSheet } from "@/components/staff/inventory/count-sheet";
import { shelfWords } from "@/components/staff/inventory/shelf-words";
import { Texts } from "@/components/texts";
import { Notice } from "@/components/ui/notice";
import { nameOf } from "@/lib/catalogue/catalogue";
import { uuidOf } from "@/lib/ids";
import { listCounts } from "@/lib/inventory/queries/list-counts";
import { listSheet } from "@/lib/inventory/queries/list-sheet";
import { requireStaff } from "@/lib/server/session";
import { recordCountsAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("inventory.counts"))("title") };
}

/** The sheet of a stocktake, blind: what the books expect is not even sent. */
export default async function CountPage({ params }: { params: Promise<{ outlet: string; count: string }> }) {
  const { outlet: slug, count: asked } = await params;
  const staff = await requireStaff("stock.work", slug);
  const { outlet } = staff;
  const id = uuidOf(asked);
  const [head] = id ? await listCounts(outlet.id, false, id) : [];
  if (!head) notFound();
  const [locale, t, lines] = await Promise.all([
    getLocale(),
    getTranslations("inventory.counts"),
    listSheet(outlet.id, head.id),
  ]);
  const list = `/staff/stock/${slug}/comptages`;
  const next = staff.outletIds("stock.correct").includes(outlet.id) ? `${list}/${head.id}/ecarts` : list;
  return (
    <div className="mx-auto grid w-full max-w-3xl content-start gap-4 p-3 md:p-6">
      <BackToStock outlet={slug} to="/comptages" label={t("all")} />
      <div>
        <h1 className="text-3xl">
          {head.kind === "shelf" && head.shelf ? shelfWords(t)(head.shelf) : t(`kinds.${head.kind}`)}
        </h1>
        <p className="text-ink-soft">{t("sheetLead")}</p>
      </div>
      {head.state !== "open" ? (
        <Notice>{t("over")}</Notice>
      ) : (
        <Texts of={["inventory.counts", "stock.move"]}>
          <CountSheet
            outlet={slug}
            count={head.id}
            lines={lines.map(({ nameFr, nameEn, ...line }) => ({
              ...line,
              name: nameOf({ nameFr, nameEn }, locale),
            }))}
            record={recordCountsAction}
            next={next}
          />
        </Texts>
      )}
    </div>
  );
}
