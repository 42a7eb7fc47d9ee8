import { z } from "zod";

// Control and bidirectional characters could rewrite what a ticket or a screen shows; NUL breaks Postgres.
const unprintable = /[\p{Cc}\p{Cf}]/gu;

/** What a person typed on one line: trimmed, without invisible characters. */
export const typed = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) => text.replace(unprintable, " ").replace(/\s+/g, " ").trim())
    .pipe(z.string().max(most));
