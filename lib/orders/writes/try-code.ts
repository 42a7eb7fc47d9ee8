import { getGuessWait } from "@/lib/promotions/queries/get-guess-wait";
import { countGuess } from "@/lib/promotions/writes/count-guess";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import type { Quote } from "../quote";

type Coded = { code?: string | null };

/**
 * Quotes with a code that somebody typed: of codes that are none he may try a few, then this one is not looked at and the
 * rest is quoted without it.
 * @param guesser who types: an address, or a colleague.
 */
export async function quoteTrying<Asked extends Coded, Quoted extends Quote>(
  guesser: string,
  asked: Asked,
  quote: (asked: Asked) => Promise<Quoted>,
  at: Date = now(),
): Promise<Quoted> {
  const { code } = asked;
  if (!code) return quote(asked);
  const minutes = await getGuessWait(guesser, at);
  if (minutes > 0) {
    const codeProblem = { code: "promotion_slow_down" as const, details: { code, minutes } };
    return { ...(await quote({ ...asked, code: null })), codeProblem };
  }
  const quoted = await quote(asked);
  if (quoted.codeProblem?.code === "promotion_unknown") await countGuess(guesser, at);
  return quoted;
}

/** Places or changes an order with a code that somebody typed. @throws Refusal promotion_slow_down, with nothing changed. */
export async function orderTrying<Asked extends Coded, Done>(
  guesser: string,
  asked: Asked,
  order: (asked: Asked) => Promise<Done>,
  at: Date = now(),
): Promise<Done> {
  const { code } = asked;
  if (!code) return order(asked);
  const minutes = await getGuessWait(guesser, at);
  if (minutes > 0) throw new Refusal("promotion_slow_down", { code, minutes }, "code");
  try {
    return await order(asked);
  } catch (error) {
    if (error instanceof Refusal && error.code === "promotion_unknown") await countGuess(guesser, at);
    throw error;
  }
}
