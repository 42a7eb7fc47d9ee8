import { comingServices, serviceAt } from "@/lib/outlets/hours";
import type { Outlet } from "@/lib/outlets/outlet";
import { addMinutes } from "@/lib/time";
import type { Mode } from "../../enums";
import type { Chance } from "../chance";
import type { Arrival } from "./arrivals";
import type { Crew } from "./crew";
import type { Pace } from "./kitchen";
import type { Trip } from "./rounds";

/** An order of the last hour, told so that it stands at a known place of the board: `ago` minutes old, `handOver` after the bench. */
export type Live = {
  ago: number;
  mode: Mode;
  pace: Pace;
  handOver: { after: number; ride: number; courier: number };
};

const stays = { after: 30, ride: 10, courier: 0 };

/** Brought, collected, on the road, on the bench twice, in the kitchen twice, taken in charge, and nobody has seen it yet. */
const board: readonly Live[] = [
  {
    ago: 46,
    mode: "delivery",
    pace: { accept: 1, wait: 3, make: 9 },
    handOver: { after: 2, ride: 13, courier: 1 },
  },
  {
    ago: 38,
    mode: "takeaway",
    pace: { accept: 1, wait: 3, make: 9 },
    handOver: { after: 6, ride: 0, courier: 0 },
  },
  {
    ago: 27,
    mode: "delivery",
    pace: { accept: 1, wait: 8, make: 11 },
    handOver: { after: 2, ride: 14, courier: 0 },
  },
  { ago: 23, mode: "delivery", pace: { accept: 1, wait: 8, make: 11 }, handOver: stays },
  { ago: 19, mode: "takeaway", pace: { accept: 1, wait: 5, make: 11 }, handOver: stays },
  { ago: 14, mode: "delivery", pace: { accept: 1, wait: 6, make: 14 }, handOver: stays },
  { ago: 11, mode: "takeaway", pace: { accept: 1, wait: 8, make: 14 }, handOver: stays },
  { ago: 6, mode: "delivery", pace: { accept: 1, wait: 12, make: 10 }, handOver: stays },
  { ago: 2, mode: "takeaway", pace: { accept: 4, wait: 10, make: 10 }, handOver: stays },
];

/** Up to so many minutes ago the day is told as any other; the board tells the rest. */
export const boardMinutes = 60;

/** What came in during the last hour of the service under way; nothing when the outlet is closed. */
export function liveArrivals(outlet: Outlet, now: Date, chance: Chance): { arrival: Arrival; live: Live }[] {
  const service = serviceAt(outlet, now);
  if (!service) return [];
  return board.flatMap((live) => {
    const at = addMinutes(now, -live.ago);
    if (at < service.opens) return [];
    const channels =
      live.mode === "takeaway" ? (["web", "counter", "phone"] as const) : (["web", "web", "phone"] as const);
    return [{ arrival: { at, channel: chance.pick(channels), mode: live.mode, slot: null }, live }];
  });
}

export function liveTrip({ handOver }: Live, readyAt: Date, crew: Crew): Trip {
  const leftAt = addMinutes(readyAt, handOver.after);
  const courier = crew.couriers[handOver.courier] ?? crew.manager;
  return { courier, assignedAt: addMinutes(leftAt, -1), leftAt, endedAt: addMinutes(leftAt, handOver.ride) };
}

/** Two orders placed on the web for the next service that still has room for them. */
export function plannedArrivals(outlet: Outlet, now: Date): Arrival[] {
  const quarter = 15 * 60_000;
  const service = comingServices(outlet, now, 3).find(({ closes }) => closes > addMinutes(now, 120));
  if (!service) return [];
  const from = Math.max(service.opens.getTime(), now.getTime());
  const slot = (minutes: number) => new Date(Math.ceil((from + minutes * 60_000) / quarter) * quarter);
  return [
    { at: addMinutes(now, -21), channel: "web", mode: "delivery", slot: slot(75) },
    { at: addMinutes(now, -9), channel: "web", mode: "takeaway", slot: slot(90) },
  ];
}
