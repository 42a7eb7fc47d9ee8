import { z } from "zod";
import { type DoorProofKind, doorProofs } from "@/db/enums";
import { type Kitchen, KitchenShape, usualKitchen } from "./kitchen";

/** With what an outlet keeps its promises: its kitchen, those who ride for it, and what it adds or stops for a while. */
export type Means = {
  kitchen: Kitchen;
  /** On the road for it at a time. */
  couriers: number;
  /** From the scooter to the door and back. */
  doorSeconds: number;
  /** Doors that share a ride, on the whole. */
  dropsPerRide: number;
  /** Minutes kept in reserve: told to the customer beyond what the model says. */
  reserve: { takeaway: number; delivery: number };
  /** Until then everything takes so many minutes longer; ISO instants. */
  busy: { minutes: number; until: string } | null;
  /** No order is taken for before then. */
  pausedUntil: string | null;
  /** No delivery leaves before then. */
  deliveryClosedUntil: string | null;
  /** What its couriers bring back from a door besides the money. */
  doorProof: DoorProofKind;
};

export const usualMeans: Means = {
  ...{ kitchen: usualKitchen, couriers: 6, doorSeconds: 120, dropsPerRide: 2 },
  ...{ reserve: { takeaway: 0, delivery: 0 }, busy: null, pausedUntil: null, deliveryClosedUntil: null },
  doorProof: "none",
};

/** As Postgres says it, made ISO as everybody else says it. */
const instant = z.string().transform((text) => new Date(text).toISOString());

/** As it is read from its row. */
const MeansShape = z.object({
  couriers: z.number().int().min(0).max(60),
  doorSeconds: z.number().int().min(0).max(1200),
  dropsPerRide: z.number().min(1).max(4),
  reserve: z.object({ takeaway: z.number().int().min(0).max(60), delivery: z.number().int().min(0).max(60) }),
  busy: z.object({ minutes: z.number().int(), until: instant }).nullable(),
  pausedUntil: instant.nullable(),
  deliveryClosedUntil: instant.nullable(),
  doorProof: z.enum(doorProofs),
});

/** What an outlet said of itself; the house's usual means where it said nothing. */
export const meansOf = (said: unknown, kitchen: unknown): Means => ({
  ...(said ? MeansShape.parse(said) : usualMeans),
  kitchen: kitchen ? KitchenShape.parse(kitchen) : usualKitchen,
});
