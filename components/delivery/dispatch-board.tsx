"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Columns, type Courier, columnsOf, type Handover, waitingOf } from "@/lib/dispatch/handover";
import type { HeldBack } from "@/lib/dispatch/held-back";
import { proposeRounds } from "@/lib/dispatch/propose-rounds";
import type { Place } from "@/lib/outlets/place";
import { FreshnessBadge } from "../kitchen/freshness-badge";
import { CollectSheet } from "../staff/orders/collect-sheet";
import { StatusSlot } from "../staff/status-slot";
import { buttonLook } from "../ui/button";
import { classes } from "../ui/classes";
import { type Reading, useReading } from "../use-reading";
import { BoardMap } from "./board-map";
import { ColumnTabs } from "./column-tabs";
import { columnDots } from "./column-tones";
import { CourierStrip } from "./courier-strip";
import type { DispatchActions, DispatchRights } from "./dispatch-actions";
import { HandoverCard } from "./handover-card";
import { HeldBackBar } from "./held-back-bar";
import { RoundList } from "./round-list";
import { useAssignKeys } from "./use-assign-keys";
import { useSent } from "./use-sent";

const columnNames = ["toMake", "ready", "onTheWay", "back"] as const satisfies readonly (keyof Columns)[];

type DispatchBoardProps = {
  outlet: { id: string; slug: string; name: string; timezone: string; home: Place };
  first: Reading<{ orders: Handover[]; couriers: Courier[]; held: HeldBack }>;
  actions: DispatchActions;
  rights: DispatchRights;
};

/** From the oven to the door: what is made, what waits on the bench, who is on the road, what came back. */
export function DispatchBoard({ outlet, first, actions, rights }: DispatchBoardProps) {
  const t = useTranslations("delivery");
  const address = `/staff/livraisons/${outlet.slug}/orders`;
  const { reading, now, read, ...freshness } = useReading(address, [`orders:${outlet.id}`], first);
  const { pending, send } = useSent(read);
  const [column, setColumn] = useState<keyof Columns>("ready");
  const [handing, setHanding] = useState<Handover | null>(null);
  const columns = columnsOf(reading.orders);
  const here = reading.couriers.filter(({ assigned, underWay }) => assigned + underWay === 0).length;
  const rounds = rights.assign ? proposeRounds(waitingOf(reading.orders, now), outlet.home, now, here) : [];
  const assign = (orderId: string, courierId: string) => {
    if (reading.orders.some((order) => order.orderId === orderId))
      send(() => actions.assign({ orderId, courierId }));
  };
  useAssignKeys(rights.assign ? reading.couriers : [], assign);
  return (
    <div className="grid w-full content-start gap-3 p-3 md:p-5">
      <StatusSlot>
        <FreshnessBadge {...freshness} />
      </StatusSlot>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl">{t("title")}</h1>
        {rights.ride && (
          <Link href={`/staff/tournee/${outlet.slug}`} className={buttonLook({ size: "medium" })}>
            {t("myRun")}
          </Link>
        )}
      </div>
      <HeldBackBar
        held={reading.held}
        timezone={outlet.timezone}
        pending={pending}
        onChange={
          rights.assign
            ? (what, minutes) => send(() => actions.holdBack({ outlet: outlet.slug, what, minutes }))
            : null
        }
        more={rights.assign ? `/staff/livraisons/${outlet.slug}/promesses` : null}
      />
      {rights.assign && (
        <>
          <CourierStrip
            couriers={reading.couriers}
            orders={reading.orders}
            home={outlet.home}
            zone={outlet.timezone}
            now={now}
            onDropped={assign}
          />
          <RoundList
            rounds={rounds}
            couriers={reading.couriers}
            zone={outlet.timezone}
            pending={pending}
            onAssign={(orderIds, courierId) => send(() => actions.assignRound({ orderIds, courierId }))}
          />
        </>
      )}
      {!rights.handOver && !rights.assign && <p className="text-ink-soft">{t("noRoad")}</p>}
      <ColumnTabs names={columnNames} columns={columns} value={column} onChange={setColumn} />
      <div
        className={classes(
          "grid content-start gap-4",
          rights.openOrders && "xl:grid-cols-[minmax(0,1fr)_24rem]",
        )}
      >
        <div className="grid content-start gap-4 lg:grid-cols-3">
          {columnNames.map((name) => {
            // What came back shares the last place with who is on the road: it is rare.
            if (name === "back" && columns.back.length === 0 && column !== "back") return null;
            return (
              <section
                key={name}
                aria-labelledby={`column-${name}`}
                className={classes(
                  "min-w-0 content-start gap-3",
                  column === name ? "grid" : "hidden lg:grid",
                  name === "back" && "lg:order-first lg:col-span-3 lg:grid-cols-3",
                )}
              >
                <h2
                  id={`column-${name}`}
                  className={classes(
                    "hidden items-center gap-2 text-xl lg:flex",
                    name === "back" && "lg:col-span-3",
                  )}
                >
                  <span aria-hidden className={classes("size-3.5 rounded-full", columnDots[name])} />
                  {t(`columns.${name}`)}
                  <span className="font-sans font-semibold text-ink-soft text-lg tabular-nums">
                    {columns[name].length}
                  </span>
                </h2>
                {columns[name].length === 0 && (
                  <p className="rounded-card border-2 border-line border-dashed px-4 py-8 text-center text-ink-soft">
                    {t(`columnEmpty.${name}`)}
                  </p>
                )}
                {columns[name].map((order) => (
                  <HandoverCard
                    key={order.orderId}
                    order={order}
                    outlet={outlet}
                    now={now}
                    couriers={reading.couriers}
                    rights={rights}
                    pending={pending}
                    onHandOver={() => setHanding(order)}
                    onAssign={(courierId) => assign(order.orderId, courierId)}
                    onTakeBack={() => send(() => actions.takeBack({ orderId: order.orderId }))}
                    onComeBack={() => send(() => actions.comeBack({ orderId: order.orderId }))}
                  />
                ))}
              </section>
            );
          })}
        </div>
        {rights.openOrders && (
          <BoardMap
            name={outlet.name}
            home={outlet.home}
            orders={reading.orders}
            couriers={reading.couriers}
          />
        )}
      </div>
      {handing && (
        <CollectSheet
          key={handing.orderId}
          open
          onOpenChange={(open) => !open && setHanding(null)}
          order={{
            id: handing.orderId,
            number: handing.number,
            name: handing.customer?.name ?? "",
            dueCents: handing.dueCents,
            alcohol: handing.alcohol,
          }}
          collect={handing.status === "out_for_delivery" ? actions.deliver : actions.collect}
          bill={handing.status === "out_for_delivery" ? actions.roadBill : actions.bill}
          onDone={read}
        />
      )}
    </div>
  );
}
