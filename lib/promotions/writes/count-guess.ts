import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { guessLimit } from "../guess-limit";

/** Somebody tried a code that is none. Who it was is kept no longer than it counts. */
export async function countGuess(guesser: string, at: Date): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`;
  await db.execute(sql`delete from code_guesses where until <= ${now} and guesser <> ${guesser}`);
  await db.execute(sql`
    insert into code_guesses as g (guesser, guesses, until)
    values (${guesser}, 1, ${addMinutes(at, guessLimit.minutes).toISOString()}::timestamptz)
    on conflict (guesser) do update set guesses = case when g.until <= ${now} then 1 else g.guesses + 1 end,
      until = case when g.until <= ${now} then excluded.until else g.until end`);
}
