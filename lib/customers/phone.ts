import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A telephone number as people type it, French unless it says otherwise, in E.164; null when it cannot be one. */
export function phoneOf(text: string): string | null {
  const number = parsePhoneNumberFromString(text.slice(0, 30), "FR");
  return number?.isValid() ? number.number : null;
}
