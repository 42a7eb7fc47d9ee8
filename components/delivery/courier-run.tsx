"use client";
import { House } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import type { DoorProofKind } from "@/db/enums";
import type { CourierScreen, RunStop } from "@/lib/dispatch/run";
import type { DoorProof } from "@/lib/orders/door-proof";
import type { Outcome } from "@/lib/outcome";
import { FreshnessBadge } from "../kitchen/freshness-badge";
import { type Collecting, CollectSheet } from "../staff/orders/collect-sheet";
import { Toasts } from "../staff/toasts";
import { type Reading, useReading } from "../use-reading";
import type { CourierActions } from "./courier-actions";
import { FailSheet } from "./fail-sheet";
import type { Said } from "./gestures/gesture";
import { GestureList } from "./gestures/gesture-list";
import { useGestures } from "./gestures/use-gestures";
import { useKeptRound } from "./kept-round/use-kept-round";
import { LoadList } from "./load-list";
import { NextOffer } from "./next-offer";
import { ProofSheet } from "./proof/proof-sheet";
import { RoadStops } from "./road-stops";
import { SharingBar } from "./sharing/sharing-bar";
import { useSharing } from "./sharing/use-sharing";
import { ShiftLine } from "./shift-line";
import { useSent } from "./use-sent";

/** Whom he hands over to, and the proof the outlet asks for. */
type Handing = { stop: RunStop; proof: DoorProof | null };

type CourierRunProps = {
  courierId: string;
  outlet: { id: string; slug: string; name: string; timezone: string; doorProof: DoorProofKind };
  first: Reading<CourierScreen>;
  actions: CourierActions;
};

/** What goes back in coins, as the customer is told at the door. */
const changeOf = ({ tenders }: Collecting): number =>
  tenders.reduce(
    (sum, { method, amountCents, givenCents }) =>
      method === "cash" ? sum + Math.max(0, (givenCents ?? amountCents) - amountCents) : sum,
    0,
  );

/** A courier's telephone: what to take, then one door after the other. What the thumb needs is at the bottom. */
export function CourierRun({ courierId, outlet, first, actions }: CourierRunProps) {
  const t = useTranslations("delivery.run");
  const address = `/staff/tournee/${outlet.slug}/run`;
  const { reading, now, read, know, ...freshness } = useReading(address, [`orders:${outlet.id}`], first);
  const { pending, send } = useSent(read);
  const [proving, setProving] = useState<RunStop | null>(null);
  const [delivering, setDelivering] = useState<Handing | null>(null);
  const [failing, setFailing] = useState<RunStop | null>(null);
  const [telling, begin] = useTransition();
  const { gestures, waiting, give, drop } = useGestures(courierId, actions, read);
  useKeptRound({ courierId, outlet: outlet.slug, reading, waits: gestures.length > 0, know });
  const { offers, done } = reading;
  // What is done at a door is done, though the house may not know it yet.
  const stops = reading.stops.filter(
    ({ orderId }) => !waiting.some((gesture) => gesture.orderId === orderId),
  );
  const onTheRoad = stops.filter(({ state }) => state === "under_way");
  const zone = outlet.timezone;
  const rides = `/staff/tournee/${outlet.slug}/trajet`;
  const sharing = useSharing(
    reading.stops.some(({ state }) => state === "under_way"),
    `/staff/tournee/${outlet.slug}/position`,
  );

  /** Handed over: without a network the change is reckoned here, and the money booked once it arrives. */
  async function collect(
    { stop, proof }: Handing,
    input: Collecting,
  ): Promise<Outcome<{ changeCents: number }>> {
    const answer = await give(stop, { kind: "deliver", input: { ...input, proof } }, input.takingId);
    if (answer && !answer.ok) return answer;
    return { ok: true, value: answer?.value ?? { changeCents: changeOf(input) } };
  }

  const tell = (stop: RunStop, said: Said) =>
    begin(async () => {
      const answer = await give(stop, said);
      if (answer && !answer.ok) toast.error(answer.message);
      setFailing(null);
    });

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
        <GestureList gestures={gestures} zone={zone} onRead={drop} />
        {onTheRoad.length > 0 && <SharingBar state={sharing.state} onShare={sharing.share} />}
        {onTheRoad.length > 0 && (
          <RoadStops
            stops={onTheRoad}
            here={sharing.here}
            now={now}
            zone={zone}
            rides={rides}
            pending={pending}
            onDeliver={(stop) =>
              outlet.doorProof === "none" ? setDelivering({ stop, proof: null }) : setProving(stop)
            }
            onFail={setFailing}
          />
        )}
        {onTheRoad.length === 0 && stops.length > 0 && (
          <LoadList
            stops={stops}
            zone={zone}
            rides={rides}
            pending={pending}
            onLeave={(loaded) => send(() => actions.leave({ outletId: outlet.id, loaded }))}
            onGiveBack={(orderId) => send(() => actions.giveBack({ orderId }))}
          />
        )}
        {reading.stops.length === 0 && (
          <NextOffer
            offers={offers}
            now={now}
            zone={zone}
            pending={pending}
            onTakeFirst={(orderId) => send(() => actions.claim({ orderIds: [orderId] }))}
            onTake={() => send(() => actions.takeNext({ outletId: outlet.id }))}
          />
        )}
      </main>
      <ShiftLine done={done} />
      {proving && outlet.doorProof !== "none" && (
        <ProofSheet
          key={proving.orderId}
          number={proving.number}
          kind={outlet.doorProof}
          onClose={() => setProving(null)}
          onProof={(proof) => {
            setDelivering({ stop: proving, proof });
            setProving(null);
          }}
        />
      )}
      {delivering && (
        <CollectSheet
          key={delivering.stop.orderId}
          open
          onOpenChange={(open) => !open && setDelivering(null)}
          order={{
            id: delivering.stop.orderId,
            number: delivering.stop.number,
            name: delivering.stop.customerName,
            dueCents: delivering.stop.dueCents,
            alcohol: delivering.stop.alcohol,
          }}
          collect={(input) => collect(delivering, input)}
          bill={actions.bill}
          onTheRoad
        />
      )}
      {failing && (
        <FailSheet
          key={failing.orderId}
          number={failing.number}
          paid={failing.dueCents <= 0}
          pending={telling}
          onClose={() => setFailing(null)}
          onFail={(code, note) => tell(failing, { kind: "fail", input: { code, note } })}
          onComeBack={() => tell(failing, { kind: "comeBack", input: null })}
        />
      )}
      <Toasts />
    </div>
  );
}
