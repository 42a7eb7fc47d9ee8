import { z } from "zod";
import { longestCode, normalCode } from "./normal-code";

/** Whether it is worth looking up. */
export const isCode = (code: string): boolean =>
  code.length <= longestCode && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(code);

/** A code in a request; nothing typed is none. What cannot be one is kept, so that it is refused by its name. */
export const PromotionCode = z
  .string()
  .max(200)
  .transform((typed) => normalCode(typed) || null)
  .nullish();
