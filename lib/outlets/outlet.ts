import type { OutletStatus } from "@/db/enums";
import type { FeeRule } from "./delivery-fee";
import type { Means } from "./means";

/** An outlet as its rules need it. Values only. */
export type Outlet = {
  id: string;
  code: string;
  slug: string;
  name: string;
  status: OutletStatus;
  opensOn: string | null;
  /** Customers read that it opens soon. */
  announced: boolean;
  street: string;
  postcode: string;
  city: string;
  lat: number;
  lng: number;
  phone: string;
  email: string;
  timezone: string;
  currency: string;
  autoAccepts: boolean;
  prepMinutes: number;
  lastOrderMinutes: number;
  slotMinutes: number;
  pizzasPerSlot: number;
  deliveriesPerSlot: number;
  means: Means;
  businessDay: string;
  hours: WeeklyHours[];
  exceptions: ExceptionalDay[];
  zones: Zone[];
};

/** ISO weekday 1–7; wall-clock times `HH:MM:SS` of one service. */
export type WeeklyHours = { weekday: number; opens: string; closes: string };
/** A day unlike the others: without times it is closed, else one row a service. */
export type ExceptionalDay = { day: string; opens: string | null; closes: string | null; reason: string };

export type Zone = {
  id: string;
  name: string;
  polygon: { type: "Polygon"; coordinates: [number, number][][] };
  minimumCents: number;
  feeCents: number;
  rideMinutes: number;
  priority: number;
  fees: FeeRule[];
};
