"use client";
import { House } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CourierScreen, RunStop } from "@/lib/dispatch/run";
import { FreshnessBadge } from "../kitchen/freshness-badge";
import { CollectSheet } from "../staff/orders/collect-sheet";
import { Toasts } from "../staff/toasts";
import { type Reading, useReading } from "../use-reading";
import type { CourierActions } from "./courier-actions";
import { FailSheet } from "./fail-sheet";
import { LoadList } from "./load-list";
import { NextOffer } from "./next-offer";
import { RoadStops } from "./road-stops";
import { ShiftLine } from "./shift-line";
import { useSent } from "./use-sent";

type CourierRunProps = {
  outlet: { id: string; slug: string; name: string; timezone: string };
  first: Reading<CourierScreen>;
  actions: CourierActions;
};

/** A courier's telephone: what to take, then one door after the other. What the thumb needs is at the bottom. */
export function CourierRun({ outlet, first, actions }: CourierRunProps) {
  const t = useTranslations("delivery.run");
  const address = `/staff/tournee/${outlet.slug}/run`;
  const { reading, now, read, ...freshness } = useReading(address, [`orders:${outlet.id}`], first);
  const { pending, send } = useSent(read);
  const [delivering, setDelivering] = useState<RunStop | null>(null);
  const [failing, setFailing] = useState<RunStop | null>(null);
  const { stops, offers, done } = reading;
  const onTheRoad = stops.filter(({ state }) => state === "under_way");
  const zone = outlet.timezone;
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col">
      <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-line border-b-2 bg-paper/95 px-2 backdrop-blur">
        <Link
          href="/staff"
          aria-label={t("home")}
          className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-ember-wash"
        >
          <House aria-hidden className="size-5" />
        </Link>
        <p className="min-w-0 flex-1 truncate font-bold font-display text-lg">{outlet.name}</p>
        <FreshnessBadge {...freshness} />
      </header>
      <main className="flex flex-1 flex-col">
        <h1 className="sr-only">{t("title")}</h1>
        {onTheRoad.length > 0 && (
          <RoadStops
            stops={onTheRoad}
            now={now}
            zone={zone}
            pending={pending}
            onDeliver={setDelivering}
            onFail={setFailing}
          />
        )}
        {onTheRoad.length === 0 && stops.length > 0 && (
          <LoadList
            stops={stops}
            zone={zone}
            pending={pending}
            onLeave={(loaded) => send(() => actions.leave({ outletId: outlet.id, loaded }))}
            onGiveBack={(orderId) => send(() => actions.giveBack({ orderId }))}
          />
        )}
        {stops.length === 0 && (
          <NextOffer
            offers={offers}
            now={now}
            zone={zone}
            pending={pending}
            onTake={(orderIds) => send(() => actions.claim({ orderIds }))}
          />
        )}
      </main>
      <ShiftLine done={done} />
      {delivering && (
        <CollectSheet
          key={delivering.orderId}
          open
          onOpenChange={(open) => !open && setDelivering(null)}
          order={{
            id: delivering.orderId,
            number: delivering.number,
            name: delivering.customerName,
            dueCents: delivering.dueCents,
            alcohol: delivering.alcohol,
          }}
          collect={actions.deliver}
          bill={actions.bill}
          onDone={read}
        />
      )}
      {failing && (
        <FailSheet
          key={failing.orderId}
          number={failing.number}
          pending={pending}
          onClose={() => setFailing(null)}
          onFail={(code, note) =>
            send(
              () => actions.fail({ orderId: failing.orderId, code, note }),
              () => setFailing(null),
            )
          }
          onComeBack={() =>
            send(
              () => actions.comeBack({ orderId: failing.orderId }),
              () => setFailing(null),
            )
          }
        />
      )}
      <Toasts />
    </div>
  );
}
