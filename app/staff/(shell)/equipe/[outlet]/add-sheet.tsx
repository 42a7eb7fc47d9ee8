"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { type Chosen, PostPicker, postsOf } from "./post-picker";
import type { TeamView } from "./team-board";

type Props = { open: boolean; onOpenChange: (open: boolean) => void; view: TeamView };

export function AddSheet({ open, onOpenChange, view }: Props) {
  const t = useTranslations("staff.team");
  const router = useRouter();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [chosen, choose] = useState<Chosen>(new Set());
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null);
  const [pending, start] = useTransition();
  const of = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  const submit = () =>
    start(async () => {
      setRefusal(chosen.size === 0 ? { message: t("form.choose") } : null);
      if (chosen.size === 0) return;
      const answer = await answered(view.actions.add({ name, email, posts: postsOf(chosen) }));
      if (!answer.ok) return setRefusal(answer);
      toast.success(t("form.saved", { name }));
      setName("");
      setEmail("");
      choose(new Set());
      onOpenChange(false);
      router.refresh();
    });
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("form.title")}
      closeLabel={t("done")}
      footer={
        <div className="flex flex-wrap justify-end gap-3">
          <Button tone="quiet" onClick={() => onOpenChange(false)}>
            {t("no")}
          </Button>
          <Button type="submit" form="add-colleague" disabled={pending}>
            {t("form.save")}
          </Button>
        </div>
      }
    >
      <form
        id="add-colleague"
        className="grid gap-5 p-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {refusal && !["name", "email"].includes(refusal.field ?? "") && (
          <Notice tone="bad" live>
            {refusal.message}
          </Notice>
        )}
        <Field label={t("form.name")} error={of("name")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              value={name}
              required
              minLength={2}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("form.email")} hint={t("form.emailHint")} error={of("email")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="email"
              value={email}
              required
              maxLength={120}
              autoComplete="off"
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">{t("form.posts")}</legend>
          <PostPicker view={view} chosen={chosen} choose={choose} />
        </fieldset>
      </form>
    </Sheet>
  );
}
