import type { FailureCode } from "@/db/enums";
import type { DoorProof } from "@/lib/orders/door-proof";
import { keptValue } from "../../basket/kept";
import { listOf, number, orNull, type Reader, text } from "../../basket/reader";
import type { Collecting } from "../../staff/orders/collect-sheet";

/** What was done at a door, kept on the telephone until the house has it: the key makes it land once. */
export type Gesture = Said & {
  key: string;
  orderId: string;
  /** The order's short number, to name it by. */
  number: number;
  /** By this telephone's clock, in ms. */
  madeAt: number;
  /** The house said no: why. Kept until it was read. */
  refusal: string | null;
};

export type Said =
  | { kind: "deliver"; input: Collecting & { proof: DoorProof | null } }
  | { kind: "fail"; input: { code: FailureCode; note: string } }
  | { kind: "comeBack"; input: null };

const kinds = ["deliver", "fail", "comeBack"];

/** Our own words of before: what is in it is checked by the house when it lands. */
const readGesture: Reader<Gesture> = (stored) => {
  if (typeof stored !== "object" || stored === null) return undefined;
  const one = stored as Record<keyof Gesture, unknown>;
  const known =
    text(one.key) !== undefined &&
    text(one.orderId) !== undefined &&
    number(one.number) !== undefined &&
    number(one.madeAt) !== undefined &&
    orNull(text)(one.refusal) !== undefined &&
    kinds.includes(String(one.kind)) &&
    typeof one.input === "object";
  return known ? (stored as Gesture) : undefined;
};

const none: readonly Gesture[] = [];
const readAll = (stored: unknown): readonly Gesture[] => listOf(readGesture)(stored) ?? none;
const byCourier = new Map<string, ReturnType<typeof keptValue<readonly Gesture[]>>>();

/** Kept apart for everybody who rides with this telephone. */
export function keptGestures(courierId: string) {
  const kept = byCourier.get(courierId) ?? keptValue(`ocpizza.gestures.1.${courierId}`, none, readAll);
  byCourier.set(courierId, kept);
  return kept;
}
