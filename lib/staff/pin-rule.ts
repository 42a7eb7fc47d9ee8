import { z } from "zod";
import type { RefusalCode } from "../refusal";

/** After so many wrong tries at one person's PIN from one account, nobody there may try for so long. */
export const triesMost = 5;
export const lockedMinutes = 15;

const refusal = (code: RefusalCode) => ({ params: { refusal: code } });

/** As it is typed to decide something. */
export const Pin = z
  .string()
  .max(20)
  .refine((pin) => /^\d{4,6}$/.test(pin), refusal("pin_shape"));

/** A PIN somebody chooses: four to six figures, not all alike and not in a row. */
export const NewPin = Pin.refine((pin) => !isGuessed(pin), refusal("pin_guessed"));

function isGuessed(pin: string): boolean {
  const steps = [...pin].slice(1).map((figure, index) => Number(figure) - Number(pin[index]));
  return [0, 1, -1].some((step) => steps.every((one) => one === step));
}
