"use client";
import "./kitchen.css";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { countIngredients, countToMake } from "@/lib/kitchen/all-day";
import { boardOf, changedInSight, gestureOf } from "@/lib/kitchen/board";
import type { Ticket, TicketLine } from "@/lib/kitchen/ticket";
import type { Kitchen } from "@/lib/outlets/kitchen";
import { Toasts } from "../staff/toasts";
import { type Reading, useReading } from "../use-reading";
import { AlarmBand } from "./alarm-band";
import { AllDayPanel } from "./all-day-panel";
import { BumpedBar } from "./bumped-bar";
import { CancelledCard } from "./cancelled-card";
import { EmptyBoard } from "./empty-board";
import type { KitchenActions } from "./gestures";
import { LaterFold } from "./later-fold";
import { type MemoOf, MemoSheet } from "./memo-sheet";
import { MissingSheet } from "./missing-sheet";
import { TicketCard, type TicketCardProps } from "./ticket-card";
import { TopBar } from "./top-bar";
import { useAcknowledged } from "./use-acknowledged";
import { useBell } from "./use-bell";
import { useGestures } from "./use-gestures";
import { useKeys } from "./use-keys";
import { useRemembered } from "./use-remembered";
import { useTheme } from "./use-theme";

type KitchenBoardProps = {
  outlet: { id: string; slug: string; name: string; timezone: string };
  first: Reading<{ tickets: Ticket[]; kitchen: Kitchen }>;
  actions: KitchenActions;
  /** Those who may only look have no gestures. */
  mayWork: boolean;
};

/** The wall screen: what to make now, in the order of the promises. */
export function KitchenBoard({ outlet, first, actions, mayWork }: KitchenBoardProps) {
  const t = useTranslations("kitchen");
  const { reading, now, read, ...freshness } = useReading(
    `/staff/cuisine/${outlet.slug}/tickets`,
    [`orders:${outlet.id}`],
    first,
  );
  const { tickets: shown, act } = useGestures(reading.tickets, actions, read, now);
  const seen = useAcknowledged();
  const board = boardOf(shown, now, reading.kitchen);
  const cancelled = board.cancelled.filter((ticket) => !seen.has(ticket));
  const bell = useBell(board.tickets, cancelled, now);
  const keys = useKeys({ tickets: board.tickets, bumped: board.bumped, act, enabled: mayWork });
  const [memo, setMemo] = useState<MemoOf | null>(null);
  const [missing, setMissing] = useState<TicketLine | null>(null);
  const said: TicketCardProps["onSaid"] = async ({ lineId }, ingredient, said) => {
    const answer = await actions.miss({ lineId, ingredient, said }).catch(() => null);
    if (!answer?.ok) toast.error(answer?.message ?? t("notSaved"));
    await read();
  };
  const [counting, setCounting] = useRemembered("kitchen-all-day", "closed");
  const theme = useTheme();
  const calling = board.tickets.filter((ticket) => gestureOf(ticket) === "accept");

  return (
    <div data-theme={theme.theme} className="relative flex min-h-dvh flex-col bg-paper text-ink">
      {bell.flash > 0 && (
        <div key={bell.flash} aria-hidden className="kitchen-flash pointer-events-none fixed inset-0 z-40" />
      )}
      <TopBar
        outlet={outlet}
        tickets={board.tickets}
        now={now}
        freshness={freshness}
        bell={bell}
        keys={keys}
        theme={theme}
        counting={counting === "open"}
        onCount={() => setCounting(counting === "open" ? "closed" : "open")}
      />
      {mayWork ? (
        <AlarmBand tickets={calling} now={now} onAccept={(orderId) => act({ kind: "accept", orderId })} />
      ) : (
        <p className="bg-ember-wash px-4 py-2 text-center font-semibold text-ember">{t("readOnly")}</p>
      )}
      <div className="flex flex-1 items-start">
        <main className="min-w-0 flex-1 px-3 py-3 md:px-4">
          <h1 className="sr-only">{t("title")}</h1>
          {board.tickets.length + cancelled.length === 0 && <EmptyBoard later={board.later.length} />}
          <ol className="kitchen-rail">
            {cancelled.map((ticket) => (
              <CancelledCard key={ticket.orderId} ticket={ticket} onSeen={() => seen.add(ticket)} />
            ))}
            {board.tickets.map((ticket, index) => (
              <TicketCard
                key={ticket.orderId}
                ticket={ticket}
                now={now}
                zone={outlet.timezone}
                papersAt={`/staff/cuisine/${outlet.slug}/papiers`}
                digit={index < 9 && keys.on ? index + 1 : null}
                next={ticket.orderId === board.nextId}
                chosen={ticket.orderId === keys.chosenId}
                changed={changedInSight(ticket) && !seen.has(ticket)}
                onSeen={() => seen.add(ticket)}
                act={mayWork ? act : null}
                onMemo={(line, part) => setMemo({ ticket, line, part })}
                onMissing={setMissing}
                onSaid={said}
              />
            ))}
          </ol>
          <LaterFold
            tickets={board.later}
            now={now}
            zone={outlet.timezone}
            onAccept={mayWork ? (orderId) => act({ kind: "accept", orderId }) : null}
          />
        </main>
        {counting === "open" && (
          <AllDayPanel
            counts={countToMake(board.tickets)}
            ingredients={countIngredients(board.tickets)}
            onClose={() => setCounting("closed")}
          />
        )}
      </div>
      <BumpedBar
        tickets={board.bumped}
        now={now}
        onRecall={mayWork ? (orderId) => act({ kind: "recall", orderId }) : null}
      />
      <MemoSheet memo={memo} onClose={() => setMemo(null)} />
      <MissingSheet
        line={missing}
        outlet={outlet.slug}
        miss={actions.miss}
        stop={actions.stop}
        read={read}
        onClose={() => setMissing(null)}
      />
      <Toasts />
    </div>
  );
}
