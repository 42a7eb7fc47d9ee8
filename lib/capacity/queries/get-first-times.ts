import type { Mode } from "@/db/enums";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { clockTime } from "@/lib/time";
import { firstTimes } from "../first-times";
import { getLoad } from "./get-load";

/** When two pizzas ordered now would be there, each way, as the outlet's clock says it (`19:35`); null where they cannot. */
export async function getFirstTimes(
  slug: string,
  rideMinutes: number | null,
  at: Date,
): Promise<Record<Mode, string | null> | null> {
  const outlet = await getOutlet(slug);
  if (outlet?.status !== "open") return null;
  const { takeaway, delivery } = firstTimes(outlet, rideMinutes, await getLoad(outlet.id, at), at);
  const said = (time: Date | null) => time && clockTime(time, outlet.timezone);
  return { takeaway: said(takeaway), delivery: said(delivery) };
}
