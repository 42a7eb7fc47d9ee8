import "server-only";
import { createTranslator } from "next-intl";
import { Refusal } from "../refusal";
import { readable } from "../refusal-details";
import { getStaffLocale } from "./staff-locale";

/** Why a route of staff says no, as a sentence in the reader's language. @throws what is no refusal */
export async function refusedResponse(error: unknown): Promise<Response> {
  if (!(error instanceof Refusal)) throw error;
  const locale = await getStaffLocale();
  const { default: messages } = await import(`../../messages/${locale}/refusals.json`);
  const message = createTranslator({ locale, messages })(error.code, readable(error.details, locale));
  return Response.json({ code: error.code, message }, { status: 400 });
}
