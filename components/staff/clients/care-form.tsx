"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";
import { Button } from "../../ui/button";
import { Field, TextArea } from "../../ui/field";

export type CareActions = {
  note: (input: { client: string; text: string }) => Promise<Outcome<void>>;
  block: (input: { client: string; reason: string }) => Promise<Outcome<void>>;
  lift: (input: { client: string }) => Promise<Outcome<void>>;
  erase: (input: { client: string }) => Promise<Outcome<void>>;
};

type CareFormProps = {
  /** null: nothing is to be written, only to be done. */
  label: string | null;
  hint?: string;
  submit: string;
  done: string;
  send: (text: string) => Promise<Outcome<void>>;
};

/** A few words, sent once; what is refused stays to be mended. */
export function CareForm({ label, hint, submit, done, send }: CareFormProps) {
  const router = useRouter();
  const [text, type] = useState("");
  const [error, refuse] = useState<string>();
  const [busy, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const answer = await answered(send(text));
      refuse(answer.ok ? undefined : answer.message);
      if (!answer.ok) return;
      toast.success(done);
      type("");
      router.refresh();
    });
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {label && (
        <Field label={label} hint={hint} error={error}>
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={2}
              maxLength={300}
              required
              value={text}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
      )}
      {!label && error && (
        <p role="alert" className="font-semibold text-sm text-tomato">
          {error}
        </p>
      )}
      <Button type="submit" tone="quiet" disabled={busy} className="justify-self-start">
        {submit}
      </Button>
    </form>
  );
}
