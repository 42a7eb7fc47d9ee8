import { keptValue } from "@/components/basket/kept";
import { number, oneOf, shaped, text } from "@/components/basket/reader";

/** The order last followed on this device, as it was last known; instants are ISO. */
export type LastTracked = {
  token: string;
  number: number;
  outlet: string;
  phone: string;
  zone: string;
  mode: "delivery" | "takeaway";
  promisedAt: string;
  knownAt: string;
  contents: string;
};

const read = shaped<LastTracked>({
  ...{ token: text, number, outlet: text, phone: text, zone: text, contents: text },
  ...{ mode: oneOf(["delivery", "takeaway"]), promisedAt: text, knownAt: text },
});

/** Kept apart from the past orders, which know no times: what one wants to know where there is no network. */
export const lastTracked = keptValue<LastTracked | null>(
  "ocpizza.tracked.1",
  null,
  (stored) => read(stored) ?? null,
);
