import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { BackLink } from "@/components/staff/back-link";
import { Panel } from "@/components/staff/panel";
import { StatusSlot } from "@/components/staff/status-slot";
import { CoverBadge } from "@/components/staff/stock/cover-badge";
import { ShelfGestures } from "@/components/staff/stock/shelf-gestures";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { getCatalogue } from "@/lib/catalogue/queries/get-catalogue";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import type { Permission } from "@/lib/staff/permissions";
import { markOf, markText } from "@/lib/stock/ledger";
import { quantityWords } from "@/lib/stock/quantity-words";
import { listHolds } from "@/lib/stock/queries/list-holds";
import { listMovements } from "@/lib/stock/queries/list-movements";
import { listShelves } from "@/lib/stock/queries/list-shelves";
import { shelfRows } from "@/lib/stock/shelf";
import { correctStockAction, receiveGoodsAction, wasteIngredientAction } from "../../actions";
import { HoldList } from "./hold-list";
import { MovementList } from "./movement-list";

type Props = {
  params: Promise<{ outlet: string; ingredient: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("stock"))("ledger") };
}

/** The ledger of one ingredient: every movement with its reason and author, and the orders that hold some of it. */
export default async function LedgerPage({ params, searchParams }: Props) {
  const { outlet: slug, ingredient } = await params;
  const staff = await requireStaff("stock.view", slug);
  const { outlet } = staff;
  const [locale, t, asked, [shelf], catalogue] = await Promise.all([
    getLocale(),
    getTranslations("stock"),
    searchParams,
    listShelves(outlet.id, now(), ingredient),
    getCatalogue(outlet.id),
  ]);
  if (!shelf) notFound();
  const may = (permission: Permission) => staff.outletIds(permission).includes(outlet.id);
  const mark = markOf(asked.apres);
  const [{ lines, next }, holds] = await Promise.all([
    listMovements({ outletId: outlet.id, ingredientId: shelf.ingredientId }, mark, may("team.see")),
    listHolds(outlet.id, shelf.ingredientId),
  ]);
  const [row] = shelfRows([shelf], catalogue, locale);
  if (!row) notFound();
  const words = (quantity: number) => quantityWords(quantity, row.unit, locale);
  const orders = staff.outletIds("orders.view").includes(outlet.id) ? `/staff/commandes/${slug}` : null;
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`, `availability:${outlet.id}`]} />
        </StatusSlot>
      </Texts>
      <BackLink href={`/staff/stock/${slug}`}>{t("back")}</BackLink>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-3xl">{row.name}</h1>
        <CoverBadge row={row} />
      </header>
      <Texts of={["stock"]}>
        <ShelfGestures
          outlet={slug}
          row={row}
          actions={{
            waste: wasteIngredientAction,
            receive: receiveGoodsAction,
            correct: correctStockAction,
          }}
          rights={{ work: may("stock.work"), correct: may("stock.correct") }}
        />
      </Texts>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {(["free", "onHand", "heldToday", "heldLater"] as const).map((key) => (
          <div key={key} className="rounded-2xl border-2 border-line bg-card px-4 py-3">
            <dt className="text-ink-soft text-sm">{t(key)}</dt>
            <dd className="font-bold font-display text-2xl tabular-nums">{words(row[key])}</dd>
          </div>
        ))}
      </dl>
      <div className="grid items-start gap-4 lg:grid-cols-[1.6fr_1fr]">
        <Panel title={t("movements")}>
          <MovementList lines={lines} unit={row.unit} outlet={outlet} orders={orders} />
          <div className="mt-3 flex flex-wrap gap-3">
            {mark && (
              <Link href="?" className={buttonLook({ tone: "ghost" })}>
                {t("first")}
              </Link>
            )}
            {next && (
              <Link href={`?apres=${markText(next)}`} className={buttonLook({ tone: "quiet" })}>
                {t("older")}
              </Link>
            )}
          </div>
        </Panel>
        <div id="reserve" className="scroll-mt-20">
          <Panel title={t("holds")}>
            <HoldList holds={holds} unit={row.unit} orders={orders} />
          </Panel>
        </div>
      </div>
    </div>
  );
}
