import type { SwitchName } from "@/db/enums";
import type { RefusalCode } from "../refusal";

/** What is said where a feature that is switched off is asked for. */
export const saidWhenOff: Readonly<Record<SwitchName, RefusalCode>> = {
  web_orders: "web_orders_off",
  online_payment: "online_payment_off",
  sign_up: "sign_up_off",
};

/** One nobody touched is on. */
export type Switch = { name: SwitchName; on: boolean; changedAt: string | null; changedBy: string | null };
