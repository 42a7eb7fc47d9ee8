"use client";
import { useTranslations } from "next-intl";
import { AllergyFields } from "@/components/allergy-fields";
import { Checkbox } from "@/components/ui/check";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import type { Quote } from "@/lib/orders/quote";
import type { Ticket } from "./ticket";

type TicketNotesProps = {
  ticket: Ticket;
  quote: Quote | null;
  change: (how: (ticket: Ticket) => Ticket) => void;
  withEmail: boolean;
  /** Whether an SMS can be offered. */
  sms: boolean;
};

/** A word to the kitchen, one to the courier, the e-mail for the confirmation, and the age when there is alcohol. */
export function TicketNotes({ ticket, quote, change, withEmail, sms }: TicketNotesProps) {
  const t = useTranslations("counter.notes");
  const line = (name: "kitchenNote" | "courierNote" | "email", type = "text") => (
    <input
      type={type}
      aria-label={t(name)}
      placeholder={t(name)}
      autoComplete="off"
      maxLength={name === "email" ? 120 : 200}
      value={ticket[name]}
      onChange={(event) => change((it) => ({ ...it, [name]: event.target.value }))}
      className={classes(inputLook, "min-h-11 px-3 text-sm")}
    />
  );
  return (
    <div className="grid gap-1.5">
      {line("kitchenNote")}
      {ticket.mode === "delivery" && line("courierNote")}
      {withEmail && line("email", "email")}
      {withEmail && (
        <AllergyFields
          by="staff"
          value={ticket.allergy ?? null}
          set={(allergy) => change((it) => ({ ...it, allergy }))}
        />
      )}
      {sms && (
        <Checkbox
          label={t("sms")}
          hint={t("smsHint")}
          checked={ticket.bySms ?? false}
          onChange={(event) => change((it) => ({ ...it, bySms: event.target.checked }))}
          className="px-1"
        />
      )}
      {quote?.needsAdult && (
        <Checkbox
          label={t("adult")}
          checked={ticket.adultDeclared}
          onChange={(event) => change((it) => ({ ...it, adultDeclared: event.target.checked }))}
          className="px-1"
        />
      )}
    </div>
  );
}
