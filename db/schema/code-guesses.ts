import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../columns";

/** How many codes of no promotion somebody has tried of late; counted anew from `until` on. */
export const codeGuesses = pgTable("code_guesses", {
  /** An address, or a colleague's id. */
  guesser: text().primaryKey(),
  guesses: integer().notNull(),
  until: instant().notNull(),
});
