import { languageTag } from "@/lib/language-tag";
import { withMinus } from "@/lib/minus";

/** `0.812` → `81 %`; basis points of VAT are a share too. */
export const percent = (share: number, locale: string): string =>
  withMinus(
    new Intl.NumberFormat(languageTag(locale), {
      ...({ style: "percent", maximumFractionDigits: 1 } as const),
    }).format(share),
  );
