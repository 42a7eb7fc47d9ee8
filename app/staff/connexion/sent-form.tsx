"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

type SentFormProps<T> = {
  send: (form: FormData) => Promise<Outcome<T>>;
  /** It was taken; what answers `true` leads to another page, and the button stays as it is. */
  onDone: (value: T) => unknown;
  submit: string;
  /** The fields, each handed its own refusal. */
  children: (refusedAt: (field: string) => string | undefined) => ReactNode;
};

/** A form on the way in: sent once at a time, what is refused said above it or at its field. */
export function SentForm<T>({ send, onDone, submit, children }: SentFormProps<T>) {
  const t = useTranslations("staff.password");
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null);
  const [pending, setPending] = useState(false);

  async function go(form: FormData) {
    setPending(true);
    setRefusal(null);
    const answer = await send(form);
    if (!answer.ok) setRefusal(answer);
    else if (onDone(answer.value) === true) return;
    setPending(false);
  }

  return (
    <form
      className="grid gap-5"
      // Sent before the page has come alive, nothing of it must land in an address.
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void go(new FormData(event.currentTarget));
      }}
    >
      {refusal && !refusal.field && (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      )}
      {children((field) => (refusal?.field === field ? refusal.message : undefined))}
      <Button type="submit" size="large" wide disabled={pending}>
        {pending ? t("pending") : submit}
      </Button>
    </form>
  );
}
