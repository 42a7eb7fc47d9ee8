import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { KitchenBoard } from "@/components/kitchen/kitchen-board";
import { Texts } from "@/components/texts";
import { stationOf } from "@/lib/kitchen/stations";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { resumeSaleAction, stopSaleAction } from "../../(shell)/stock/actions";
import { lockScreenAction } from "../../poste/actions";
import {
  acceptOrderAction,
  changeRecipeAction,
  finishRemakeAction,
  heedAllergyAction,
  markReadyAction,
  missIngredientAction,
  putInOvenAction,
  recallOrderAction,
  reportIncidentAction,
  setKitchenAction,
  startPreparingAction,
  takeOutOfOvenAction,
  tickOrderAction,
  tickPizzaAction,
  undoBakeAction,
  untickPizzaAction,
} from "./actions";
import { readBoard } from "./read-board";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("kitchen");
  return { title: t("title") };
}

const actions = {
  accept: acceptOrderAction,
  heed: heedAllergyAction,
  start: startPreparingAction,
  made: tickOrderAction,
  ready: markReadyAction,
  recall: recallOrderAction,
  tick: tickPizzaAction,
  untick: untickPizzaAction,
  putIn: putInOvenAction,
  takeOut: takeOutOfOvenAction,
  undoBake: undoBakeAction,
  report: reportIncidentAction,
  remade: finishRemakeAction,
  miss: missIngredientAction,
  stop: stopSaleAction,
  resume: resumeSaleAction,
  changeRecipe: changeRecipeAction,
  set: setKitchenAction,
};

type Props = {
  params: Promise<{ outlet: string }>;
  /** The station this screen is of; none: one screen for all of them. */
  searchParams: Promise<{ poste?: string | string[] }>;
};

export default async function KitchenPage({ params, searchParams }: Props) {
  const { outlet: slug } = await params;
  const station = stationOf((await searchParams)?.poste);
  const staff = await requireStaff("kitchen.view", slug);
  const { id, name, timezone } = staff.outlet;
  return (
    <Texts of={["kitchen", "stock.stop", "common.allergens", "paper.badge", "screen"]}>
      <KitchenBoard
        key={station}
        station={station}
        outlet={{ id, slug, name: placeName(name), timezone }}
        first={await readBoard(id, await getLocale())}
        actions={actions}
        person={staff.screen ? { name: staff.name, lock: lockScreenAction } : null}
        mayWork={staff.outletIds("kitchen.work").includes(id)}
        mayWrite={staff.outletIds("catalogue.manage").includes(id)}
        mayManage={staff.outletIds("kitchen.manage").includes(id)}
      />
    </Texts>
  );
}
