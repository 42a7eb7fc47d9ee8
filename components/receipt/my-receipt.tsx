"use client";
import { useLocale } from "next-intl";
import type { Outcome } from "@/lib/outcome";
import { MailReceipt } from "./mail-receipt";

type Send = (locale: "fr" | "en", input: unknown) => Promise<Outcome<null>>;

/** His own receipt, sent where he wants it. */
export function MyReceipt({ token, send }: { token: string; send: Send }) {
  const locale = useLocale() === "en" ? "en" : "fr";
  return <MailReceipt email="" send={(input) => send(locale, { ...input, token })} />;
}
