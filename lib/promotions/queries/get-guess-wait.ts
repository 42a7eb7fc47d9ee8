import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { guessLimit } from "../guess-limit";

/** Minutes until somebody who tried too many unknown codes may try another one; 0: now. */
export async function getGuessWait(guesser: string, at: Date): Promise<number> {
  const [row] = await db.execute<{ minutes: number }>(sql`
    select ceil(extract(epoch from until - ${at.toISOString()}::timestamptz) / 60)::int as minutes from code_guesses
    where guesser = ${guesser} and guesses >= ${guessLimit.most} and until > ${at.toISOString()}::timestamptz`);
  return row?.minutes ?? 0;
}
