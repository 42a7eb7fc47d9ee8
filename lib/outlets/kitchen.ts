import { z } from "zod";
import type { Size } from "@/db/enums";

/** Seconds one person makes it, it bakes, and one person cuts and boxes it. */
type Seconds = { make: number; bake: number; pack: number };

/** What an outlet's kitchen can do at a time, and how long each thing takes: the one home of these figures. */
export type Kitchen = {
  /** Pizzas of 33 cm that bake at a time. */
  ovenPlaces: number;
  ovenCelsius: number;
  hands: number;
  /** Cutting and packing has a screen of its own, which says when an order is ready. */
  packsApart: boolean;
  seconds: Readonly<Record<Size, Seconds>>;
  /** What a folded pizza bakes longer. */
  foldedSeconds: number;
};

/** A deck oven of eight places and two pairs of hands. `ONE` is a starter that is warmed. */
export const usualKitchen: Kitchen = {
  ...{ ovenPlaces: 8, ovenCelsius: 320, hands: 2, packsApart: false, foldedSeconds: 60 },
  seconds: {
    S: { make: 75, bake: 180, pack: 35 },
    M: { make: 90, bake: 210, pack: 45 },
    L: { make: 120, bake: 240, pack: 55 },
    ONE: { make: 45, bake: 180, pack: 20 },
  },
};

const Each = z.object({
  make: z.number().int().min(5).max(1800),
  bake: z.number().int().min(30).max(1800),
  pack: z.number().int().min(0).max(900),
});

/** As it may be set, and as it is read from its row. */
export const KitchenShape = z.object({
  ovenPlaces: z.number().int().min(1).max(60),
  ovenCelsius: z.number().int().min(150).max(550),
  hands: z.number().int().min(1).max(12),
  packsApart: z.boolean(),
  seconds: z.object({ S: Each, M: Each, L: Each, ONE: Each }),
  foldedSeconds: z.number().int().min(0).max(600),
});

/** How long one bakes. */
export const bakeSeconds = (kitchen: Kitchen, { size, folded }: { size: Size; folded: boolean }): number =>
  kitchen.seconds[size].bake + (folded ? kitchen.foldedSeconds : 0);
