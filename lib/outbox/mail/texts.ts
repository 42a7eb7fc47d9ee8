import { createTranslator } from "next-intl";
import type enCommon from "@/messages/en/common.json";
import type enMail from "@/messages/en/mail.json";
import { languageTag } from "../../language-tag";

export type MailTexts = { common: typeof enCommon; mail: typeof enMail };

/** What a mail is written with: its words and how its reader writes days and hours at the outlet. */
export function wordsOf(locale: string, messages: MailTexts, zone: string) {
  const t = createTranslator({ locale, messages: messages as never, timeZone: zone }) as (
    key: string,
    values?: Record<string, string | number>,
  ) => string;
  const day = new Intl.DateTimeFormat(languageTag(locale), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: zone,
  });
  const rate = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return {
    locale,
    mail: (key: string, values?: Record<string, string | number>) => t(`mail.${key}`, values),
    has: (key: string) => key in messages.mail.reasons,
    allergen: (code: string) => t(`common.allergens.${code}`),
    size: (code: string) => t(`common.size.${code}`),
    day: (at: Date) => day.format(at),
    rate: (rateBp: number) => rate.format(rateBp / 10_000),
  };
}

export type Words = ReturnType<typeof wordsOf>;
