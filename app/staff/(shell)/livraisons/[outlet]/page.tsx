import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DispatchBoard } from "@/components/delivery/dispatch-board";
import { Texts } from "@/components/texts";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { requireStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import type { Permission } from "@/lib/staff/permissions";
import { collectOrderAction, getBillAction } from "../../commandes/actions";
import {
  assignDeliveryAction,
  assignRoundAction,
  deliverForCourierAction,
  getRoadBillAction,
  holdBackAction,
  returnForCourierAction,
  takeBackDeliveryAction,
} from "./actions";
import { readBoard } from "./read-board";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("livraisons") };
}

const actions = {
  collect: collectOrderAction,
  bill: getBillAction,
  roadBill: getRoadBillAction,
  deliver: deliverForCourierAction,
  assign: assignDeliveryAction,
  assignRound: assignRoundAction,
  takeBack: takeBackDeliveryAction,
  comeBack: returnForCourierAction,
  holdBack: holdBackAction,
};

/** The bench between kitchen, counter and road. */
export default async function DispatchPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("dispatch.view", (await params).outlet);
  const { id, slug, name, timezone } = staff.outlet;
  const outlet = await getOutlet(slug);
  if (!outlet) notFound();
  const may = (permission: Permission) => staff.outletIds(permission).includes(id);
  const rights = {
    handOver: may("handover.work"),
    assign: may("dispatch.assign"),
    openOrders: may("orders.view"),
    ride: may("dispatch.work"),
  };
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
      <DispatchBoard
        outlet={{ id, slug, name, timezone, home: { lat: outlet.lat, lng: outlet.lng } }}
        first={await readBoard(staff, staff.outlet, await getStaffLocale())}
        actions={actions}
        rights={rights}
      />
    </Texts>
  );
}
