import { z } from "zod";
import type { RefusalCode } from "../refusal";

/** An address as accounts compare it: without blanks around it, in lower case. */
export const normalEmail = (text: string): string => text.trim().toLowerCase();

/** One that somebody types to be known by. */
export const Email = z
  .string()
  .max(120)
  .transform(normalEmail)
  .refine((text) => z.email().safeParse(text).success, {
    params: { refusal: "email_invalid" satisfies RefusalCode },
  });
