import { z } from "zod";
import type { RefusalCode } from "../refusal";

const leastLetters = 10;

// What is tried first against a pizzeria.
const guessed =
  /^(?:(?:oc)?[ -]?pizza|password|motdepasse|azerty|qwerty|bonjour|(.)\1*|0?123456789)[\d !.*-]*$/i;

const refusal = (code: RefusalCode) => ({ params: { refusal: code } });

/** A password somebody chooses: long enough, and not what everybody tries. Spaces and any letters are welcome. */
export const NewPassword = z
  .string()
  .max(200)
  .refine((text) => [...text].length >= leastLetters, refusal("password_short"))
  .refine((text) => !guessed.test(text.trim()), refusal("password_guessed"));
