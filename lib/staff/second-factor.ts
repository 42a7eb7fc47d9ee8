import { z } from "zod";

/** A code as it is typed: six figures of the application, or a recovery code; spaces, dashes and capitals do not matter. */
export const SecondFactor = z
  .string()
  .max(40)
  .transform((text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[\s\p{Pd}]/gu, ""),
  );

export const isTotp = (code: string): boolean => /^\d{6}$/.test(code);

export const recoveryCodeCount = 10;
/** `bcdfg-hjkmn`: ten letters of 27, about 47 bits each. */
export const spelled = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
