import { noteCircumstances } from "@/lib/fiscal/writes/note-circumstances";
import { noteJournal } from "@/lib/fiscal/writes/note-journal";
import { clockDrift } from "@/lib/server/clock-drift";
import { db } from "@/lib/server/db";

/**
 * Keeps the signed technical journal up to date: who signed in, what was set, under which program, key and clock.
 * @returns lines of the house's journal taken over.
 */
export async function keepTechnicalJournal(at: Date): Promise<number> {
  const drift = await clockDrift();
  await db.transaction((tx) => noteCircumstances(tx, drift, at));
  let noted = 0;
  let more: number;
  do {
    more = await db.transaction((tx) => noteJournal(tx, at));
    noted += more;
  } while (more > 0);
  return noted;
}
