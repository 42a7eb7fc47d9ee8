import { z } from "zod";

/** What somebody typed on one line: trimmed, without characters that nobody sees. */
export const typedLine = (least: number, most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) =>
      text
        .replace(/[\p{Cc}\p{Cf}]/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .pipe(z.string().min(least).max(most));
