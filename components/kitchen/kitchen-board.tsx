"use client";
import "./kitchen.css";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { countIngredients, countToMake } from "@/lib/kitchen/all-day";
import { gestureOf } from "@/lib/kitchen/board";
import type { Remake } from "@/lib/kitchen/remake";
import type { Station } from "@/lib/kitchen/stations";
import type { Ticket, TicketLine } from "@/lib/kitchen/ticket";
import type { Kitchen } from "@/lib/outlets/kitchen";
import type { LockScreen } from "../staff/screen/leave-for";
import { ScreenPerson } from "../staff/screen/screen-person";
import { Toasts } from "../staff/toasts";
import type { Reading } from "../use-reading";
import { AlarmBand } from "./alarm-band";
import { AllDayPanel } from "./all-day-panel";
import { BumpedBar } from "./bumped-bar";
import { EmptyBoard } from "./empty-board";
import { FrozenBand } from "./frozen-band";
import type { KitchenActions } from "./gestures";
import { type IncidentOf, IncidentSheet } from "./incident-sheet";
import { LaterFold } from "./later-fold";
import { type MemoOf, MemoSheet } from "./memo-sheet";
import { MissingSheet } from "./missing-sheet";
import { OffSaleSheet } from "./off-sale-sheet";
import { OvenPanel } from "./oven-panel";
import { RecipeBook } from "./recipe-book";
import { SetupSheet } from "./setup-sheet";
import type { TicketCardProps } from "./ticket-card";
import { TicketRail } from "./ticket-rail";
import { TopBar } from "./top-bar";
import { useKitchen } from "./use-kitchen";
import { useRemembered } from "./use-remembered";
import { useTheme } from "./use-theme";

export type KitchenBoardProps = {
  outlet: { id: string; slug: string; name: string; timezone: string };
  station: Station;
  first: Reading<{ tickets: Ticket[]; remakes: Remake[]; kitchen: Kitchen }>;
  actions: KitchenActions;
  /** Those who may only look have no gestures. */
  mayWork: boolean;
  /** Sets oven, hands and times. */
  mayManage: boolean;
  /** Writes the group's recipes. */
  mayWrite: boolean;
  /** Who works at it, on a shared screen. */
  person: { name: string; lock: LockScreen } | null;
};

/** The wall screen: what to make now, in the order of the promises; of one station its own part of it. */
export function KitchenBoard({
  outlet,
  station,
  first,
  actions,
  mayWork,
  mayManage,
  mayWrite,
  person,
}: KitchenBoardProps) {
  const t = useTranslations("kitchen");
  const { shown, reading, now, read, freshness, act, board, cards, cancelled, baking, bell, keys, seen } =
    useKitchen({ outlet, station, first, actions, mayWork });
  const [memo, setMemo] = useState<MemoOf | null>(null);
  const [missing, setMissing] = useState<TicketLine | null>(null);
  const [incident, setIncident] = useState<IncidentOf | null>(null);
  const [setting, setSetting] = useState(false);
  const [bookOpen, openBook] = useState(false);
  const [offSaleOpen, openOffSale] = useState(false);
  const said: TicketCardProps["onSaid"] = async ({ lineId }, ingredient, said) => {
    const answer = await actions.miss({ lineId, ingredient, said }).catch(() => null);
    if (!answer?.ok) toast.error(answer?.message ?? t("notSaved"));
    await read();
  };
  const remade = async (incidentId: string) => {
    const answer = await actions.remade({ incidentId }).catch(() => null);
    if (!answer?.ok) toast.error(answer?.message ?? t("notSaved"));
    await read();
  };
  const [counting, setCounting] = useRemembered("kitchen-all-day", "closed");
  const [heating, setHeating] = useRemembered("kitchen-oven", "closed");
  const theme = useTheme();
  const calling = board.tickets.filter((ticket) => gestureOf(ticket) === "accept");
  const takesOrders = station === "all" || station === "make";
  const ovenShown = station === "oven" || (station === "all" && heating === "open");

  return (
    <div data-theme={theme.theme} className="relative flex h-dvh flex-col bg-paper text-ink">
      {bell.flash > 0 && (
        <div key={bell.flash} aria-hidden className="kitchen-flash pointer-events-none fixed inset-0 z-40" />
      )}
      <TopBar
        outlet={outlet}
        station={station}
        tickets={board.tickets}
        now={now}
        freshness={freshness}
        bell={bell}
        keys={keys}
        theme={theme}
        counting={counting === "open"}
        onCount={() => setCounting(counting === "open" ? "closed" : "open")}
        oven={
          station === "all"
            ? {
                ...{ count: baking.length, open: heating === "open" },
                toggle: () => setHeating(heating === "open" ? "closed" : "open"),
              }
            : null
        }
        person={person}
        onBook={() => openBook(true)}
        onOffSale={() => openOffSale(true)}
        onSetup={mayManage ? () => setSetting(true) : null}
      />
      {/* A telephone's bar has no room left for who works here. */}
      {person && (
        <div className="flex justify-end border-line border-b-2 px-1.5 sm:hidden">
          <ScreenPerson {...person} />
        </div>
      )}
      {freshness.stale && <FrozenBand ageSeconds={freshness.ageSeconds} />}
      {mayWork && takesOrders && (
        <AlarmBand tickets={calling} now={now} onAccept={(orderId) => act({ kind: "accept", orderId })} />
      )}
      {!mayWork && (
        <p className="bg-ember-wash px-4 py-2 text-center font-semibold text-ember">{t("readOnly")}</p>
      )}
      {/* Tickets scroll by themselves: nothing of one lies under the bar of what went out. */}
      <div className="relative flex min-h-0 flex-1 items-start overflow-y-auto">
        <main className="grid min-w-0 flex-1 gap-3 px-3 py-3 md:px-4">
          <h1 className="sr-only">{t("title")}</h1>
          {ovenShown && (
            <OvenPanel
              tickets={shown}
              board={board.tickets}
              kitchen={reading.kitchen}
              now={now}
              act={mayWork ? act : null}
              chosenId={keys.chosenId}
              digits={station === "oven" && keys.on}
            />
          )}
          {station !== "oven" && cards.length + cancelled.length + reading.remakes.length === 0 && (
            <EmptyBoard later={board.later.length} />
          )}
          <TicketRail
            {...{ station, now, cancelled, seen, keys, onMissing: setMissing, onMemo: setMemo, onSaid: said }}
            cards={station === "oven" ? [] : cards}
            remakes={reading.remakes}
            onRemade={mayWork ? remade : null}
            onIncident={mayWork ? (ticket, lineId) => setIncident({ ticket, lineId }) : null}
            papersAt={`/staff/cuisine/${outlet.slug}/papiers`}
            zone={outlet.timezone}
            nextId={takesOrders ? board.nextId : null}
            act={mayWork ? act : null}
          />
          {takesOrders && (
            <LaterFold
              tickets={board.later}
              now={now}
              zone={outlet.timezone}
              onAccept={mayWork ? (orderId) => act({ kind: "accept", orderId }) : null}
            />
          )}
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
        onIncident={(ticket) => setIncident({ ticket, lineId: null })}
      />
      <IncidentSheet
        incident={incident}
        report={actions.report}
        read={read}
        onClose={() => setIncident(null)}
      />
      {bookOpen && (
        <RecipeBook
          outlet={outlet.slug}
          kitchen={reading.kitchen}
          write={mayWrite ? (change) => actions.changeRecipe({ ...change, outlet: outlet.slug }) : null}
          onClose={() => openBook(false)}
        />
      )}
      {offSaleOpen && (
        <OffSaleSheet
          outlet={outlet.slug}
          actions={mayWork ? actions : null}
          onClose={() => openOffSale(false)}
        />
      )}
      <MemoSheet memo={memo} kitchen={reading.kitchen} onClose={() => setMemo(null)} />
      <MissingSheet
        line={missing}
        outlet={outlet.slug}
        miss={actions.miss}
        stop={actions.stop}
        read={read}
        onClose={() => setMissing(null)}
      />
      {setting && (
        <SetupSheet
          outlet={outlet.slug}
          kitchen={reading.kitchen}
          set={actions.set}
          read={read}
          onClose={() => setSetting(false)}
        />
      )}
      <Toasts />
    </div>
  );
}
