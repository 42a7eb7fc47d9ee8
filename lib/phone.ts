import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A telephone number as people type it, French unless it says otherwise, in E.164; null when it cannot be one. */
export function phoneOf(text: string): string | null {
  const number = parsePhoneNumberFromString(text.slice(0, 30), "FR");
  return number?.isValid() ? number.number : null;
}

/** Whether a number (E.164) can take an SMS: of French ones the mobiles; what other countries give out is theirs to know. */
export const takesSms = (number: string): boolean => !number.startsWith("+33") || /^\+33[67]/.test(number);
