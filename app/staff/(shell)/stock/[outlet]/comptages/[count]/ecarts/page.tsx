import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PollRefresh } from "@/components/poll-refresh";
import { BackToStock } from "@/components/staff/inventory/back-to-stock";
import { CountReview } from "@/components/staff/inventory/count-review";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { uuidOf } from "@/lib/ids";
import { getReview } from "@/lib/inventory/queries/get-review";
import { listCounts } from "@/lib/inventory/queries/list-counts";
import { requireStaff } from "@/lib/server/session";
import { closeCountAction, dropCountAction } from "../../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("inventory.counts"))("reviewTitle") };
}

/** What was counted beside what the books had then: to be explained and closed by who may, to be read by all once it is. */
export default async function ReviewPage({ params }: { params: Promise<{ outlet: string; count: string }> }) {
  const { outlet: slug, count: asked } = await params;
  const staff = await requireStaff("stock.view", slug);
  const { outlet } = staff;
  const mayClose = staff.outletIds("stock.correct").includes(outlet.id);
  const named = staff.outletIds("team.see").includes(outlet.id);
  const id = uuidOf(asked);
  const [head] = id ? await listCounts(outlet.id, named, id) : [];
  // As long as it is open, a count is blind for whoever may not close it.
  if (!head || head.state === "dropped" || (head.state === "open" && !mayClose)) notFound();
  const [locale, t, lines] = await Promise.all([
    getLocale(),
    getTranslations("inventory.counts"),
    getReview(outlet.id, head.id, named),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      {head.state === "open" && <PollRefresh everySeconds={30} />}
      <BackToStock outlet={slug} to="/comptages" label={t("all")} />
      <div>
        <h1 className="text-3xl">{t("reviewTitle")}</h1>
        <p className="text-ink-soft">{t("reviewLead")}</p>
      </div>
      <Texts of={["inventory.counts"]}>
        <CountReview
          outlet={{ slug, timezone: outlet.timezone }}
          count={head}
          lines={lines.map(({ nameFr, nameEn, ...line }) => ({
            ...line,
            name: nameOf({ nameFr, nameEn }, locale),
          }))}
          actions={head.state === "open" ? { close: closeCountAction, drop: dropCountAction } : null}
        />
      </Texts>
    </div>
  );
}
