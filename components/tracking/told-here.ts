import { keptValue } from "@/components/basket/kept";
import { listOf, text } from "@/components/basket/reader";

/** The orders this browser asked to be told of, the latest last. */
const toldHere = keptValue<readonly string[]>(
  "ocpizza.told-here.1",
  [],
  (stored) => listOf(text)(stored) ?? [],
);

const most = 20;

export const useToldHere = (token: string): boolean => toldHere.use().includes(token);

export function rememberToldHere(token: string, told: boolean): void {
  const others = toldHere.get().filter((one) => one !== token);
  toldHere.set(told ? [...others, token].slice(-most) : others);
}
