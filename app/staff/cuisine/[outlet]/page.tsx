import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { KitchenBoard } from "@/components/kitchen/kitchen-board";
import { Texts } from "@/components/texts";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { stopSaleAction } from "../../(shell)/stock/actions";
import {
  acceptOrderAction,
  markReadyAction,
  missIngredientAction,
  recallOrderAction,
  startPreparingAction,
  tickPizzaAction,
  untickPizzaAction,
} from "./actions";
import { readBoard } from "./read-board";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("kitchen");
  return { title: t("title") };
}

const actions = {
  accept: acceptOrderAction,
  start: startPreparingAction,
  ready: markReadyAction,
  recall: recallOrderAction,
  tick: tickPizzaAction,
  untick: untickPizzaAction,
  miss: missIngredientAction,
  stop: stopSaleAction,
};

export default async function KitchenPage({ params }: { params: Promise<{ outlet: string }> }) {
  const { outlet: slug } = await params;
  const staff = await requireStaff("kitchen.view", slug);
  const { id, name, timezone } = staff.outlet;
  return (
    <Texts of={["kitchen", "common.allergens", "paper.badge"]}>
      <KitchenBoard
        outlet={{ id, slug, name: placeName(name), timezone }}
        first={await readBoard(id, await getLocale())}
        actions={actions}
        mayWork={staff.outletIds("kitchen.work").includes(id)}
      />
    </Texts>
  );
}
