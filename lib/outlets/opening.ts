import { z } from "zod";
import type { RefusalCode } from "../refusal";
import type { Outlet, WeeklyHours } from "./outlet";

const refusing = (refusal: RefusalCode) => ({ params: { refusal } });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const day = 24 * 60;
const week = 7 * day;

/** A service in minutes of the week; what closes at an earlier hour than it opens closes after midnight. */
function spanOf({ weekday, opens, closes }: WeeklyHours): { from: number; to: number } {
  const from = (weekday - 1) * day + minutesOf(opens);
  const length = (minutesOf(closes) - minutesOf(opens) + day) % day;
  return { from, to: from + length };
}

/** Two services at the same moment of the week, also over midnight and from Sunday into Monday. */
export function hoursOverlap(hours: readonly WeeklyHours[]): boolean {
  const spans = hours.map(spanOf).toSorted((a, b) => a.from - b.from);
  const [first] = spans;
  if (!first) return false;
  return [...spans.slice(1), { from: first.from + week, to: 0 }].some(
    ({ from }, index) => from < (spans[index]?.to ?? 0),
  );
}

const service = z
  .object({ weekday: z.number().int().min(1).max(7), opens: time, closes: time })
  .refine(({ opens, closes }) => opens !== closes, refusing("hours_empty"));

const exception = z
  .object({
    day: z.iso.date(),
    opens: time.nullable(),
    closes: time.nullable(),
    reason: z.string().trim().min(1).max(80),
  })
  .refine(
    ({ opens, closes }) => (opens === null) === (closes === null) && (opens === null || opens !== closes),
    refusing("hours_empty"),
  );

/** One day closed and open at once, or open twice at the same hour. */
function exceptionsClash(days: readonly { day: string; opens: string | null; closes: string | null }[]) {
  return [...new Set(days.map((one) => one.day))].some((one) => {
    const its = days.filter((other) => other.day === one);
    const open = its.flatMap(({ opens, closes }) => (opens && closes ? [{ weekday: 1, opens, closes }] : []));
    return (open.length < its.length && its.length > 1) || hoursOverlap(open);
  });
}

/** An outlet's week, its days unlike the others, and how much a slot takes. */
export const Opening = z.object({
  slotMinutes: z.number().int().min(5).max(60),
  pizzasPerSlot: z.number().int().min(1).max(500),
  deliveriesPerSlot: z.number().int().min(1).max(200),
  hours: z
    .array(service)
    .max(40)
    .refine((all) => !hoursOverlap(all), refusing("hours_overlap")),
  exceptions: z
    .array(exception)
    .max(120)
    .refine((all) => !exceptionsClash(all), refusing("hours_overlap")),
});
export type Opening = z.infer<typeof Opening>;

/** When an outlet opens for the first time, and whether customers read so before. */
export const OpeningDay = z.object({ opensOn: z.iso.date().nullable(), announced: z.boolean() });
export type OpeningDay = z.infer<typeof OpeningDay>;

/** Whether customers know of it: what is prepared and not announced is nowhere in the shop. */
export const isShown = ({ status, announced }: Pick<Outlet, "status" | "announced">): boolean =>
  status !== "opening" || announced;

/** What an outlet must have, in the order in which one sees to it; `needed`: it does not open without. */
export const openingChecks = [
  { name: "hours", needed: true },
  { name: "zone", needed: false },
  { name: "kitchen", needed: false },
  { name: "couriers", needed: false },
  { name: "company", needed: true },
  { name: "tills", needed: true },
  { name: "card", needed: true },
  { name: "manager", needed: true },
  { name: "staff", needed: false },
  { name: "stock", needed: false },
  { name: "printer", needed: false },
] as const;
export type OpeningCheck = (typeof openingChecks)[number]["name"];
export type Checklist = Record<OpeningCheck, boolean>;
export const missingOf = (checklist: Checklist): OpeningCheck[] =>
  openingChecks.filter(({ name, needed }) => needed && !checklist[name]).map(({ name }) => name);

/** The steps in which one prepares an outlet, each with what it sees to. */
export const openingSteps = [
  { step: "adresse", checks: [] },
  { step: "horaires", checks: ["hours"] },
  { step: "livraison", checks: ["zone"] },
  { step: "moyens", checks: ["kitchen", "couriers"] },
  { step: "societe", checks: ["company"] },
  { step: "caisses", checks: ["tills", "printer"] },
  { step: "carte", checks: ["card"] },
  { step: "equipe", checks: ["manager", "staff"] },
  { step: "stock", checks: ["stock"] },
] as const satisfies readonly { step: string; checks: readonly OpeningCheck[] }[];
/** `bilan`: what is there and what is not, and the day on which it opens. */
export type OpeningStep = (typeof openingSteps)[number]["step"] | "bilan";
export type StepState = "done" | "needed" | "lacking";

/** How a step stands: `needed`: it does not open without. */
export function stepState(checks: readonly OpeningCheck[], checklist: Checklist): StepState {
  const lacking = openingChecks.filter(({ name }) => checks.includes(name) && !checklist[name]);
  if (lacking.length === 0) return "done";
  return lacking.some(({ needed }) => needed) ? "needed" : "lacking";
}

/** Where one goes on: the first step that is not done; all done, or open already, the whole of it. */
export const firstStep = (checklist: Checklist, open: boolean): OpeningStep =>
  (!open && openingSteps.find(({ checks }) => stepState(checks, checklist) !== "done")?.step) || "bilan";

export const isOpeningStep = (word: unknown): word is OpeningStep =>
  word === "bilan" || openingSteps.some(({ step }) => step === word);
