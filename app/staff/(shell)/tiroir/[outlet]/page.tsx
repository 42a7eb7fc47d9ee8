import { getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { StatusSlot } from "@/components/staff/status-slot";
import { DrawerBoard } from "@/components/staff/till/drawer-board";
import { Texts } from "@/components/texts";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { listCouriersCash } from "@/lib/till/queries/list-couriers-cash";
import { getDrawerState, listDrawers } from "@/lib/till/queries/list-drawers";
import { listOwedCash } from "@/lib/till/queries/list-owed-cash";
import { businessDayOf } from "@/lib/time";
import {
  closeDrawerAction,
  countDrawerAction,
  moveCashAction,
  openDrawerAction,
  payOutCashAction,
  takeCouriersCashAction,
} from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("tiroir") };
}

const actions = {
  open: openDrawerAction,
  move: moveCashAction,
  count: countDrawerAction,
  close: closeDrawerAction,
  take: takeCouriersCashAction,
  payOut: payOutCashAction,
};

/** The drawers of an outlet: float, cash in and out, what couriers bring, the count. */
export default async function DrawerPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("till.work", (await params).outlet);
  const { id, slug, timezone } = staff.outlet;
  const [drawers, state, couriers, owed] = await Promise.all([
    listDrawers(id),
    getDrawerState(id),
    listCouriersCash(id),
    listOwedCash(id),
  ]);
  return (
    <Texts of={["till.drawer", "common.live"]}>
      <StatusSlot>
        <LiveRefresh topics={[`orders:${id}`]} />
      </StatusSlot>
      <DrawerBoard
        outlet={{ id, slug, timezone }}
        today={businessDayOf(now(), timezone)}
        drawers={drawers}
        couriers={couriers}
        owed={owed}
        floatCents={state.floatCents}
        actions={actions}
      />
    </Texts>
  );
}
