import { getTranslations } from "next-intl/server";
import { CourierRun } from "@/components/delivery/courier-run";
import { Texts } from "@/components/texts";
import { getCourierScreen } from "@/lib/dispatch/queries/get-courier-screen";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { placeName } from "@/lib/staff/screens";
import {
  claimRunAction,
  getDoorBillAction,
  giveBackAction,
  leaveOutletAction,
  markDeliveredAction,
  markFailedAction,
  returnOrderAction,
  takeNextRunAction,
} from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("delivery.run"))("title") };
}

const actions = {
  claim: claimRunAction,
  takeNext: takeNextRunAction,
  giveBack: giveBackAction,
  leave: leaveOutletAction,
  deliver: markDeliveredAction,
  bill: getDoorBillAction,
  fail: markFailedAction,
  comeBack: returnOrderAction,
};

export default async function RunPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("dispatch.work", (await params).outlet);
  const { id, slug, name, timezone } = staff.outlet;
  const at = now();
  const [screen, outlet] = await Promise.all([
    getCourierScreen(staff.userId, id, await getStaffLocale(), at),
    getOutlet(slug),
  ]);
  return (
    <Texts
      of={[
        "delivery",
        "common.plan",
        "kitchen.live",
        "kitchen.minutes",
        "kitchen.hours",
        "staff.orders.collect",
        "till.pay",
      ]}
    >
      <CourierRun
        courierId={staff.userId}
        outlet={{ id, slug, name: placeName(name), timezone, doorProof: outlet?.means.doorProof ?? "none" }}
        first={{ at: at.toISOString(), ...screen }}
        actions={actions}
      />
    </Texts>
  );
}
